//! The few words before STARTTLS (RFC 3207), spoken here and not by the library, because nobody has proven yet who is
//! listening: every answer is short, and nothing may follow the last one before TLS begins, else somebody in between could
//! put words into the server's mouth that would count as said under TLS.

use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};

use super::{Class, Failure};

const LONGEST_REPLY: usize = 4096;

/// Leads a fresh connection to where TLS begins.
pub(super) async fn negotiate<S>(stream: &mut S, hello: &str) -> Result<(), Failure>
where
    S: AsyncRead + AsyncWrite + Unpin,
{
    expect(&reply(stream).await?, '2')?;
    say(stream, &format!("EHLO {hello}\r\n")).await?;
    let offered = reply(stream).await?;
    expect(&offered, '2')?;
    let keyword = |line: &str| line.get(4..).unwrap_or_default().trim().eq_ignore_ascii_case("STARTTLS");
    if !offered.lines().skip(1).any(keyword) {
        return Err(Failure::temporary(Class::NoTls));
    }
    say(stream, "STARTTLS\r\n").await?;
    // 454 and the like: TLS is not to be had now, and nothing is sent without.
    expect(&reply(stream).await?, '2').map_err(|_| Failure::temporary(Class::NoTls))
}

async fn say<S: AsyncWrite + Unpin>(stream: &mut S, line: &str) -> Result<(), Failure> {
    stream.write_all(line.as_bytes()).await.map_err(|_| Failure::temporary(Class::Deferred))
}

/// One reply, all its lines; anything after it is an error, for it is not our turn to listen.
async fn reply<S: AsyncRead + Unpin>(stream: &mut S) -> Result<String, Failure> {
    let mut reply = Vec::with_capacity(256);
    loop {
        if stream.read_buf(&mut reply).await.map_err(|_| Failure::temporary(Class::Deferred))? == 0 {
            return Err(Failure::temporary(Class::Deferred));
        }
        if reply.len() > LONGEST_REPLY {
            return Err(Failure::temporary(Class::Protocol));
        }
        let lines: Vec<&[u8]> = reply.split_inclusive(|byte| *byte == b'\n').collect();
        let last = lines.iter().position(|line| line.ends_with(b"\n") && line.get(3) != Some(&b'-'));
        if let Some(last) = last {
            let text = String::from_utf8(reply.clone()).ok().filter(|_| last + 1 == lines.len());
            return text.ok_or(Failure::temporary(Class::Protocol));
        }
    }
}

fn expect(reply: &str, kind: char) -> Result<(), Failure> {
    let code = reply.get(..3).filter(|code| code.bytes().all(|byte| byte.is_ascii_digit()));
    match code {
        Some(code) if code.starts_with(kind) => Ok(()),
        Some(_) => Err(Failure::temporary(Class::Deferred)),
        None => Err(Failure::temporary(Class::Protocol)),
    }
}
