//! Notices, enqueued in the transaction of what they tell about.
