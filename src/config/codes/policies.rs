//! What is wrong with what an environment asks of its people (06).

/// The codes, in order.
pub(super) const CODES: &[(&str, &str)] = &[
    ("E0601", "portal.tabs names a tab that neither Portico nor [portal.custom_tabs] knows."),
    ("E0602", "The same item is listed twice. Each has one place in the order."),
    (
        "E0603",
        "A custom tab needs a label and either a page in the folder or a url, and a name that Portico does not use itself.",
    ),
    ("E0604", "An environment without tabs has nothing to show after sign-on."),
    ("E0605", "portal.home is the tab where sign-on lands, so it must be listed in portal.tabs."),
    ("E0606", "A list names something that is not declared: an attribute, an identity provider, an application."),
    (
        "W0607",
        "Something is declared but not listed in the order, so it is not shown, and an identity provider is off. Add it to the order, or make an attribute's access \"hidden\".",
    ),
    ("E0608", "locale.languages lists the languages people can choose from; locale.default must be one of them."),
    ("E0609", "A group is named that no table [groups.<name>] declares."),
    ("E0610", "Two bounds exclude each other, so that no value could ever be right."),
    (
        "E0611",
        "`accepts` and `refuses` are examples for `pattern`, and the pattern does not do with them what it should. Mind the anchors: without ^ and $ a pattern fits anywhere in the value.",
    ),
    (
        "E0612",
        "People are asked to fill in a required attribute before they can go on. If they cannot change it, they are shut out for ever. Make it editable, or not required.",
    ),
    (
        "E0613",
        "A choice needs its values; a retired value is one that is no longer offered, so it cannot be offered as well.",
    ),
    ("E0614", "An option of an attribute does not fit its type, such as a pattern for a date."),
    (
        "W0615",
        "The name is one of OpenID Connect's standard claims, which have a fixed type. Applications will expect that type.",
    ),
    ("E0616", "With these settings nobody could sign on at all."),
    (
        "E0617",
        "A second factor is always asked for, but there is no method with which people could add one. Recovery codes alone are none.",
    ),
    (
        "E0618",
        "min_strength excludes every method that is listed. \"strong\" leaves out email, sms, voice and whatsapp; \"phishing_resistant\" leaves passkeys and security keys.",
    ),
    (
        "E0619",
        "The limits of sessions exclude each other or are outside what is sensible: without activity at least a minute and not longer than the session itself, which lasts five minutes to thirty days.",
    ),
    (
        "W0619",
        "An address that proves a recovery does not count as a second factor in that flow or the next sign-on. People whose only second factor it is would need another one. Nor can whoever has lost every second factor (recovery.lost_device) add codes to a mailbox in their place: a code to one has just vouched for them. Where `email` is the only method, nobody has that way.",
    ),
    (
        "E0620",
        "Guessing is slowed after `after` failures, up to `slow_to`, and refused to unknown browsers after `refuse_after`, in this order.",
    ),
    (
        "E0621",
        "A proof before a sensitive act may be one to fifteen minutes old; a single act may demand a fresher one, not an older.",
    ),
    (
        "E0622",
        "There is no such act. Acts that always need a proof can be made stricter, and a few others can be added.",
    ),
    ("E0623", "A table lacks keys that this kind of gateway or server needs."),
    (
        "E0624",
        "Mail would cross the network in the clear, with everything in it. Use \"starttls\" (port 587) or \"tls\" (port 465).",
    ),
    (
        "W0625",
        "Rules about kinds of characters and regular changes make people choose worse passwords; NIST SP 800-63B says not to have them. Length and the list of known passwords protect better.",
    ),
    (
        "W0626",
        "Fifteen characters are the least where the password can be the only factor, eight where a second one is always asked for; at least 128 should be accepted, for passphrases.",
    ),
    ("W0627", "A word as short as this occurs in many good passwords, all of which would be refused."),
    (
        "W0628",
        "The longer a session lives, the longer a stolen one can be used. NIST SP 800-63B ends sessions proved by two factors after a day, or an hour without activity.",
    ),
    (
        "W0629",
        "The limit of the whole server should be at least five times an environment's, so that one environment cannot use up the mails of all.",
    ),
    (
        "E0630",
        "Text in this colour cannot be read by many people: WCAG 2.2 (1.4.3) asks for a contrast of 4.5:1. The suggestion is the nearest colour of the same hue that can. branding.contrast = \"fix\" adjusts the colour by itself.",
    ),
    (
        "W0630",
        "Text in this colour cannot be read by many people: WCAG 2.2 (1.4.3) asks for a contrast of 4.5:1. It is adjusted; the suggestion is the nearest colour of the same hue that needs no adjusting.",
    ),
    (
        "E0632",
        "Environments of kind administrators have no registration and no lost-device path: their people are added, and brought back, by the command line. Nor is there a lost-device path where second factors must be phishing-resistant: it takes a password and a mailbox, which can be phished.",
    ),
    ("E0633", "mfa.default_method lists a method that people cannot add."),
    (
        "E0634",
        "Environments of kind administrators always ask for a second factor; and there, or where factors must be phishing-resistant, no browser is trusted to replace it.",
    ),
    (
        "E0635",
        "A provider that creates accounts needs `allow`, with domains or claims. Otherwise anybody with an account at the provider gets one here.",
    ),
    (
        "E0637",
        "An identity provider is either OpenID Connect, with `issuer` and the scope openid, or plain OAuth 2.0, with authorization_url, token_url, userinfo_url and subject, never something of both. Only what an issuer signs can stand for a second factor. Its name is part of addresses, such as the one to be registered there: <address of the environment>/federation/<name>/callback.",
    ),
    ("W0636", "Every identity provider has both `sign_on` and `link` off, so none of them can be used."),
    (
        "E0638",
        "A second factor is always asked for, but this release has none of the listed methods yet, so that nobody could sign on. Add \"totp\" to mfa.methods until it does.",
    ),
    (
        "W0639",
        "With room for one device, a person adds a new one only after removing the old; but where a second factor is always asked for, or users_may_turn_off is false, the last one cannot be removed. Set mfa.max_devices to 2 or more.",
    ),
    ("E0640", "A provider sets plain attributes only: an address needs a proof, and a photo is a file."),
    ("E0641", "Accounts of administrators are made by the command line alone; a provider makes none."),
    (
        "E0645",
        "Codes by sms, voice and whatsapp leave through a gateway: [notifications.sms], [notifications.voice], [notifications.whatsapp]. Without one nobody would get a code. Describe the gateway, or take the method out of the list.",
    ),
    (
        "E0646",
        "A code that is sent works for one to ten minutes: mails and messages need a little time, and SP 800-63B allows ten. Between two codes for the same sign-on lie ten seconds to ten minutes.",
    ),
    (
        "E0647",
        "Countries are written as ISO 3166-1 has them, in two letters: \"DE\", \"US\", and \"GB\" for the United Kingdom.",
    ),
    (
        "W0648",
        "Telephone numbers are taken over, passed on and rerouted, and messages are read on the way, so that a telephone should not be the only second factor on offer. Add passkey, totp or email to mfa.methods.",
    ),
    (
        "E0651",
        "With attestation \"direct\" a security key proves its make by certificates, which lead to one of its maker's: name those in mfa.security_key.makers, as PEM files that the maker publishes. Without \"direct\" nothing is proved, so that makers and aaguids would promise too much.",
    ),
    (
        "E0652",
        "A file of mfa.security_key.makers holds certificates in PEM, one after the other, 64 KiB at most: the roots that a maker of security keys publishes for attestation.",
    ),
    (
        "E0653",
        "A make of security key is known by its AAGUID, which its maker publishes: 32 hexadecimal digits in five groups.",
    ),
    (
        "E0654",
        "Whoever registers, or accepts an invitation, becomes a member of registration.groups without anybody's leave. A group that a grant or a policy names, or whose assigned_by says who may put people into it, is not given away like that: name another, or put people into it with `portico user group add` or `user invite --group`.",
    ),
    (
        "E0655",
        "Whoever registers proves an email address and may choose a user name. Where neither is one of sign_on.identifiers they could never sign on with the account that they made.",
    ),
    (
        "W0649",
        "Numbers that cost much are sold in many countries, and whoever sells them earns by every message and call that somebody makes you send there. List the countries where your people are in countries.allow, as ISO 3166-1 writes them; numbers of others are then refused when they are added.",
    ),
    (
        "W0650",
        "A counter-based token is a little ahead of the server whenever its button is pressed for nothing, so a few codes may be skipped. But each of them is a code that a guess can hit: strangers have one chance in ten thousand at all six-digit codes of a person in thirty days, so that with ten skipped codes nine wrong ones use it up, and with fifty a single one; then only browsers in which the person has proved a second factor before are let try. Somebody whose token is farther ahead adds it again by its serial number and two codes.",
    ),
    (
        "W0656",
        "An act for which a file asks more strength than mfa.min_strength is barred to whoever has only weaker second factors, and for `devices` that includes removing one. Tell people to add a stronger one first, or list only methods that are strong enough.",
    ),
    (
        "E0657",
        "Whoever has lost every second factor waits before a new one can be added, and every address is told meanwhile: that time is what stops a thief of the password and the mailbox. It is 1 to 14 days: the link in each of the mails works for seven days, until the next one, so that there always is one that stops it.",
    ),
    (
        "W0658",
        "Whoever must have phishing-resistant second factors, by a policy too, has no lost-device path: it takes a password and a mailbox, which can be phished. They are brought back by `portico user reset-mfa`.",
    ),
    (
        "W0659",
        "Where another system owns the passwords (password.managed_by), they are changed there and nowhere else: nobody chooses one here, by whatever way, and the pages of recovery.password do not exist.",
    ),
    (
        "E0660",
        "The history of an account is how its owner finds out what somebody else did in it. It is kept for 30 days at least, for as long as people can say of an entry that it wasn't them; \"off\" keeps it as long as the account.",
    ),
    (
        "E0661",
        "The page of a tab of your own is Markdown in UTF-8 without control characters, not empty, at most 64 KiB long and nested at most 32 deep, in the environment's folder. HTML in it is shown as the text it is.",
    ),
    (
        "E0665",
        "Before people give an application access, and on the Consents tab afterwards, they read what it may see. So each scope in `scopes` of an application has words: those of OpenID Connect (openid, profile, email, phone, address, offline_access) have them, and each other needs a table [scopes.<scope>] with a label.",
    ),
    (
        "W0670",
        "Whoever gets into an account can have it deleted. Its owner is told by mail, and for a week the link in it keeps the account. With a shorter account.deletion.grace the account can be gone before they read the mail.",
    ),
    (
        "E0671",
        "With mfa_trust a provider's word stands for a second factor of ours, whatever it was. Administrators, and people whose second factors must be phishing-resistant, prove one here every time; no browser and no provider replaces it. Leave mfa_trust of the provider out, or its lists empty.",
    ),
    (
        "E0672",
        "Before a sensitive act people prove afresh what they have, and plain OAuth 2.0 does not say when somebody signed on there. Whoever gets an account by it has nothing else, and needs \"Forgot your password?\" to set a password first: an address that the provider has verified (trust_email, allow.domains) and recovery.password with \"email\", in an environment where people sign on with passwords that no other system owns. Or leave create_users off, and let people link it.",
    ),
    (
        "E0673",
        "A consent runs out after renew_every and is asked for again. It must hold long enough that somebody who accepts at one step of a sign-on still has accepted at the next: a day at least; \"off\" lets it hold until it is withdrawn or a revision asks again.",
    ),
    (
        "E0674",
        "An agreement has at most 20 purposes. Consent is informed only where people read what they allow: join what belongs together, or ask for it in an agreement of its own.",
    ),
    (
        "E0675",
        "People allow a purpose in the words that they read beside its box, and the words are kept as proof. `label` must say something, `help` may; each is one line, of 500 and 2000 characters at most, the same for all or there in every language of locale.languages.",
    ),
    (
        "W0676",
        "Consent is taken back as easily as it is given. Purposes are taken back in the tab consents: where portal.tabs does not list it, or consents.agreements is not \"edit\", they are not offered at sign-on either. What people allowed before stays allowed, and they cannot take it back here: take the purposes out of the file, and nothing of it is allowed any more.",
    ),
    (
        "E0680",
        "An invitation is a link to a first password, and where another system owns the passwords (password.managed_by) there are none: with mfa.first_enrolment = \"invitation\" nobody could add a first second factor. Choose \"verified_address\" or \"password\".",
    ),
    (
        "E0681",
        "Whoever makes an account chooses a password, and where another system owns the passwords (password.managed_by) none is chosen here. Set registration.mode to \"off\", and let that system or an import bring people.",
    ),
    (
        "W0690",
        "Neither Portico nor the theme brings an icon of this name; a question mark stands in its place. The names are those of Lucide; which of them there are is in themes/base/icons, and a theme brings more as icons/<name>.svg.",
    ),
    (
        "W0691",
        "A tab of which every part is off has nothing to show: it is left out of the navigation, its addresses are 404, and where portal.home names it people land on the first tab that is there. Take it out of portal.tabs, or turn a part on: for accounts `sessions`, or `linked` with an identity provider; for consents `agreements` or `grants`.",
    ),
];
