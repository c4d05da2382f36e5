//! The list of every page, mail and text message there is. One that is missing here is looked at by nobody.

use crate::app::demo_views::{DemoIndex, DemoOutbox};
use crate::http::views::{ErrorPage, Maintenance, NotFound, OwnPage, Unavailable};
use crate::notify::texts::{ChangedText, CodeText};
use crate::notify::views::Letter;
use crate::sign_on::agreement_views::{SignOnAgreement, SignOnDeclined};
use crate::sign_on::factor_views::{
    SignOnAddress, SignOnBlocked, SignOnCode, SignOnEnrol, SignOnEnrolChoice, SignOnMethods,
};
use crate::sign_on::leaving_views::SignOnLeaving;
use crate::sign_on::lost_views::SignOnLost;
use crate::sign_on::not_me::views::{NotMe, NotMeDone};
use crate::sign_on::profile_views::SignOnProfile;
use crate::sign_on::recover::views::{Recover, RecoverCode, RecoverNames, RecoverNamesSent};
use crate::sign_on::register::views::{Register, RegisterCode, RegisterDetails, RegisterEnded, RegisterLink};
use crate::sign_on::rescue::views::{Rescue, RescueDone, RescuePassword, RescueReview};
use crate::sign_on::step_up::views::StepUp;
use crate::sign_on::views::{FirstPassword, SignOff, SignOn, SignOnNewPassword, SignOnPassword, SignedOff};
use crate::tabs::accounts::linked_views::{ConfirmLink, Unlink};
use crate::tabs::accounts::views::Accounts;
use crate::tabs::activity::views::Activity;
use crate::tabs::applications::views::Applications;
use crate::tabs::authentication::device_views::{AddDevice, ManageDevice, OfferPasskey, ProveAddress, RemoveDevice};
use crate::tabs::authentication::off_views::{TooWeak, TurnOff};
use crate::tabs::authentication::recovery_views::{NewRecoveryCodes, RecoveryCodes};
use crate::tabs::authentication::views::Authentication;
use crate::tabs::consents::grants::views::RemoveGrant;
use crate::tabs::consents::receipt_views::ReceiptPage;
use crate::tabs::consents::views::{ConsentRevision, ConsentText, Consents, WithdrawConsent};
use crate::tabs::custom::views::CustomPage;
use crate::tabs::overview::views::Overview;
use crate::tabs::password::views::Password;
use crate::tabs::profile::address::views::AddressChange;
use crate::tabs::profile::data::views::{DeleteAccount, DisableAccount, MyData};
use crate::tabs::profile::views::Profile;
use crate::theme::gallery::{Around, Gallery};

/// All of them.
pub fn everything() -> Gallery {
    Gallery::default()
        .page::<SignOn>(Around::Guest)
        .page::<SignOnPassword>(Around::Guest)
        .page::<SignOnCode>(Around::Guest)
        .page::<SignOnMethods>(Around::Guest)
        .page::<SignOnAddress>(Around::Guest)
        .page::<SignOnLost>(Around::Guest)
        .page::<SignOnEnrol>(Around::Guest)
        .page::<SignOnEnrolChoice>(Around::Guest)
        .page::<SignOnBlocked>(Around::Guest)
        .page::<SignOnNewPassword>(Around::Guest)
        .page::<SignOnLeaving>(Around::Guest)
        .page::<SignOnProfile>(Around::Guest)
        .page::<SignOnAgreement>(Around::Guest)
        .page::<SignOnDeclined>(Around::Guest)
        .page::<FirstPassword>(Around::Guest)
        .page::<Recover>(Around::Guest)
        .page::<RecoverCode>(Around::Guest)
        .page::<RecoverNames>(Around::Guest)
        .page::<RecoverNamesSent>(Around::Guest)
        .page::<Register>(Around::Guest)
        .page::<RegisterCode>(Around::Guest)
        .page::<RegisterLink>(Around::Guest)
        .page::<RegisterEnded>(Around::Guest)
        .page::<RegisterDetails>(Around::Guest)
        .page::<NotMe>(Around::Guest)
        .page::<NotMeDone>(Around::Guest)
        .page::<SignOff>(Around::Member("profile"))
        .page::<SignedOff>(Around::Guest)
        .page::<Overview>(Around::Member("overview"))
        .page::<Profile>(Around::Member("profile"))
        .page::<AddressChange>(Around::Member("profile"))
        .page::<MyData>(Around::Member("profile"))
        .page::<DeleteAccount>(Around::Member("profile"))
        .page::<DisableAccount>(Around::Member("profile"))
        .page::<Authentication>(Around::Member("authentication"))
        .page::<ManageDevice>(Around::Member("authentication"))
        .page::<RemoveDevice>(Around::Member("authentication"))
        .page::<TurnOff>(Around::Member("authentication"))
        .page::<TooWeak>(Around::Member("authentication"))
        .page::<AddDevice>(Around::Member("authentication"))
        .page::<OfferPasskey>(Around::Member("authentication"))
        .page::<ProveAddress>(Around::Member("authentication"))
        .page::<RecoveryCodes>(Around::Member("authentication"))
        .page::<NewRecoveryCodes>(Around::Member("authentication"))
        .page::<StepUp>(Around::Member("authentication"))
        .page::<Consents>(Around::Member("consents"))
        .page::<ConsentText>(Around::Member("consents"))
        .page::<WithdrawConsent>(Around::Member("consents"))
        .page::<ConsentRevision>(Around::Member("consents"))
        .page::<ReceiptPage>(Around::Member("consents"))
        .page::<RemoveGrant>(Around::Member("consents"))
        .page::<Applications>(Around::Member("applications"))
        .page::<CustomPage>(Around::Member("benefits"))
        .page::<Password>(Around::Member("password"))
        .page::<Accounts>(Around::Member("accounts"))
        .page::<Activity>(Around::Member("activity"))
        .page::<Rescue>(Around::Member("accounts"))
        .page::<RescuePassword>(Around::Member("accounts"))
        .page::<RescueReview>(Around::Member("accounts"))
        .page::<RescueDone>(Around::Member("accounts"))
        .page::<ConfirmLink>(Around::Member("accounts"))
        .page::<Unlink>(Around::Member("accounts"))
        .page::<OwnPage>(Around::Guest)
        .page::<ErrorPage>(Around::Guest)
        .page::<Maintenance>(Around::Guest)
        .page::<NotFound>(Around::Nothing)
        .page::<Unavailable>(Around::Nothing)
        .page::<DemoIndex>(Around::Nothing)
        .page::<DemoOutbox>(Around::Nothing)
        .mail::<Letter>()
        .text::<CodeText>()
        .text::<ChangedText>()
}

#[cfg(test)]
#[path = "gallery_tests.rs"]
mod tests;
