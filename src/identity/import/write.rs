//! Puts people into the database, a few hundred at once and with as few statements as that takes. Each comes whole or not at
//! all, since all of it is one transaction.

use std::collections::{HashMap, HashSet};
use std::hash::{BuildHasher, RandomState};

use sea_orm::prelude::Uuid;
use sea_orm::{ActiveValue::Set, ConnectionTrait as _, DbBackend, FromQueryResult};
use serde_json::{Value, json};

use super::settle::Person;
use crate::identity::account::{self, Status};
use crate::identity::activity::{self, By, Kind as Event};
use crate::identity::linked::{self, Linked};
use crate::identity::{credential, registration};
use crate::kit::id::UserId;
use crate::kit::keyring::Keys;
use crate::kit::text::visible;
use crate::store::entity::{account as row, group_member, identifier, password, unique_value};
use crate::store::{Scope, StoreError, Work};

/// Rows that one statement writes: few enough parameters for either database.
const AT_ONCE: usize = 500;

/// Why a person needs no new account, or can have none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Placed {
    /// This account has all their identifiers already.
    There(UserId),
    /// Somebody else has one of their identifiers, or a value that only one may have.
    Taken(String),
}

/// What the rows of a file have had so far, to tell a row that comes twice. A few bytes for each identifier.
#[derive(Default)]
pub struct Seen {
    keys: HashSet<u64>,
    hasher: RandomState,
}

impl Seen {
    /// Takes a person's identifiers and unique values; an error where an earlier row has had one.
    pub fn take(&mut self, person: &Person) -> Result<(), String> {
        let names = person.names.iter().map(|name| (self.hasher.hash_one(&name.canonical), visible(&name.shown)));
        let values = person.unique.iter().map(|pair| (self.hasher.hash_one(pair), format!("value of `{}`", pair.0)));
        let links = person.links.iter().map(|(link, _)| {
            (self.hasher.hash_one((&link.provider, &link.subject)), format!("account at `{}`", link.provider))
        });
        let keys: Vec<(u64, String)> = names.chain(values).chain(links).collect();
        if let Some((_, what)) = keys.iter().find(|(key, _)| self.keys.contains(key)) {
            return Err(format!("an earlier row has the same {what}"));
        }
        self.keys.extend(keys.into_iter().map(|(key, _)| key));
        Ok(())
    }
}

/// What becomes, or would become, of each: looked up in the database, nothing written.
pub async fn look_up(scope: &Scope<'_>, people: &[&Person]) -> Result<Vec<Option<Placed>>, StoreError> {
    let names = people.iter().flat_map(|person| &person.names).map(|name| name.canonical.clone());
    let holders = holders(scope, &names.collect::<Vec<_>>()).await?;
    let taken = taken(scope, people).await?;
    let links = people.iter().flat_map(|person| &person.links);
    let links = links.map(|(link, identity)| (&*link.provider, &**identity, &*link.subject));
    let linked = linked::taken(scope, &links.collect::<Vec<_>>()).await?;
    let placed = people.iter().map(|person| {
        let known = |name: &&super::settle::Name| holders.contains_key(&name.canonical);
        let Some(first) = person.names.iter().find(known) else {
            let value = person.unique.iter().find(|value| taken.contains(*value));
            let value = value.map(|(attribute, _)| format!("somebody has the same value of `{attribute}`"));
            let pair = |link: &super::Link| (link.provider.clone(), link.subject.clone());
            let link = person.links.iter().find(|(link, _)| linked.contains(&pair(link)));
            let link = link.map(|(link, _)| format!("somebody has the same account at `{}`", link.provider));
            return value.or(link).map(Placed::Taken);
        };
        let holder = holders.get(&first.canonical);
        let same = person.names.iter().all(|name| holders.get(&name.canonical) == holder);
        Some(match holder.copied().flatten().filter(|_| same) {
            Some(account) => Placed::There(account),
            None => Placed::Taken(format!("an account with other identifiers has {}", visible(&first.shown))),
        })
    });
    Ok(placed.collect())
}

#[derive(FromQueryResult)]
struct Held {
    canonical: String,
    account_id: Option<Uuid>,
}

