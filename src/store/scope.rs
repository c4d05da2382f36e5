//! The two ways to the rows of an environment.

use sea_orm::sea_query::OnConflict;
use sea_orm::{
    ActiveModelBehavior, ActiveModelTrait, ColumnTrait, ConnectionTrait, DatabaseConnection, DatabaseExecutor,
    DatabaseTransaction, DbBackend, DeleteMany, EntityTrait, FromQueryResult, InsertManyResult, IntoActiveModel,
    QueryFilter, Select, SqliteTransactionMode, Statement, TransactionOptions, TransactionTrait, UpdateMany, Value,
};

use super::StoreError;
use crate::kit::id::{EnvironmentId, SessionId, UserId};

/// A table whose rows belong to environments.
pub trait Scoped: EntityTrait {
    /// The column that holds the environment's id.
    const ENVIRONMENT: Self::Column;
}

/// Reads the rows of one environment and of no other.
#[derive(Debug)]
pub struct Scope<'c> {
    environment: EnvironmentId,
    executor: DatabaseExecutor<'c>,
}

#[expect(clippy::disallowed_methods, reason = "the one place where queries get their scope")]
impl<'c> Scope<'c> {
    pub(super) fn new(environment: EnvironmentId, executor: DatabaseExecutor<'c>) -> Self {
        Self { environment, executor }
    }

    /// The environment that is read.
    pub fn environment(&self) -> EnvironmentId {
        self.environment
    }

    /// What queries run on.
    pub fn executor(&self) -> &DatabaseExecutor<'c> {
        &self.executor
    }

    /// The rows of this environment in `E`'s table.
    pub fn find<E: Scoped>(&self) -> Select<E> {
        E::find().filter(E::ENVIRONMENT.eq(self.environment.uuid()))
    }

    /// One statement in SQL, whose `$1` is this environment's id and whose further parameters are `values`.
    pub async fn query<T: FromQueryResult>(
        &self,
        sql: &'static str,
        values: impl IntoIterator<Item = Value>,
    ) -> Result<Vec<T>, StoreError> {
        let statement = statement(&self.executor, self.environment, sql, values);
        let rows = self.executor.query_all_raw(statement).await?;
        Ok(rows.iter().map(|row| T::from_query_result(row, "")).collect::<Result<_, _>>()?)
    }
}

fn statement(
    executor: &impl ConnectionTrait,
    environment: EnvironmentId,
    sql: &'static str,
    values: impl IntoIterator<Item = Value>,
) -> Statement {
    let values = std::iter::once(Value::from(environment.uuid())).chain(values);
    Statement::from_sql_and_values(executor.get_database_backend(), sql, values)
}

/// From where a request writes, which entries of the history tell. The store itself makes nothing of it.
#[derive(Clone, Debug, Default)]
pub struct Origin {
    /// What is told, by the names that it has in entries.
    pub told: serde_json::Map<String, serde_json::Value>,
    /// Who is signed on there, and in which session: told in their own entries and in nobody else's.
    pub session: Option<(UserId, SessionId)>,
}

/// One write transaction in one environment. Dropped without [`Work::commit`], nothing has happened.
#[derive(Debug)]
pub struct Work {
    environment: EnvironmentId,
    transaction: DatabaseTransaction,
    origin: Origin,
}

#[expect(clippy::disallowed_methods, reason = "the one place where queries get their scope")]
impl Work {
    pub(super) async fn begin(
        connection: &DatabaseConnection,
        backend: DbBackend,
        environment: EnvironmentId,
    ) -> Result<Self, StoreError> {
        // A deferred transaction that reads first fails when it comes to write (SQLITE_BUSY_SNAPSHOT).
        let mode = (backend == DbBackend::Sqlite).then_some(SqliteTransactionMode::Immediate);
        let options = TransactionOptions { sqlite_transaction_mode: mode, ..TransactionOptions::default() };
        let transaction = connection.begin_with_options(options).await?;
        Ok(Self { environment, transaction, origin: Origin::default() })
    }

    /// The same, of a request that comes from there.
    #[must_use]
    pub fn coming_from(self, origin: Origin) -> Self {
        Self { origin, ..self }
    }

