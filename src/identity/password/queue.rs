//! The line in front of the hashing threads: short, bounded, and fair between owners (environments).
//!
//! Owners are served in turn, one job each, so that an owner with one job waits behind one job of every other owner and
//! not behind a flood. While there is room anyone may take it all; when the line is full and an owner with less arrives,
//! the newest job of the owner with most makes place (R-TN-6). What falls out is answered "busy" by being dropped.

use std::collections::VecDeque;

/// Names a job in the line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Ticket(u64);

pub(super) struct Queue<J> {
    owners: VecDeque<(u128, VecDeque<(Ticket, J)>)>,
    capacity: usize,
    length: usize,
    next: u64,
}

impl<J> Queue<J> {
    pub(super) const fn new(capacity: usize) -> Self {
        Self { owners: VecDeque::new(), capacity, length: 0, next: 0 }
    }

    /// Puts a job at the end of its owner's line; `None` when there is no room for this owner.
    pub(super) fn push(&mut self, owner: u128, job: J) -> Option<Ticket> {
        if self.length >= self.capacity && !self.make_room(owner) {
            return None;
        }
        let ticket = Ticket(self.next);
        self.next = self.next.wrapping_add(1);
        self.length += 1;
        match self.owners.iter_mut().find(|(other, _)| *other == owner) {
            Some((_, jobs)) => jobs.push_back((ticket, job)),
            None => self.owners.push_back((owner, VecDeque::from([(ticket, job)]))),
        }
        Some(ticket)
    }

    /// The next job, of the owner whose turn it is.
    pub(super) fn pop(&mut self) -> Option<J> {
        let (owner, mut jobs) = self.owners.pop_front()?;
        let (_, job) = jobs.pop_front()?;
        self.length -= 1;
        if !jobs.is_empty() {
            self.owners.push_back((owner, jobs));
        }
        Some(job)
    }

    /// Takes a job out of the line; `None` when it is no longer in it.
    pub(super) fn remove(&mut self, ticket: Ticket) -> Option<J> {
        let (at, job) = self.owners.iter_mut().enumerate().find_map(|(at, (_, jobs))| {
            let place = jobs.iter().position(|(other, _)| *other == ticket)?;
            Some((at, jobs.remove(place)?))
        })?;
        self.forget_if_empty(at);
        self.length -= 1;
        Some(job.1)
    }

    pub(super) fn clear(&mut self) {
        self.owners.clear();
        self.length = 0;
    }

    pub(super) const fn is_empty(&self) -> bool {
        self.length == 0
    }

    /// Drops the newest job of the owner with most, if `owner` has at least two less: else the two would only swap places.
    fn make_room(&mut self, owner: u128) -> bool {
        let own = self.owners.iter().find(|(other, _)| *other == owner).map_or(0, |(_, jobs)| jobs.len());
        let most = self.owners.iter_mut().enumerate().max_by_key(|(_, (_, jobs))| jobs.len());
        let Some((at, (_, jobs))) = most.filter(|(_, (_, jobs))| jobs.len() >= own + 2) else { return false };
        jobs.pop_back();
        self.length -= 1;
        self.forget_if_empty(at);
        true
    }

    fn forget_if_empty(&mut self, at: usize) {
        if self.owners.get(at).is_some_and(|(_, jobs)| jobs.is_empty()) {
            self.owners.remove(at);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drain(queue: &mut Queue<&'static str>) -> String {
        std::iter::from_fn(|| queue.pop()).collect()
    }

    #[test]
    fn owners_take_turns() {
        let mut queue = Queue::new(8);
        for (owner, job) in [(1, "a"), (1, "b"), (1, "c"), (2, "x"), (3, "y"), (2, "z")] {
            assert!(queue.push(owner, job).is_some());
        }
        assert_eq!(drain(&mut queue), "axybzc");
        assert!(queue.is_empty());
    }

    #[test]
    fn a_flood_makes_room_for_others_and_not_for_itself() {
        let mut queue = Queue::new(4);
        for job in ["a", "b", "c", "d"] {
            queue.push(1, job);
        }
        assert_eq!(queue.push(1, "e"), None);
        assert!(queue.push(2, "x").is_some());
        assert!(queue.push(2, "y").is_some());
        assert_eq!(queue.push(2, "z"), None, "the shares are even");
        assert_eq!(queue.push(1, "f"), None);
        assert!(queue.push(3, "m").is_some(), "a third owner has a share, too");
        assert_eq!(queue.length, 4);
    }

    #[test]
    fn who_leaves_gives_the_place_up() {
        let mut queue = Queue::new(2);
        let first = queue.push(1, "a").unwrap();
        queue.push(1, "b");
        assert_eq!(queue.remove(first), Some("a"));
        assert_eq!(queue.remove(first), None);
        assert!(queue.push(1, "c").is_some());
        assert_eq!(drain(&mut queue), "bc");
    }

    proptest::proptest! {
        #[test]
        fn the_line_never_exceeds_its_length_and_loses_nothing(steps in proptest::collection::vec((0_u128..5, 0_u8..4), 0..200)) {
            let mut queue = Queue::new(7);
            let mut tickets = Vec::new();
            for (owner, step) in steps {
                match step {
                    0 => { queue.pop(); }
                    1 => if let Some(ticket) = tickets.pop() { queue.remove(ticket); },
                    _ => tickets.extend(queue.push(owner, ())),
                }
                let counted: usize = queue.owners.iter().map(|(_, jobs)| jobs.len()).sum();
                proptest::prop_assert_eq!(counted, queue.length);
                proptest::prop_assert!(queue.length <= 7);
                proptest::prop_assert!(queue.owners.iter().all(|(_, jobs)| !jobs.is_empty()));
            }
        }
    }
}