/// Values go as one list: asked for one by one, PostgreSQL compares each with every row, until it has counted a new table.
const HOLDERS: [&str; 2] = [
    "SELECT canonical, CASE WHEN kind = 'former' THEN NULL ELSE account_id END AS account_id FROM identifier
     WHERE environment_id = $1 AND canonical IN (SELECT value FROM json_each($2))",
    "SELECT canonical, CASE WHEN kind = 'former' THEN NULL ELSE account_id END AS account_id FROM identifier
     WHERE environment_id = $1 AND canonical IN (SELECT json_array_elements_text(CAST(CAST($2 AS TEXT) AS JSON)))",
];

/// The same for the values of one attribute.
const TAKEN: [&str; 2] = [
    "SELECT canonical, account_id FROM unique_value
     WHERE environment_id = $1 AND attribute = $3 AND canonical IN (SELECT value FROM json_each($2))",
    "SELECT canonical, account_id FROM unique_value
     WHERE environment_id = $1 AND attribute = $3
       AND canonical IN (SELECT json_array_elements_text(CAST(CAST($2 AS TEXT) AS JSON)))",
];

/// The statement of this database, of two.
fn of_this(scope: &Scope<'_>, [sqlite, postgres]: [&'static str; 2]) -> &'static str {
    if scope.executor().get_database_backend() == DbBackend::Postgres { postgres } else { sqlite }
}

/// Whose these canonical identifiers are; nobody's to sign on with, where one is kept for somebody who has changed it.
async fn holders(scope: &Scope<'_>, names: &[String]) -> Result<HashMap<String, Option<UserId>>, StoreError> {
    if names.is_empty() {
        return Ok(HashMap::new());
    }
    let rows: Vec<Held> = scope.query(of_this(scope, HOLDERS), [json!(names).to_string().into()]).await?;
    Ok(rows.into_iter().map(|row| (row.canonical, row.account_id.map(UserId::from_uuid))).collect())
}

/// The unique values of these people that somebody has.
async fn taken(scope: &Scope<'_>, people: &[&Person]) -> Result<HashSet<(String, String)>, StoreError> {
    let mut wanted: HashMap<&str, Vec<&str>> = HashMap::new();
    for (attribute, value) in people.iter().flat_map(|person| &person.unique) {
        wanted.entry(attribute).or_default().push(value);
    }
    let mut taken = HashSet::new();
    for (attribute, values) in wanted {
        let parameters = [json!(values).to_string().into(), attribute.into()];
        let rows: Vec<Held> = scope.query(of_this(scope, TAKEN), parameters).await?;
        taken.extend(rows.into_iter().map(|row| (attribute.to_owned(), row.canonical)));
    }
    Ok(taken)
}

/// Those of these people who would get a password by [`bring_passwords`]: looked up, nothing written. Nearly everybody has one, and
/// none of them is touched.
pub async fn without_password<'p>(
    scope: &Scope<'_>,
    keys: &Keys,
    people: Vec<(UserId, &'p str)>,
) -> Result<Vec<(UserId, &'p str)>, StoreError> {
    let ids: Vec<UserId> = people.iter().map(|(id, _)| *id).collect();
    let have: HashSet<UserId> = credential::of_all(scope, &ids).await?.into_iter().map(|(id, _)| id).collect();
    let without: Vec<_> = people.into_iter().filter(|(id, _)| !have.contains(id)).collect();
    let given_up = credential::given_up(scope, keys, &without).await?;
    Ok(without.into_iter().filter(|(id, _)| !given_up.contains(id)).collect())
}

/// Gives those of these people a password who have none, by the hash that another system has of it; says who they are, who are to be
/// told. The hash of one that they gave up opens nothing again.
pub async fn bring_passwords(
    work: &Work,
    keys: &Keys,
    people: &[(UserId, &str)],
    by: By<'_>,
) -> Result<Vec<UserId>, StoreError> {
    let mut held = Vec::new();
    for (id, hash) in people {
        if account::hold(work, *id).await? {
            held.push((*id, *hash));
        }
    }
    // As it is once nobody else changes it.
    let mut brought = Vec::new();
    for (id, hash) in without_password(&work.scope(), keys, held).await? {
        if credential::bring(work, keys, id, hash, by.now).await? {
            account::cut_off(work, id).await?;
            brought.push(id);
        }
    }
    activity::record_for_all(work, &brought, Event::PasswordChanged, by, &json!({ "imported": true })).await?;
    Ok(brought)
}

