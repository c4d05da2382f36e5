//! The only place that assembles everything: routes, middleware order, listeners.
