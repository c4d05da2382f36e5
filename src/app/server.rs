//! Serving: the two listeners, the outbox worker, reload by signal, socket or watching, housekeeping, and a stop that leaves
//! nothing half done.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use poem::{Endpoint, EndpointExt, Response};
use tokio::net::TcpListener;
use tokio::signal::unix::{Signal, SignalKind, signal};
use tokio::sync::watch;
use tokio::task::JoinSet;

use super::api::Docs;
use super::connection::Deadlines;
use super::demo::Demo;
use super::listener::Listener;
use super::operations::Operations;
use super::root::Root;
use super::senders::LiveSenders;
use super::start::StartError;
use super::watch::Watching;
use super::{control, exporting, housekeeping, routes, start, tls};
use crate::config::sections::server::ProxyHeaders;
use crate::environment::{Report, State, origin, reload};
use crate::http::client::{Header, Proxies};
use crate::http::dispatch::{Plain, Portal};
use crate::http::form::Limits;
use crate::notify::worker::Worker;
use crate::theme::brand::Brand;

/// Connections that a listener holds at a time.
const CONNECTIONS: usize = 8192;

/// The sockets of a server, bound before anything else is told about them.
pub struct Sockets {
    /// For the portal.
    pub public: TcpListener,
    /// For health and status.
    pub operations: TcpListener,
}

impl Sockets {
    /// Binds both.
    pub async fn bind(public: SocketAddr, operations: SocketAddr) -> Result<Self, StartError> {
        let bind = |address: SocketAddr| async move {
            TcpListener::bind(address).await.map_err(|error| StartError::Listen(address, error))
        };
        Ok(Self { public: bind(public).await?, operations: bind(operations).await? })
    }
}

/// The public side as one endpoint.
pub fn endpoint(
    state: &Arc<State>,
    demo: Option<Arc<Demo>>,
) -> Result<impl Endpoint<Output = Response> + 'static, StartError> {
    let server = &state.means.server;
    let neutral = Arc::new(Brand::neutral().asset());
    let plain = Plain::new(&state.services.themes, &neutral).map_err(|error| StartError::Render(error.to_string()))?;
    let docs = server.api.docs.then(|| Docs::new().ok_or(StartError::Docs)).transpose()?;
    let portal = routes::portal(docs.as_ref());
    let root = Root { services: state.services.clone(), registry: Arc::clone(&state.registry), neutral, docs, demo };
    Ok(Portal {
        registry: Arc::clone(&state.registry),
        services: state.services.clone(),
        proxies: proxies(state),
        limits: Limits { body: server.limits.body.get(), upload: server.limits.upload.get() },
        portal,
        pages: Arc::new(routes::pages()),
        root,
        plain,
        secure: origin(&server.base_url).starts_with("https:"),
    })
}

fn proxies(state: &State) -> Proxies {
    let section = &state.means.server.proxy;
    let header = match section.headers {
        ProxyHeaders::None => Header::None,
        ProxyHeaders::Forwarded => Header::Forwarded,
        ProxyHeaders::XForwarded => Header::XForwardedFor,
    };
    Proxies { header, trusted: section.trusted.clone() }
}

/// Serves until SIGTERM or SIGINT; what `watching` has seen since it began is loaded.
pub async fn serve(
    state: Arc<State>,
    sockets: Sockets,
    demo: Option<Arc<Demo>>,
    watching: Option<Watching>,
) -> Result<(), StartError> {
    // Before anybody is answered: until they are listened for, signals end the process.
    let (terminate, interrupt) = (listen_for(SignalKind::terminate())?, listen_for(SignalKind::interrupt())?);
    let hang_ups = listen_for(SignalKind::hangup())?;
    let server = Arc::clone(&state.means.server);
    let (stop, stopped) = watch::channel(false);
    let deadlines = Deadlines { header: server.limits.header_timeout, request: server.limits.request_timeout };
    let public = Listener {
        endpoint: Arc::new(endpoint(&state, demo.clone())?.boxed()),
        tls: server.tls.as_ref().map(tls::acceptor).transpose()?,
        deadlines,
        per_source: usize::try_from(server.limits.connections_per_source).unwrap_or(0),
        proxies: proxies(&state),
        total: CONNECTIONS,
    };
    let operations = Listener {
        endpoint: Arc::new(Operations(Arc::clone(&state)).boxed()),
        tls: None,
        deadlines,
        per_source: 0,
        proxies: Proxies::default(),
        total: 64,
    };
    let senders = LiveSenders {
        registry: Arc::clone(&state.registry),
        services: state.services.clone(),
        server: Arc::clone(&server),
        demo: demo.as_ref().map(|demo| demo.ring.clone()),
        outbound: start::outbound(&server),
    };
    let worker = Worker {
        store: state.services.store.clone(),
        clock: state.services.clock.clone(),
        random: state.services.random,
        senders: Arc::new(senders),
        breakers: state.services.breakers.clone(),
        wake: Arc::clone(&state.services.outbox),
    };
    let mut tasks = JoinSet::new();
    tasks.spawn(public.run(sockets.public, stopped.clone()));
    tasks.spawn(operations.run(sockets.operations, stopped.clone()));
    tasks.spawn(worker.run(stopped.clone()));
    tasks.spawn(housekeeping::run(state.services.clone(), Arc::clone(&state.registry), stopped.clone()));
    tasks.spawn(exporting::run(state.services.clone(), Arc::clone(&state.registry), stopped.clone()));
    tasks.spawn(control::run(Arc::clone(&state), stopped.clone()));
    if let Some(watching) = watching {
        tasks.spawn(watching.run(Arc::clone(&state), stopped.clone()));
    }
    tasks.spawn(hang_up(Arc::clone(&state), hang_ups, stopped));
    wait_for_stop(terminate, interrupt).await;
    tracing::info!("stopping");
    let _ = stop.send(true);
    let all = async { while tasks.join_next().await.is_some() {} };
    if tokio::time::timeout(Duration::from_secs(35), all).await.is_err() {
        tracing::warn!("not everything stopped in time");
    }
    state.services.store.clone().close().await;
    Ok(())
}

fn listen_for(kind: SignalKind) -> Result<Signal, StartError> {
    signal(kind).map_err(StartError::Signal)
}

async fn wait_for_stop(mut terminate: Signal, mut interrupt: Signal) {
    tokio::select! {
        _ = terminate.recv() => {}
        _ = interrupt.recv() => {}
    }
}

/// SIGHUP reloads.
async fn hang_up(state: Arc<State>, mut signals: Signal, mut stop: watch::Receiver<bool>) {
    loop {
        tokio::select! {
            received = signals.recv() => if received.is_none() { return },
            _ = stop.changed() => return,
        }
        tell(&reload(&state).await);
    }
}

/// Says what became of a reload, in the log and where somebody watches the terminal.
pub fn tell(result: &Result<Arc<Report>, crate::store::StoreError>) {
    match result {
        Ok(report) if report.failed => {
            tracing::error!(summary = report.summary(), "reloaded with errors");
            eprintln!("{}", report.problems);
        }
        Ok(report) => {
            if !report.problems.is_empty() {
                eprintln!("{}", report.problems);
            }
            tracing::info!(summary = report.summary(), "reloaded");
        }
        Err(error) => tracing::error!(%error, "cannot reload"),
    }
}