/// Makes accounts for these people, of whom the database knows nothing ([`look_up`]). [`StoreError::Conflict`] when somebody
/// was faster; the caller commits.
pub async fn add(work: &Work, keys: &Keys, people: &[&Person], by: By<'_>) -> Result<Vec<UserId>, StoreError> {
    let (environment, now) = (work.environment().uuid(), by.now.micros());
    let ids: Vec<UserId> = people.iter().map(|_| by.random.id(by.now)).collect();
    let each = || people.iter().zip(&ids);
    // Nobody is invited any more to what they are given here.
    let taken = people.iter().flat_map(|person| &person.names).map(|name| name.canonical.clone());
    registration::void_all(work, &taken.collect::<Vec<_>>()).await?;
    let accounts = each().map(|(person, id)| row::ActiveModel {
        environment_id: Set(environment),
        id: Set(id.uuid()),
        status: Set(if person.disabled { Status::Disabled } else { Status::Active }.as_str().to_owned()),
        profile: Set(Value::Object(person.attributes.clone()).to_string()),
        version: Set(1),
        created_at: Set(now),
        updated_at: Set(now),
        generation: Set(0),
        recovered: Set(None),
        password_due: Set(0),
        profile_asked_at: Set(None),
    });
    insert(work, accounts.collect()).await?;
    let names = each().flat_map(|(person, id)| person.names.iter().map(move |name| (id, name)));
    let names = names.map(|(id, name)| identifier::ActiveModel {
        environment_id: Set(environment),
        canonical: Set(name.canonical.clone()),
        kind: Set(name.kind.as_str().to_owned()),
        shown: Set(name.shown.clone()),
        account_id: Set(id.uuid()),
        is_primary: Set(i64::from(name.primary)),
        verified_at: Set(name.verified.then_some(now)),
        created_at: Set(now),
        settles_at: Set(None),
    });
    insert(work, names.collect()).await?;
    let values = each().flat_map(|(person, id)| person.unique.iter().map(move |value| (id, value)));
    let values = values.map(|(id, (attribute, canonical))| unique_value::ActiveModel {
        environment_id: Set(environment),
        attribute: Set(attribute.clone()),
        canonical: Set(canonical.clone()),
        account_id: Set(id.uuid()),
    });
    insert(work, values.collect()).await?;
    let passwords = each().filter_map(|(person, id)| Some((id, person.hash.as_ref()?)));
    let passwords = passwords.map(|(id, hash)| password::ActiveModel {
        environment_id: Set(environment),
        account_id: Set(id.uuid()),
        phc: Set(hash.to_string()),
        changed_at: Set(now),
        warned_for: Set(None),
        origin: Set(Some(credential::begun(keys, *id, hash))),
    });
    insert(work, passwords.collect()).await?;
    let groups = each().flat_map(|(person, id)| person.groups.iter().map(move |group| (id, group)));
    let groups = groups.map(|(id, group)| group_member::ActiveModel {
        environment_id: Set(environment),
        group_name: Set(group.clone()),
        account_id: Set(id.uuid()),
        added_at: Set(now),
        added_by: Set(by.actor.text()),
    });
    insert(work, groups.collect()).await?;
    let links = each().flat_map(|(person, id)| person.links.iter().map(move |link| (*id, link)));
    let links = links.map(|(account, (link, identity))| Linked {
        id: by.random.id(by.now),
        account,
        provider: link.provider.clone(),
        identity: identity.clone(),
        subject: link.subject.clone(),
        name: link.name.clone(),
        linked_at: by.now,
        last_used_at: None,
    });
    insert(work, links.map(|link| linked::row(work, &link)).collect()).await?;
    activity::record_for_all(work, &ids, Event::Created, by, &json!({ "imported": true })).await?;
    Ok(ids)
}

async fn insert<A>(work: &Work, rows: Vec<A>) -> Result<(), StoreError>
where
    A: sea_orm::ActiveModelTrait + sea_orm::ActiveModelBehavior + Send,
    A::Entity: crate::store::Scoped,
{
    let mut rows = rows.into_iter();
    loop {
        let some: Vec<A> = rows.by_ref().take(AT_ONCE).collect();
        if some.is_empty() {
            return Ok(());
        }
        work.insert_many(some).await?;
    }
}
