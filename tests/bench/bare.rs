//! The yardstick within our own choices: a bare poem handler that asks the database the very question every page asks first
//! (who carries this secret?), through the same floor, and answers with a line of text. The benchmark starts itself again
//! for it, so that its CPU time can be told apart.

use std::process::Command;
use std::time::Duration;

use poem::listener::TcpListener;
use poem::web::Data;
use poem::{EndpointExt as _, Route, Server, get, handler};
use portico::identity::proof::Proofs;
use portico::identity::session::Kind as Carrier;
use portico::identity::session::{self, Agent, Limits, Session};
use portico::identity::{member, token};
use portico::kit::clock::Clock;
use portico::kit::id::EnvironmentId;
use portico::kit::random::Random;
use portico::store::{Options, Store, connect, migrate};
use sea_orm::{ConnectionTrait as _, Statement};

use crate::load::{Load, hammer};
use crate::process::{Program, free_port};

/// The word by which the benchmark tells itself to be the bare handler.
pub const SELF: &str = "--serve-bare-handler";

const LIMITS: Limits = Limits { idle: Duration::from_secs(86400), absolute: Duration::from_secs(86400), count: 20 };

/// Measures it.
pub async fn measure(folder: &std::path::Path, connections: usize, time: Duration) -> Load {
    let (port, request) = (free_port(), b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args([SELF, &port.to_string()]).arg(folder.join("bare.db"));
    let (program, _) = Program::time_to_answer(command, port, request).await;
    hammer(port, program.pid, request, connections, time).await
}

#[derive(Clone)]
struct Bare {
    store: Store,
    environment: EnvironmentId,
    secret: String,
}

/// Is it: one person, one session, one page.
pub async fn serve(port: &str, file: &str) {
    let (clock, random) = (Clock::system(), Random::system());
    let store = connect(&Options { url: format!("sqlite://{file}"), max_connections: 8 }).await.unwrap();
    migrate(&store).await.unwrap();
    let now = clock.now();
    let (environment, account, secret) = (random.id(now), random.id(now), random.token());
    let person = r#"{"given_name":"Ana","family_name":"Ngata","email":"ana@acme.example"}"#;
    for (sql, values) in [
        ("INSERT INTO environment VALUES ($1, 'acme', 0, 0, NULL)", vec![environment.uuid().into()]),
        (
            "INSERT INTO account VALUES ($1, $2, 'active', $3, 1, 0, 0)",
            vec![environment.uuid().into(), account.uuid().into(), person.into()],
        ),
    ] {
        let database = store.everything();
        let statement = Statement::from_sql_and_values(database.get_database_backend(), sql, values);
        database.execute_raw(statement).await.unwrap();
    }
    let session = Session {
        id: random.id(now),
        account,
        browser: None,
        agent: Agent::default(),
        label: None,
        kind: Carrier::Browser,
        proofs: Proofs::default(),
        created_at: now,
        authenticated_at: now,
        last_active_at: now,
        expires_at: now.plus(LIMITS.absolute),
    };
    let work = store.work(environment).await.unwrap();
    session::begin(&work, &session, &secret, 0, &LIMITS).await.unwrap();
    work.commit().await.unwrap();
    assert!(token::is_well_formed(&secret));
    let app = Route::new().at("/", get(page)).data(Bare { store, environment, secret });
    Server::new(TcpListener::bind(format!("127.0.0.1:{port}"))).run(app).await.unwrap();
}

#[handler]
async fn page(Data(bare): Data<&Bare>) -> String {
    let scope = bare.store.scope(bare.environment);
    let found = member::find(&scope, Carrier::Browser, &bare.secret, 0, &LIMITS, Clock::system().now()).await.unwrap();
    found.unwrap().account.display_name().unwrap_or_default()
}
