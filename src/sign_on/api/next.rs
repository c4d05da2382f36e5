//! What a sign-on waits for, as a program is told.

use super::sign_on::{Because, NewPassword, Next, Outcome, SignOnProvider, StepName, Why};
use super::under_way::GONE;
use crate::environment::policy;
use crate::http::agreements::purposes;
use crate::http::api::problem::Problem;
use crate::http::api::shapes::{AgreementPurpose, AgreementText, Choice, ProfileField};
use crate::http::api::time;
use crate::http::context::Ctx;
use crate::http::passwords;
use crate::identity::flow::Holder;
use crate::identity::{identifier, profile};
use crate::mfa::first;
use crate::mfa::sent::address::masked;
use crate::sign_on::factor_views::Blocked;
use crate::sign_on::pages;
use crate::sign_on::state::{self, Due, Known, State, Step, for_program};
use crate::sign_on::step;

/// What a sign-on waits for, as it is told.
pub async fn next(ctx: &Ctx, secret: &str, state: &State, step: &Step) -> Result<Outcome, Problem> {
    let mut next = Next::default();
    match step {
        Step::Password => {
            let url = ctx.live.address.url("sign-on");
            let providers = pages::providers(ctx).into_iter();
            let providers: Vec<_> =
                providers.map(|it| SignOnProvider { provider: it.id, label: it.label, url: url.clone() }).collect();
            next.providers = (!providers.is_empty()).then_some(providers);
        }
        Step::Done => {}
        Step::Gone => return Err(Problem::expired(GONE)),
        Step::SecondFactor(offered) => {
            next.step = StepName::Code;
            next.devices = Some(Choice::all(ctx, &Holder::sign_on(secret), &offered.devices).await?);
        }
        Step::Address => {
            next.step = StepName::Address;
            if let Some(Known { account, .. }) = &state.known {
                let identifiers = identifier::of(&ctx.scope(), *account).await?;
                next.address = first::address(&identifiers, ctx.now).map(masked);
            }
        }
        Step::Passkey => next.step = StepName::Passkey,
        Step::Enrol => {
            next.step = StepName::Enrol;
            if let Some(known) = &state.known
                && let Some(person) = state::person(ctx, known).await?
            {
                let methods = step::enrol::methods(ctx, known, &person).into_iter();
                next.methods = Some(methods.map(|method| method.as_str().to_owned()).collect());
            }
        }
        Step::NewPassword(due) => {
            next.step = StepName::NewPassword;
            if let Some(known) = &state.known
                && let Some(person) = state::person(ctx, known).await?
            {
                next.new_password = Some(NewPassword {
                    because: match due {
                        Due::Expired => Because::Expired,
                        Due::Known => Because::Known,
                    },
                    requirements: passwords::requirements_instead_of(ctx, &person),
                    rules: policy::passwords(&ctx.live, &person).passwordrules(),
                });
            }
        }
        Step::Leaving(due) => {
            next.step = StepName::Leaving;
            next.due = Some(time(*due));
        }
        Step::Profile => {
            next.step = StepName::Profile;
            if let Some(known) = &state.known
                && let Some(person) = state::person(ctx, known).await?
            {
                let asked = step::profile::asked(ctx, &person).await?.map(|asked| asked.section);
                let section = asked.unwrap_or_else(|| ctx.live.config.profile.clone());
                let fields = profile::shown(&section);
                next.fields = Some(fields.map(|(name, attribute)| ProfileField::new(ctx, name, attribute)).collect());
            }
        }
        Step::Agreement(name) => {
            let (agreement, text) = step::agreement::asked(ctx, name)?;
            next.step = StepName::Agreement;
            next.agreement = Some(AgreementText::new(agreement, text));
            let purposes: Vec<_> = purposes(ctx, agreement, None).into_iter().map(AgreementPurpose::from).collect();
            next.purposes = (!purposes.is_empty()).then_some(purposes);
        }
        Step::Blocked(why) => {
            next.step = StepName::Blocked;
            next.why = Some(match why {
                Blocked::NoAddress => Why::NoAddress,
                Blocked::Invitation => Why::Invitation,
                Blocked::NoMethod => Why::NoMethod,
                Blocked::Recovered => Why::Recovered,
            });
        }
    }
    Ok(Outcome { flow: Some(for_program(secret).to_owned()), next: Some(next), ..Outcome::default() })
}
