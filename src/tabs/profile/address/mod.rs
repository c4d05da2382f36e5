//! Changing the email address or the phone number, or having several of which one is the first, where the profile says so. The old one
//! keeps working until the new one is proved by the code that was sent to it; whether somebody else has the new one is told to nobody
//! but them (R-AB-10). Nobody removes the first one, or the last that is proved.

pub mod api;
mod change;
mod pages;
mod several;
mod several_pages;
mod told;
pub mod views;

use poem::EndpointExt;

pub use change::pending;

use crate::config::sections::profile::AttributeType;
use crate::environment::policy::Act;
use crate::http::routing::Routes;
use crate::identity::identifier::Kind;
use crate::outbox::Channel;

/// What can be changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// The email address.
    Email,
    /// The phone number.
    Phone,
}

impl What {
    /// The word in addresses.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Email => "email",
            Self::Phone => "phone",
        }
    }

    const fn kind(self) -> Kind {
        match self {
            Self::Email => Kind::Email,
            Self::Phone => Kind::Phone,
        }
    }

    const fn attribute(self) -> AttributeType {
        match self {
            Self::Email => AttributeType::Email,
            Self::Phone => AttributeType::Phone,
        }
    }

    const fn act(self) -> Act {
        match self {
            Self::Email => Act::Email,
            Self::Phone => Act::Phone,
        }
    }

    const fn channel(self) -> Channel {
        match self {
            Self::Email => Channel::Email,
            Self::Phone => Channel::Sms,
        }
    }
}

/// The routes below the tab.
pub fn routes(routes: Routes) -> Routes {
    [What::Email, What::Phone].into_iter().fold(routes, |routes, what| {
        let page = format!("/{}", what.as_str());
        routes
            .get(&page, pages::show.data(what))
            .post(&page, pages::submit.data(what))
            .post(&format!("{page}/send"), pages::send_again.data(what))
            .post(&format!("{page}/cancel"), pages::cancel.data(what))
            .post(&format!("{page}/primary"), several_pages::make_primary.data(what))
            .post(&format!("{page}/remove"), several_pages::remove.data(what))
            .post(&format!("{page}/undo/:id/withdraw"), pages::withdraw.data(what))
    })
}
