//! What needs a person's attention, most urgent first. Each is computed from what the policy asks of this person now, so that nobody is
//! urged to what their environment does not offer.

use crate::agreement::consent;
use crate::config::sections::mfa::Required;
use crate::environment::policy;
use crate::http::context::Ctx;
use crate::http::fault::Fault;
use crate::http::member::Member;
use crate::http::passwords;
use crate::identity::credential;
use crate::identity::identifier::Kind;
use crate::kit::instant::Instant;
use crate::mfa::device::Device;
use crate::mfa::standing::{Standing, may_begin};
use crate::mfa::{recovery_codes, removal};

/// Something that needs attention.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Attention {
    /// A method is about to be removed because somebody asked for it by a weaker one, or every one of them.
    Removal {
        /// When.
        due: Instant,
        /// Whether it is all of them.
        turns_off: bool,
    },
    /// The password must be changed by then.
    Password(Instant),
    /// One step alone opens the account.
    SecondFactor {
        /// Whether the password can be that.
        password: bool,
    },
    /// So many recovery codes are left.
    RecoveryCodes(u64),
    /// This address or number is not verified.
    Unverified(String),
    /// This agreement is not accepted as it is in force, and the next sign-on asks for it.
    Agreement(String),
    /// What was accepted of this agreement has run out, and the next sign-on asks for it.
    AgreementExpired(String),
}

impl Attention {
    /// The word for programs; pages have a message of the same name.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Removal { .. } => "removal_waiting",
            Self::Password(_) => "password_expires",
            Self::SecondFactor { .. } => "second_factor_missing",
            Self::RecoveryCodes(_) => "recovery_codes_few",
            Self::Unverified(_) => "address_unverified",
            Self::Agreement(_) => "agreement_outstanding",
            Self::AgreementExpired(_) => "agreement_expired",
        }
    }

    /// The tab where it is seen to.
    pub const fn tab(&self) -> &'static str {
        match self {
            Self::Removal { .. } | Self::SecondFactor { .. } | Self::RecoveryCodes(_) => "authentication",
            Self::Password(_) => "password",
            Self::Unverified(_) => "profile",
            Self::Agreement(_) | Self::AgreementExpired(_) => "consents",
        }
    }
}

/// Everything that needs this person's attention.
pub async fn of(ctx: &Ctx, member: &Member, devices: &[Device]) -> Result<Vec<Attention>, Fault> {
    let (scope, person) = (ctx.scope(), &member.account);
    let config = policy::mfa(&ctx.live, person);
    let standing = Standing::new(config, devices);
    let mut found = Vec::new();
    let waiting = removal::of(&scope, person.id).await?;
    let next = waiting.iter().min_by_key(|waiting| waiting.due);
    found.extend(next.map(|next| Attention::Removal { due: next.due, turns_off: next.turns_off }));
    let password = credential::find(&scope, person.id).await?;
    let own = password.as_ref().filter(|_| passwords::managed(ctx).is_none());
    let expires = own.and_then(|stored| passwords::expires_soon(ctx, person, stored.changed_at));
    found.extend(expires.map(Attention::Password));
    if config.required != Required::Never && !standing.has_factor() && may_begin(config, devices) {
        found.push(Attention::SecondFactor { password: password.is_some() });
    }
    if let Some(set) = standing.recovery().filter(|_| standing.has_factor()) {
        let left = recovery_codes::left(&scope, set.id).await?;
        found.extend((left <= recovery_codes::FEW).then_some(Attention::RecoveryCodes(left)));
    }
    let verified = |kind: Kind| {
        let name = match kind {
            Kind::Email => "email",
            Kind::Phone => "phone_number",
            _ => return false,
        };
        ctx.live.config.profile.attributes.get(name).is_some_and(|attribute| attribute.verify)
    };
    let unverified = member.identifiers.iter().filter(|it| it.verified_at.is_none() && verified(it.kind));
    found.extend(unverified.map(|it| Attention::Unverified(it.shown.clone())));
    let answers = consent::of(&scope, person.id).await?;
    let when = ctx.live.moment(ctx.now);
    found.extend(consent::all_outstanding(ctx.live.agreements(), &answers, when).map(|agreement| {
        let title = agreement.title.get(&ctx.language, &ctx.live.config.locale.default).to_owned();
        match consent::state(agreement, &answers, when) {
            consent::State::Expired => Attention::AgreementExpired(title),
            _ => Attention::Agreement(title),
        }
    }));
    Ok(found)
}
