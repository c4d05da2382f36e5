//! A database of places that a test writes itself, in the format of MaxMind (MaxMind DB 2.0): a few networks, each with a city, a
//! country and how sure that is. Only what a reader needs.

/// Network (an IPv4 address and its length), city and country by language, and the radius in kilometres.
pub struct Known<'k> {
    pub network: ([u8; 4], u8),
    pub city: &'k [(&'k str, &'k str)],
    pub country: &'k [(&'k str, &'k str)],
    pub radius: u16,
}

/// Two cities of documentation addresses (RFC 5737), of which the second is uncertain.
pub fn two_cities() -> Vec<u8> {
    database(
        "Portico-Test-City",
        &[
            Known {
                network: ([192, 0, 2, 0], 24),
                city: &[("en", "Munich"), ("de", "München")],
                country: &[("en", "Germany"), ("de", "Deutschland")],
                radius: 20,
            },
            Known {
                network: ([203, 0, 113, 0], 24),
                city: &[("en", "Lyon")],
                country: &[("en", "France"), ("de", "Frankreich")],
                radius: 500,
            },
        ],
    )
}

/// A database of this type with these networks.
pub fn database(kind: &str, known: &[Known<'_>]) -> Vec<u8> {
    // Each node has two records: another node, a place in the data, or nothing.
    let mut nodes: Vec<[Option<Record>; 2]> = vec![[None, None]];
    let mut data = Vec::new();
    for place in known {
        let offset = data.len();
        data.extend(entry(place));
        let (network, length) = (u32::from_be_bytes(place.network.0), place.network.1);
        let mut node = 0;
        for depth in 0..length {
            let side = usize::from(network >> (31 - depth) & 1 == 1);
            if depth + 1 == length {
                nodes[node][side] = Some(Record::Data(offset));
            } else {
                node = match nodes[node][side] {
                    Some(Record::Node(next)) => next,
                    _ => {
                        nodes.push([None, None]);
                        let next = nodes.len() - 1;
                        nodes[node][side] = Some(Record::Node(next));
                        next
                    }
                };
            }
        }
    }
    let mut file = Vec::new();
    for node in &nodes {
        for record in node {
            let value = match record {
                None => nodes.len(),
                Some(Record::Node(next)) => *next,
                Some(Record::Data(offset)) => nodes.len() + 16 + offset,
            };
            file.extend(&u32::try_from(value).unwrap().to_be_bytes()[1..]);
        }
    }
    file.extend([0; 16]);
    file.extend(data);
    file.extend(b"\xab\xcd\xefMaxMind.com");
    file.extend(map(&[
        ("node_count", number(6, &u32::try_from(nodes.len()).unwrap().to_be_bytes())),
        ("record_size", number(5, &24_u16.to_be_bytes())),
        ("ip_version", number(5, &4_u16.to_be_bytes())),
        ("database_type", text(kind)),
        ("languages", vec![0, 4]),
        ("binary_format_major_version", number(5, &2_u16.to_be_bytes())),
        ("binary_format_minor_version", number(5, &0_u16.to_be_bytes())),
        ("build_epoch", number(9, &1_800_000_000_u64.to_be_bytes())),
        ("description", map(&[])),
    ]));
    file
}

#[derive(Clone, Copy)]
enum Record {
    Node(usize),
    Data(usize),
}

fn entry(place: &Known<'_>) -> Vec<u8> {
    let names = |names: &[(&str, &str)]| {
        let names: Vec<(&str, Vec<u8>)> = names.iter().map(|(language, name)| (*language, text(name))).collect();
        map(&[("names", map(&names))])
    };
    map(&[
        ("city", names(place.city)),
        ("country", names(place.country)),
        ("location", map(&[("accuracy_radius", number(5, &place.radius.to_be_bytes()))])),
    ])
}

fn head(kind: u8, size: usize) -> Vec<u8> {
    let size = u8::try_from(size).unwrap();
    let (small, more) = if size < 29 { (size, None) } else { (29, Some(size - 29)) };
    let mut head = if kind < 8 { vec![kind << 5 | small] } else { vec![small, kind - 7] };
    head.extend(more);
    head
}

fn text(text: &str) -> Vec<u8> {
    [head(2, text.len()), text.as_bytes().to_vec()].concat()
}

fn number(kind: u8, bytes: &[u8]) -> Vec<u8> {
    [head(kind, bytes.len()), bytes.to_vec()].concat()
}

fn map(fields: &[(&str, Vec<u8>)]) -> Vec<u8> {
    let content = fields.iter().flat_map(|(name, value)| [text(name), value.clone()].concat());
    head(7, fields.len()).into_iter().chain(content).collect()
}
