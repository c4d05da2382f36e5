//! scrypt (RFC 7914) as a PHC string: `$scrypt$ln=15,r=8,p=1$salt$hash`. It is the family that takes memory, so that is bounded
//! as well as time.

use subtle::ConstantTimeEq as _;
use zeroize::Zeroizing;

use super::{Unusable, base64, parameter, written};

/// The most memory in bytes: what OWASP's dearest recommendation takes (`ln=17,r=8`).
const MOST_MEMORY: u64 = 128 << 20;
/// The most bytes filled over all lanes.
const MOST_WORK: u64 = 512 << 20;
/// The longest output and salt in bytes.
const LONGEST: usize = 128;
/// The shortest output in bytes: fewer would be matched by chance.
const SHORTEST: usize = 16;
const NAME: &str = "scrypt";

pub(in crate::identity::password) struct Hash {
    params: scrypt::Params,
    salt: Vec<u8>,
    output: Vec<u8>,
}

impl Hash {
    pub(super) fn read(stored: &str) -> Option<Result<Self, Unusable>> {
        stored.strip_prefix("$scrypt$").map(Self::checked)
    }

    fn checked(rest: &str) -> Result<Self, Unusable> {
        let malformed = Unusable::Malformed(NAME);
        let [parameters, salt, output] = rest.split('$').collect::<Vec<_>>()[..] else { return Err(malformed) };
        let wanted = |name| parameter(parameters, name).ok_or(malformed);
        let (log_n, r, p) = (wanted("ln")?, wanted("r")?, wanted("p")?);
        let (salt, output) = (base64(salt).ok_or(malformed)?, base64(output).ok_or(malformed)?);
        if log_n == 0 || r == 0 || p == 0 || salt.len() > LONGEST || !(SHORTEST..=LONGEST).contains(&output.len()) {
            return Err(malformed);
        }
        let memory = 1_u64.checked_shl(log_n).filter(|_| log_n < 40).and_then(|n| n.checked_mul(128 * u64::from(r)));
        let work = memory.and_then(|memory| memory.checked_mul(u64::from(p)));
        if memory.is_none_or(|it| it > MOST_MEMORY) || work.is_none_or(|it| it > MOST_WORK) {
            return Err(Unusable::Costly(NAME));
        }
        let log_n = u8::try_from(log_n).map_err(|_| malformed)?;
        let params = scrypt::Params::new(log_n, r, p).map_err(|_| malformed)?;
        Ok(Self { params, salt, output })
    }

    pub(super) fn spelling(&self) -> String {
        let (log_n, r, p) = (self.params.log_n(), self.params.r(), self.params.p());
        format!("$scrypt$ln={log_n},r={r},p={p}${}${}", written(&self.salt), written(&self.output))
    }

    pub(super) fn is_of(&self, password: &[u8]) -> bool {
        let mut output = Zeroizing::new(vec![0; self.output.len()]);
        let computed = scrypt::scrypt(password, &self.salt, &self.params, &mut output).is_ok();
        computed && bool::from(output.ct_eq(&self.output))
    }
}
