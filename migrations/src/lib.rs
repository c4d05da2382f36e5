//! Portico's database migrations, one file each, the same SQL for SQLite and PostgreSQL. The rules are in README.md.

mod m0001_foundation;
mod m0002_second_factors;
mod m0005_trusted_browsers;
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
            Box::new(m0005_trusted_browsers::Migration),
        ]
    }
}
