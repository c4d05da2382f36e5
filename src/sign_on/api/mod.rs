//! Signing on, making an account, the session and step-up by the API: the steps, limits and texts of the pages, by the same functions. A sign-on
//! is carried on by its `flow`, which comes in each answer; no cookie is read or set.

mod next;
pub mod registration;
mod said;
pub mod session;
pub mod sign_on;
pub mod step_up;
mod under_way;

use super::rescue::api::RescueApi;

/// The operations of this room.
pub type Api = (sign_on::SignOnApi, registration::RegistrationApi, session::SessionApi, step_up::StepUpApi, RescueApi);

/// The operations of this room.
pub const API: Api =
    (sign_on::SignOnApi, registration::RegistrationApi, session::SessionApi, step_up::StepUpApi, RescueApi);
