//! How much somebody may do to their own devices by what they have just proved (R-OT-16). Whoever proves as much as a device does
//! removes it at once; whoever proves less asks for it, and it goes a day later, announced. A weak proof makes no strong one: a
//! device is added only by as much as the person has, or by a recovery code, once for each code, and then it counts for a day as
//! what vouched for it.

use std::time::Duration;

use super::Id;
use super::device::Device;
use super::standing::Standing;
use crate::config::sections::mfa::Strength;
use crate::identity::proof::{Factor, Proofs};
use crate::kit::instant::Instant;

/// How long a removal waits that was asked for by a weaker proof, and how long a new device counts as what vouched for it.
pub const DELAY: Duration = Duration::from_secs(24 * 3600);

/// What was proved in a session, and how old a proof may be.
#[derive(Clone, Copy, Debug)]
pub struct Proved<'p> {
    /// The proofs.
    pub proofs: &'p Proofs,
    /// How old they may be.
    pub max_age: Duration,
}

impl Proved<'static> {
    /// Nothing that counts: of somebody who has no second factor yet.
    pub fn nothing() -> Self {
        static NOTHING: Proofs = Proofs::none();
        Self { proofs: &NOTHING, max_age: Duration::ZERO }
    }
}

impl Device {
    /// How strong it is over others, and itself: less than its method where something weaker vouched for it within the last day.
    pub fn weight(&self, now: Instant) -> Strength {
        let strength = self.method.strength();
        let young = now.since(self.created_at) < DELAY;
        self.vouched.filter(|_| young).map_or(strength, |vouched| vouched.min(strength))
    }
}

/// By what a device may be added.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Entitled {
    /// By a proof as strong as what the person has, or they have nothing yet.
    Fully,
    /// By a recovery code, which is used up with it; this is what it vouches for.
    ByCode(Strength),
}

impl Entitled {
    /// What vouches for a new device of this method, where that is less than it proves itself.
    pub fn vouches(self, method: Id) -> Option<Strength> {
        match self {
            Self::Fully => None,
            Self::ByCode(strength) => Some(strength).filter(|strength| *strength < method.strength()),
        }
    }
}

/// What somebody with these devices may do to them by what they have proved.
#[derive(Clone, Debug)]
pub struct Authority {
    strongest: Option<Strength>,
    reach: Option<Strength>,
    passkey: Option<Strength>,
    code: bool,
    provider: bool,
}

impl Authority {
    /// By these proofs now. What a device proved that was let go of in this very session still counts.
    pub fn new(standing: &Standing<'_>, proved: Proved<'_>, now: Instant) -> Self {
        let usable = standing.offered();
        let (mut reach, mut passkey, mut code, mut provider) = (None, None, false, false);
        for proof in proved.proofs.fresh(proved.max_age, now) {
            let weight = match proof.device {
                Some(id) => usable.iter().find(|device| device.id == id).map(|device| device.weight(now)),
                None => proof.factor.second(),
            };
            reach = reach.max(weight);
            if proof.device.is_some() && proof.factor == Factor::Device(Id::Passkey) {
                passkey = passkey.max(weight);
            }
            provider |= proof.factor == Factor::Provider;
            code |= weight.is_some() && proof.factor == Factor::Device(Id::RecoveryCodes);
        }
        Self { strongest: standing.strongest(now), reach, passkey, code, provider }
    }

    /// Whether as much was proved as `strength`.
    pub fn reaches(&self, strength: Strength) -> bool {
        self.reach >= Some(strength)
    }

    /// By what a device may be added; `None`: something stronger has to be proved first.
    pub fn entitled(&self) -> Option<Entitled> {
        if self.reach >= self.strongest {
            return Some(Entitled::Fully);
        }
        self.reach.filter(|_| self.code).map(Entitled::ByCode)
    }

    /// Whether a first password may be set: by a passkey that is still theirs, which is what they sign on with, and which is worth as
    /// much as anything they have; or, by whoever has no second factor, by a fresh sign-on at the identity provider that they sign on
    /// with. A code from a mailbox or from paper opens no way in that stands alone.
    pub fn may_set_password(&self) -> bool {
        (self.passkey.is_some() && self.passkey >= self.strongest) || (self.provider && self.strongest.is_none())
    }

    /// Whether recovery codes may be made: they are as strong as an app, so it takes as much, unless the person has less.
    pub fn may_make_codes(&self) -> bool {
        self.reach >= self.strongest.map(|strongest| strongest.min(Id::RecoveryCodes.strength()))
    }
}
