//! Names and addresses that lead inside, and what becomes of connections to them.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use tokio::io::AsyncReadExt as _;
use tokio::net::TcpListener;

use super::*;

async fn listener() -> (TcpListener, u16) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    (listener, port)
}

fn knowing(name: &str, addresses: &[IpAddr]) -> Outbound {
    Outbound { names: [(name.to_owned(), addresses.to_vec())].into(), ..Outbound::default() }
}

#[tokio::test]
async fn the_inside_is_refused_however_it_is_spelt() {
    let (_listener, port) = listener().await;
    for host in [
        "127.0.0.1",
        "[::1]",
        "::ffff:127.0.0.1",
        "localhost",
        "LOCALHOST.",
        "0.0.0.0",
        "2130706433",
        "0x7f.1",
        "127.1",
    ] {
        let refused = Outbound::default().connect(host, port).await.err();
        assert!(matches!(refused, Some(Fault::NotAllowed | Fault::Unresolvable)), "{host}: {refused:?}");
    }
}

#[tokio::test]
async fn what_is_listed_is_allowed_with_its_port_only() {
    let (_listener, port) = listener().await;
    let outbound = Outbound::new([("Localhost".to_owned(), port)]);
    assert!(outbound.connect("localhost.", port).await.is_ok());
    assert_eq!(outbound.connect("localhost", port.wrapping_add(1)).await.err(), Some(Fault::NotAllowed));
    assert_eq!(
        outbound.connect("127.0.0.1", port).await.err(),
        Some(Fault::NotAllowed),
        "the name is listed, not the address"
    );
}

#[tokio::test]
async fn one_address_inside_spoils_a_name() {
    let (outside, inside) = (Ipv4Addr::new(8, 8, 8, 8).into(), Ipv4Addr::new(10, 0, 0, 1).into());
    let name = "mail.example";
    assert_eq!(knowing(name, &[outside, inside]).resolve(name, 25).await, Err(Fault::NotAllowed));
    assert_eq!(knowing(name, &[outside]).resolve(name, 25).await, Ok(vec![SocketAddr::new(outside, 25)]));
    let mapped = Ipv4Addr::LOCALHOST.to_ipv6_mapped().into();
    assert_eq!(knowing(name, &[mapped]).resolve(name, 25).await, Err(Fault::NotAllowed));
    assert_eq!(knowing(name, &[Ipv6Addr::LOCALHOST.into()]).resolve(name, 25).await, Err(Fault::NotAllowed));
    assert_eq!(knowing(name, &[]).resolve(name, 25).await, Err(Fault::Unresolvable));
}

#[tokio::test]
async fn the_second_address_is_tried() {
    let (_listener, port) = listener().await;
    let addresses = [Ipv6Addr::LOCALHOST.into(), Ipv4Addr::LOCALHOST.into()];
    let mut outbound = knowing("mail.example", &addresses);
    outbound.allow = Arc::new([("mail.example".to_owned(), port)].into());
    assert!(outbound.connect("mail.example", port).await.is_ok());
}

#[tokio::test]
async fn silence_and_closed_ports_are_told_apart() {
    let (listener, port) = listener().await;
    let patience = Patience { secure: Duration::from_millis(50), ..Patience::default() };
    let outbound = Outbound::new([("127.0.0.1".to_owned(), port)]).with_patience(patience);
    let stream = outbound.connect("127.0.0.1", port).await.unwrap();
    assert_eq!(outbound.secure("127.0.0.1", stream).await.err(), Some(Fault::Timeout));
    drop(listener);
    assert_eq!(outbound.connect("127.0.0.1", port).await.err(), Some(Fault::Unreachable));
}

#[tokio::test]
async fn no_more_than_the_limit_is_read() {
    let mut text = String::new();
    assert_eq!(Limited::new(&b"12345"[..], 5).read_to_string(&mut text).await.unwrap(), 5);
    assert!(Limited::new(&b"123456"[..], 5).read_to_string(&mut text).await.is_err());
}
