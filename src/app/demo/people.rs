//! Who lives in the demonstration.

/// Somebody that the demonstration lists, with what is special about them.
pub struct Listed {
    /// Their environment.
    pub environment: &'static str,
    /// Their email address.
    pub email: &'static str,
    /// Their names.
    pub name: (&'static str, &'static str),
    /// What is special about them.
    pub about: &'static str,
    /// The name of their authenticator app, if they have one; recovery codes come with it.
    pub app: Option<&'static str>,
    /// Other attributes, as JSON.
    pub attributes: &'static str,
    /// Sessions they have elsewhere: browser, platform, form.
    pub sessions: &'static [(&'static str, &'static str, &'static str)],
    /// Applications that may see something of them, and what.
    pub grants: &'static [(&'static str, &'static [&'static str])],
}

/// The listed people.
pub const PEOPLE: &[Listed] = &[
    Listed {
        environment: "acme",
        email: "ana@acme.example",
        name: ("Ana", "García"),
        about: "A customer who has just arrived: no second factor, signed on nowhere else",
        app: None,
        attributes: r#"{"locale":"en"}"#,
        sessions: &[],
        grants: &[],
    },
    Listed {
        environment: "acme",
        email: "bea@acme.example",
        name: ("Bea", "Novak"),
        about: "A customer for more than a year: data in every tab, an authenticator app, signed on from five other places",
        app: Some("Bea’s phone"),
        attributes: r#"{"locale":"en","birthdate":"1987-03-14","newsletter":true,"shirt_size":"M",
            "website":"https://bea.example","customer_number":"A0004711",
            "address":{"street_address":"Torstraße 140","postal_code":"10119","locality":"Berlin","country":"DE"}}"#,
        sessions: &[
            ("Safari", "iPhone", "phone"),
            ("Chrome", "Android", "tablet"),
            ("Firefox", "Linux", "desktop"),
            ("Edge", "Windows", "desktop"),
            ("Chrome", "macOS", "desktop"),
        ],
        grants: &[("shop", &["openid", "profile", "email", "orders:read"])],
    },
    Listed {
        environment: "acme",
        email: "cem@acme.example",
        name: ("Cem", "Yılmaz-Wolfeschlegelsteinhausen"),
        about: "A customer with a long name and a retired shirt size",
        app: None,
        attributes: r#"{"locale":"en","shirt_size":"XS"}"#,
        sessions: &[("Chrome", "Windows", "desktop")],
        grants: &[],
    },
    Listed {
        environment: "acme",
        email: "tom@acme.example",
        name: ("Tom", "Becker"),
        about: "A customer with an authenticator app and recovery codes",
        app: Some("Tom’s phone"),
        attributes: r#"{"locale":"en","newsletter":false}"#,
        sessions: &[("Safari", "iPhone", "phone")],
        grants: &[],
    },
    Listed {
        environment: "globex",
        email: "gus@globex.example",
        name: ("Gus", "Okafor"),
        about: "An employee with an authenticator app; the profile is mostly managed by the company",
        app: Some("Work phone"),
        attributes: r#"{"locale":"en","phone_number":"+12025550142","employee_number":"G00042"}"#,
        sessions: &[],
        grants: &[],
    },
    Listed {
        environment: "globex",
        email: "gina@globex.example",
        name: ("Gina", "Rossi"),
        about: "An employee with an authenticator app, signed on in another browser too",
        app: Some("Work phone"),
        attributes: r#"{"locale":"en","employee_number":"G00117"}"#,
        sessions: &[("Edge", "Windows", "desktop")],
        grants: &[],
    },
    Listed {
        environment: "headquarters",
        email: "hana@headquarters.example",
        name: ("Hana", "Lindqvist"),
        about: "An administrator with an authenticator app, on a host of their own",
        app: Some(""),
        attributes: r#"{"locale":"en"}"#,
        sessions: &[],
        grants: &[],
    },
];

/// Names that the unlisted people are made of.
pub const GIVEN: [&str; 16] = [
    "Ada", "Boris", "Chloé", "Dmitri", "Elif", "Femi", "Grace", "Haruto", "Ines", "Jonas", "Kemal", "Lucía", "Mei",
    "Noor", "Olga", "Pavel",
];

/// Family names that the unlisted people are made of.
pub const FAMILY: [&str; 16] = [
    "Andersson",
    "Bauer",
    "Chen",
    "Dupont",
    "Eriksen",
    "Fernández",
    "Gruber",
    "Haddad",
    "Ivanova",
    "Jansen",
    "Kowalski",
    "Lopes",
    "Müller",
    "Nakamura",
    "O’Brien",
    "Petrov",
];
