//! Reading a form with a file: `multipart/form-data` (RFC 7578), at most as long as the limit, in time, with the token and the
//! one file that the page has, and nothing else. What the browser says of the file, its name and type, is not even looked at.

use std::time::Duration;

use futures_util::stream;
use hyper::body::Bytes;
use poem::http::header::{CONTENT_LENGTH, CONTENT_TYPE};
use poem::{Body, Request};
use tokio::io::AsyncReadExt as _;

use super::context::Ctx;
use super::csrf::{self, Holder};
use super::fault::Fault;
use super::form;
use super::member::Member;

/// How long a file may take to arrive: five megabytes over a poor line.
const DEADLINE: Duration = Duration::from_secs(60);

/// What a form has around its file.
const AROUND: usize = 8 * 1024;

/// How much of what is too long is let pass by, in bytes.
const MOST_SWALLOWED: u64 = 32 * 1024 * 1024;

/// The longest token.
const TOKEN: usize = 1024;

impl Member {
    /// Reads a form with the file `field`, and refuses it without this person's token; `None` where no file was chosen.
    pub async fn upload(
        &self,
        ctx: &Ctx,
        request: &Request,
        body: Body,
        field: &str,
    ) -> Result<Option<Vec<u8>>, Fault> {
        let content_type = request.header(CONTENT_TYPE).unwrap_or_default();
        let Ok(boundary) = multer::parse_boundary(content_type) else {
            // A form without a file, as a page without the field sends it.
            self.form(ctx, request, body).await?.expect(&["csrf"])?;
            return Ok(None);
        };
        let most = ctx.limits.upload.saturating_add(AROUND);
        let announced = request.header(CONTENT_LENGTH).and_then(|length| length.parse::<u64>().ok());
        if announced.is_some_and(|length| length > most as u64) {
            swallow(body).await;
            return Err(Fault::TooLarge);
        }
        let bytes = form::bytes_within(request, body, most, DEADLINE).await?;
        let (token, file) = parts(bytes, boundary, field).await?;
        let holder = Some(Holder::Session(self.secret()));
        csrf::check(&ctx.live.keys, holder, &token, request, &ctx.live.address.origin)?;
        match file {
            Some(file) if file.len() > ctx.limits.upload => Err(Fault::TooLarge),
            file => Ok(file.filter(|file| !file.is_empty()).map(|file| file.to_vec())),
        }
    }
}

/// Reads on and keeps nothing, for a while: cameras make larger files than fit, and a browser that is cut off while it sends shows
/// no answer.
async fn swallow(body: Body) {
    let mut rest = body.into_async_read().take(MOST_SWALLOWED);
    // Whether all of it came makes no difference to the answer.
    let _ = tokio::time::timeout(DEADLINE, tokio::io::copy(&mut rest, &mut tokio::io::sink())).await;
}

/// The token and the file.
async fn parts(bytes: Bytes, boundary: String, name: &str) -> Result<(String, Option<Bytes>), Fault> {
    let unreadable = |_| Fault::BadRequest("error-body");
    let body = stream::iter([Ok::<_, std::convert::Infallible>(bytes)]);
    let mut parts = multer::Multipart::new(body, boundary);
    let (mut token, mut file) = (None, None);
    while let Some(part) = parts.next_field().await.map_err(unreadable)? {
        let place = match part.name() {
            Some("csrf") => &mut token,
            Some(other) if other == name => &mut file,
            _ => return Err(Fault::BadRequest("error-unknown-field")),
        };
        if place.is_some() {
            return Err(Fault::BadRequest("error-duplicate-field"));
        }
        *place = Some(part.bytes().await.map_err(unreadable)?);
    }
    let token = token.filter(|token: &Bytes| token.len() <= TOKEN).unwrap_or_default();
    Ok((String::from_utf8_lossy(&token).into_owned(), file))
}
