//! Portico's database migrations, one file each, the same SQL for SQLite and PostgreSQL. The rules are in README.md.

mod m0001_foundation;
mod m0002_second_factors;
mod m0003_deliveries;
mod m0004_oath_tokens;
mod m0005_trusted_browsers;
mod m0006_webauthn;
mod m0007_removals;
mod m0008_generations;
mod m0009_pictures;
mod m0010_recoveries;
mod m0011_address_changes;
mod m0012_registrations;
mod m0013_leaving;
mod m0014_passwords_due;
mod m0015_instance_sends;
mod m0016_lost_devices;
mod m0017_several_addresses;
mod m0018_password_warnings;
mod m0019_erased_history;
mod m0020_linked_accounts;
mod m0022_names_of_browsers;
mod m0023_old_activity;
mod m0025_mailboxes_of_links;
mod m0026_keys_of_links;
mod m0027_application_grants;
mod m0028_brought_passwords;
mod m0029_consent_purposes;
mod m0030_last_tries;
mod sql;

pub use sea_orm_migration;
use sea_orm_migration::{MigrationTrait, MigratorTrait, async_trait};

/// Every migration, in the order in which they are applied.
#[derive(Debug)]
pub struct Migrator;

#[async_trait::async_trait]
impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![
            Box::new(m0001_foundation::Migration),
            Box::new(m0002_second_factors::Migration),
            Box::new(m0003_deliveries::Migration),
            Box::new(m0004_oath_tokens::Migration),
            Box::new(m0005_trusted_browsers::Migration),
            Box::new(m0006_webauthn::Migration),
            Box::new(m0007_removals::Migration),
            Box::new(m0008_generations::Migration),
            Box::new(m0009_pictures::Migration),
            Box::new(m0010_recoveries::Migration),
            Box::new(m0011_address_changes::Migration),
            Box::new(m0012_registrations::Migration),
            Box::new(m0013_leaving::Migration),
            Box::new(m0014_passwords_due::Migration),
            Box::new(m0015_instance_sends::Migration),
            Box::new(m0016_lost_devices::Migration),
            Box::new(m0017_several_addresses::Migration),
            Box::new(m0018_password_warnings::Migration),
            Box::new(m0019_erased_history::Migration),
            Box::new(m0020_linked_accounts::Migration),
            Box::new(m0022_names_of_browsers::Migration),
            Box::new(m0023_old_activity::Migration),
            Box::new(m0025_mailboxes_of_links::Migration),
            Box::new(m0026_keys_of_links::Migration),
            Box::new(m0027_application_grants::Migration),
            Box::new(m0028_brought_passwords::Migration),
            Box::new(m0029_consent_purposes::Migration),
            Box::new(m0030_last_tries::Migration),
        ]
    }
}