    /// Where it comes from; nothing is told of what no request does.
    pub fn origin(&self) -> &Origin {
        &self.origin
    }

    /// The environment that is written.
    pub fn environment(&self) -> EnvironmentId {
        self.environment
    }

    /// The same rows, seen from within the transaction.
    pub fn scope(&self) -> Scope<'_> {
        Scope::new(self.environment, (&self.transaction).into())
    }

    /// Adds a row. The model's environment must be this one; the database checks what it refers to.
    pub async fn insert<A>(&self, row: A) -> Result<(), StoreError>
    where
        A: ActiveModelTrait + ActiveModelBehavior + Send,
        <A::Entity as EntityTrait>::Model: IntoActiveModel<A>,
        A::Entity: Scoped,
    {
        self.is_ours(&row)?;
        A::Entity::insert(row).exec_without_returning(&self.transaction).await?;
        Ok(())
    }

    /// Adds a row unless one with the same key, or with the same value where values are unique, is there already: two requests
    /// that arrive together both go on with the one that is there. Says whether it was this one.
    pub async fn insert_unless_there<A>(&self, row: A) -> Result<bool, StoreError>
    where
        A: ActiveModelTrait + ActiveModelBehavior + Send,
        <A::Entity as EntityTrait>::Model: IntoActiveModel<A>,
        A::Entity: Scoped,
    {
        self.is_ours(&row)?;
        let added = A::Entity::insert(row)
            .on_conflict(OnConflict::new().do_nothing().to_owned())
            .exec_without_returning(&self.transaction)
            .await?;
        Ok(added == 1)
    }

    fn is_ours<A>(&self, row: &A) -> Result<(), StoreError>
    where
        A: ActiveModelTrait,
        A::Entity: Scoped,
    {
        let ours =
            row.get(<A::Entity as Scoped>::ENVIRONMENT).into_value() == Some(Value::from(self.environment.uuid()));
        if ours { Ok(()) } else { Err(StoreError::Foreign) }
    }

    /// Adds many rows at once.
    pub async fn insert_many<A>(&self, rows: Vec<A>) -> Result<(), StoreError>
    where
        A: ActiveModelTrait + ActiveModelBehavior + Send,
        A::Entity: Scoped,
    {
        rows.iter().try_for_each(|row| self.is_ours(row))?;
        if !rows.is_empty() {
            let _: InsertManyResult<A> = A::Entity::insert_many(rows).exec(&self.transaction).await?;
        }
        Ok(())
    }

    /// An update of rows of this environment; run it with [`Work::run_update`].
    pub fn update<E: Scoped>(&self) -> UpdateMany<E> {
        E::update_many().filter(E::ENVIRONMENT.eq(self.environment.uuid()))
    }

    /// Runs an update and says how many rows it changed.
    pub async fn run_update<E: Scoped>(&self, update: UpdateMany<E>) -> Result<u64, StoreError> {
        Ok(update.exec(&self.transaction).await?.rows_affected)
    }

    /// A deletion of rows of this environment; run it with [`Work::run_delete`].
    pub fn delete<E: Scoped>(&self) -> DeleteMany<E> {
        E::delete_many().filter(E::ENVIRONMENT.eq(self.environment.uuid()))
    }

    /// Runs a deletion and says how many rows it removed.
    pub async fn run_delete<E: Scoped>(&self, delete: DeleteMany<E>) -> Result<u64, StoreError> {
        Ok(delete.exec(&self.transaction).await?.rows_affected)
    }

    /// One statement in SQL, whose `$1` is this environment's id; says how many rows it touched.
    pub async fn execute(&self, sql: &'static str, values: impl IntoIterator<Item = Value>) -> Result<u64, StoreError> {
        let statement = statement(&self.transaction, self.environment, sql, values);
        Ok(self.transaction.execute_raw(statement).await?.rows_affected())
    }

    /// Makes everything of this transaction true at once.
    pub async fn commit(self) -> Result<(), StoreError> {
        Ok(self.transaction.commit().await?)
    }
}
