//! The glue to poem, with no feature in it: who asks, for which environment, with which proof; forms, cookies, headers,
//! and what is answered when something goes wrong.

pub mod actions;
pub mod again;
pub mod agreements;
pub mod announce;
pub mod api;
pub mod attributes;
pub mod client;
pub mod codes;
pub mod context;
pub mod cookies;
pub mod csrf;
pub mod dispatch;
pub mod factor_views;
pub mod factors;
pub mod fault;
pub mod federation;
pub mod form;
pub mod grants;
pub mod guard;
pub mod headers;
pub mod history;
pub mod member;
pub mod own_page;
pub mod pages;
pub mod passwords;
pub mod rescue;
pub mod return_to;
pub mod routing;
pub mod step_up;
pub mod trusted;
pub mod upload;
pub mod views;
pub mod way_back;
