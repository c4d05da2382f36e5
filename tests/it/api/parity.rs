//! What a page does, the API does: every form of a page has an operation, or a reason why it has none.

use std::collections::BTreeSet;

use http::Method;

use super::operations;

/// The operation that does what a form does; a reason otherwise.
fn counterpart(path: &str) -> Option<Result<&'static str, &'static str>> {
    Some(match path {
        "sign-on"
        | "sign-on/password"
        | "sign-on/code"
        | "sign-on/address"
        | "sign-on/address/send"
        | "sign-on/passkey"
        | "sign-on/passkey/options"
        | "sign-on/code/options"
        | "sign-on/code/send"
        | "sign-on/enrol/totp"
        | "sign-on/enrol/oath-token"
        | "sign-on/enrol/email"
        | "sign-on/enrol/email/send"
        | "sign-on/enrol/sms"
        | "sign-on/enrol/sms/send"
        | "sign-on/enrol/voice"
        | "sign-on/enrol/voice/send"
        | "sign-on/enrol/whatsapp"
        | "sign-on/enrol/whatsapp/send"
        | "sign-on/enrol/passkeys"
        | "sign-on/enrol/passkeys/options"
        | "sign-on/enrol/security-keys"
        | "sign-on/enrol/security-keys/options"
        | "sign-on/new-password"
        | "sign-on/leaving"
        | "sign-on/profile"
        | "sign-on/agreement" => Ok("sign_on.step"),
        "step-up/lost" => Err("leads out of a trusted browser to the sign-on; a program is trusted by nothing"),
        "sign-on/lost" | "sign-on/lost/send" => {
            Err("for a person who has lost everything, in days and by mails; a program loses nothing")
        }
        "sign-on/welcome/:token" => Err("a link out of a mail, opened in a browser"),
        "not-me/:token" => Err("a link out of a mail, opened in a browser"),
        "gateway/:channel/:notice" => Err("a gateway's word, by its signature; nobody's page and nobody's program"),
        "appearance" => Err("a choice of the browser; programs have no colours"),
        "password-advice" => {
            Err("advice while somebody types; a program sends what it has, and is told what is wrong with it")
        }
        "language" => Err("a choice of the browser; programs send Accept-Language"),
        "sign-off" => Ok("session.end"),
        "step-up" => Ok("step_up.prove"),
        "sign-on/provider/:name" => {
            Err("a provider's answer comes to the browser that was sent there; programs are told the page")
        }
        "step-up/provider" => Err("the same: a program is told that it takes a browser"),
        "step-up/options" => Ok("step_up.ceremony"),
        "step-up/send" => Ok("step_up.send"),
        "profile" => Ok("profile.change"),
        "recover" | "recover/code" | "recover/password/:token" | "recover/username" => {
            Err("what somebody has forgotten they recover in a browser; a program has its token")
        }
        "register" => Ok("registration.begin"),
        "register/code" | "register/link/:token" => Ok("registration.prove"),
        "register/details" => Ok("registration.finish"),
        "register/details/options" => Ok("registration.passkey"),
        "profile/email" => Ok("addresses.confirm"),
        "profile/phone" | "profile/email/send" | "profile/phone/send" => Ok("addresses.change"),
        "profile/email/primary" | "profile/phone/primary" => Ok("addresses.make_primary"),
        "profile/email/remove" | "profile/phone/remove" => Ok("addresses.remove"),
        "profile/email/cancel" | "profile/phone/cancel" => Ok("addresses.cancel"),
        "profile/email/undo/:id/withdraw" | "profile/phone/undo/:id/withdraw" => Ok("addresses.withdraw_undo"),
        "profile/data/export" => Ok("data_exports.begin"),
        "profile/data/delete" => Ok("account.delete"),
        "profile/data/disable" => Ok("account.disable"),
        "profile/picture" => Ok("profile.set_picture"),
        "profile/picture/delete" => Ok("profile.remove_picture"),
        "password" => Ok("password.change"),
        "accounts/linked/link/:name" | "accounts/linked/confirm" => Ok("linked_accounts.link"),
        "accounts/linked/:id/unlink" => Ok("linked_accounts.unlink"),
        "accounts/sessions/:id/end" => Ok("sessions.end"),
        "accounts/sessions/end-others" => Ok("sessions.end_others"),
        "accounts/sessions/:id/name" => Ok("sessions.name"),
        "rescue" => Ok("rescue.end"),
        "stay" => Err("any request of a program moves the end of its session"),
        "authentication/devices/:id/rename"
        | "authentication/devices/:id/default"
        | "authentication/devices/:id/move"
        | "authentication/devices/:id/enable"
        | "authentication/devices/:id/disable" => Ok("devices.change"),
        "authentication/devices/:id/remove" => Ok("devices.remove"),
        "authentication/devices/:id/keep" => Ok("devices.keep"),
        "authentication/off" => Ok("devices.turn_off"),
        "authentication/totp/new"
        | "authentication/oath-token/new"
        | "authentication/email/new"
        | "authentication/sms/new"
        | "authentication/voice/new"
        | "authentication/whatsapp/new"
        | "authentication/passkeys/new"
        | "authentication/security-keys/new" => Ok("devices.confirm"),
        "authentication/passkeys/new/options" | "authentication/security-keys/new/options" => Ok("devices.begin"),
        "authentication/email/new/send"
        | "authentication/sms/new/send"
        | "authentication/voice/new/send"
        | "authentication/whatsapp/new/send" => Ok("devices.resend"),
        "authentication/passkeys/offer" => Err("a page that offers; programs are offered nothing"),
        "authentication/address" => Ok("devices.prove_address"),
        "authentication/address/send" => Ok("devices.send_address_code"),
        "authentication/trusted-browsers/:id/end" => Ok("trusted_browsers.end"),
        "authentication/trusted-browsers/end-all" => Ok("trusted_browsers.end_all"),
        "authentication/recovery-codes" => Ok("recovery_codes.make"),
        "authentication/recovery-codes/done" => Err("a page shows codes until they are saved; an answer has them once"),
        "consents/grants/:name/remove" => Ok("grants.remove"),
        "consents/:name/accept" => Ok("agreements.accept"),
        "consents/:name/purposes" => Ok("agreements.choose_purposes"),
        "consents/:name/withdraw" => Ok("agreements.withdraw"),
        _ => return None,
    })
}

#[test]
fn every_form_has_its_operation() {
    let operations: BTreeSet<String> = operations::all().into_iter().map(|operation| operation.id).collect();
    let mut forms = 0;
    for route in portico::app::routes::listed().into_iter().filter(|route| route.method == Method::POST) {
        let path = route.path.trim_start_matches('/');
        match counterpart(path) {
            Some(Ok(operation)) => assert!(operations.contains(operation), "{path}: there is no operation {operation}"),
            Some(Err(reason)) => assert!(!reason.is_empty()),
            None => panic!("POST {path} has no line in tests/it/api/parity.rs"),
        }
        forms += 1;
    }
    assert!(forms > 15, "the list is read");
}
