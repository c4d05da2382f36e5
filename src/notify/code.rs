//! Handing a code to its gateway, once at the most (fault F-10).
//!
//! It is marked as handed over before it is, and the mark is taken back only when it surely was not taken: nothing can have
//! arrived, or the gateway said so plainly. Whatever else goes wrong, a worker that dies among it, ends as failed, because the
//! person can ask for another code. Retries are few and soon: somebody is waiting.
//!
//! What has no code nobody waits for and nobody can ask for again; it may be all that its reader hears. As long as it surely was not
//! taken it is tried like mail, until it is not worth telling any more, unless the gateway refuses that message itself. What may have
//! been taken is tried once more, hours later or after a worker that died among it, under a mark of its own, and never again: it costs
//! money each time. A worker that dies among that try ends it.

use std::time::Duration;

use super::sender::Sender;
use super::texts::{ChangedText, CodeText, For};
use super::transport::Class;
use super::transport::gateway::{Code, Fate};
use super::worker::Worker;
use crate::kit::instant::Instant;
use crate::outbound::Fault;
use crate::outbox::store::{self as queue, Claimed, Outcome};
use crate::outbox::{Channel, Envelope, Notice};
use crate::store::StoreError;
use crate::theme::engine::RenderError;

/// How often a code is tried, the first time counted.
const ATTEMPTS: u32 = 4;

/// The wait after the first try; it doubles.
const WAIT: Duration = Duration::from_secs(2);

/// The wait before what may have been taken is tried once more.
const UNSURE: Duration = Duration::from_secs(2 * 3600);

/// How long it is worth telling a number what is no code.
const TOLD_WITHIN: Duration = Duration::from_secs(24 * 3600);

impl Worker {
    /// Hands a claimed code over, and says how that ended. With an error nothing was handed over, or nobody knows: the lease runs
    /// out, and the mark decides.
    pub(super) async fn hand_over(
        &self,
        claimed: &Claimed,
        sender: &Sender,
        envelope: &Envelope,
    ) -> Result<Outcome, StoreError> {
        let Claimed { environment, channel, .. } = *claimed;
        let failed = |class: Class| Ok(Outcome::Failed(class.to_string()));
        let Some(gateway) = sender.gateways.get(&channel) else { return failed(Class::NotConfigured) };
        let now = self.clock.now();
        let code = match write(sender, claimed, envelope, now) {
            Ok(code) => code,
            Err(why) => {
                tracing::error!(%environment, %why, "a code cannot be put into words");
                return Ok(Outcome::Failed("render".to_owned()));
            }
        };
        let has_code = code.code.is_some();
        let first = queue::hand_over(&self.store, claimed, now).await?;
        if !first && (has_code || !queue::hand_over_once_more(&self.store, claimed, now).await?) {
            return failed(Class::Interrupted);
        }
        if !self.breakers.admit(environment, channel, now) {
            if has_code {
                return failed(Class::Unavailable);
            }
            let fate = Fate::NotTaken { class: Class::Unavailable, after: None };
            return Ok(self.without_code(claimed, &code, fate, first));
        }
        let fate = gateway.hand_over(&code, now).await;
        let now = self.clock.now();
        self.breakers.record(environment, channel, fate.works(), now);
        Ok(match fate {
            _ if !has_code => self.without_code(claimed, &code, fate, first),
            Fate::Taken => Outcome::Delivered,
            Fate::Failed { class, .. } => Outcome::Failed(class.to_string()),
            Fate::NotTaken { class, after } => {
                let wait = WAIT * (1 << claimed.attempt.saturating_sub(1).min(10));
                let again = now.plus(after.unwrap_or_default().max(wait));
                let worth = claimed.attempt < ATTEMPTS && again < code.expires;
                if worth { Outcome::Retry(again, class.to_string()) } else { Outcome::Failed(class.to_string()) }
            }
        })
    }

    /// How a try of what has no code ended: the `first` that may be taken, or one after such a one. Another comes after the time that
    /// mail waits, or that the gateway has named, while it is worth telling.
    fn without_code(&self, claimed: &Claimed, code: &Code, fate: Fate, first: bool) -> Outcome {
        let (class, after, taken) = match fate {
            Fate::Taken => return Outcome::Delivered,
            Fate::Failed { class, works: true } => return Outcome::Failed(class.to_string()),
            Fate::Failed { class, works: false } => (class, None, may_be_taken(class)),
            Fate::NotTaken { class, after } => (class, after, false),
        };
        let wait = if taken { UNSURE } else { after.unwrap_or_default() };
        let again = self.later(claimed.attempt).max(self.clock.now().plus(wait));
        let class = class.to_string();
        if again >= code.expires || (taken && !first) {
            Outcome::Failed(class)
        } else if taken || !first {
            Outcome::OnceMore(again, class)
        } else {
            Outcome::Retry(again, class)
        }
    }
}

/// Whether what a gateway failed at with this class may have arrived all the same: not where it let nobody in, or was not asked.
const fn may_be_taken(class: Class) -> bool {
    !matches!(class, Class::Credentials | Class::Connection(Fault::NotAllowed | Fault::Unprotected))
}

/// Puts a code into the person's language.
fn write(sender: &Sender, claimed: &Claimed, envelope: &Envelope, now: Instant) -> Result<Code, RenderError> {
    let Claimed { channel, .. } = *claimed;
    let error = |cause: &str| RenderError::of("text", cause);
    let (language, site) = sender.site(envelope).ok_or_else(|| error("the environment has no language"))?;
    let host = url::Url::parse(&sender.base).ok().and_then(|base| base.host_str().map(str::to_owned));
    let host = host.ok_or_else(|| error("the environment has no host"))?;
    let (what_for, code, expires) = match &envelope.notice {
        Notice::DeviceCode { code, expires, .. } => (For::Device, code, *expires),
        Notice::NewAddressCode { code, expires, .. } => (For::Number, code, *expires),
        Notice::RecoveryCode { code, expires, .. } => (For::Recovery, code, *expires),
        Notice::AddressChanged { .. } if channel == Channel::Sms => {
            return Ok(Code {
                text: sender.engine.text(site, &ChangedText::new(site.name()))?,
                code: None,
                expires: envelope.at.plus(TOLD_WITHIN),
                ..nothing(sender, claimed, envelope, language)
            });
        }
        _ => return Err(error("only codes go through gateways, and what an old number is told")),
    };
    let words = CodeText::new((channel, what_for), site.name(), code, expires.since(now).as_secs(), &host);
    Ok(Code {
        text: sender.engine.text(site, &words)?,
        code: Some(code.clone()),
        expires,
        ..nothing(sender, claimed, envelope, language)
    })
}

/// The message, with nothing in it yet.
fn nothing(sender: &Sender, claimed: &Claimed, envelope: &Envelope, language: &str) -> Code {
    let Claimed { id, channel, .. } = *claimed;
    Code {
        id,
        channel,
        to: envelope.to.clone(),
        text: String::new(),
        code: None,
        language: language.to_owned(),
        expires: envelope.at,
        environment: sender.slug.clone(),
        callback: format!("{}gateway/{}/{id}", sender.base, channel.as_str()),
    }
}
