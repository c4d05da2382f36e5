//! Every diagnostic code with a paragraph: `portico explain CODE`. Codes are stable; the letter is the severity, and the same
//! number with another letter is the same matter taken less or more seriously.

mod policies;
mod themes;

/// What a code means.
pub fn paragraph(code: &str) -> Option<&'static str> {
    let wanted = code.trim().to_ascii_uppercase();
    all().find(|(code, _)| *code == wanted).map(|(_, text)| text)
}

/// All codes with their paragraphs, in order.
pub fn all() -> impl Iterator<Item = (&'static str, &'static str)> {
    [CODES, policies::CODES, SERVER, themes::CODES].concat().into_iter()
}

/// Files and their syntax (01), keys and values (02), variables (03), secrets and referenced files (04), environments and
/// their hosts (05).
const CODES: &[(&str, &str)] = &[
    (
        "N0101",
        "The key is known, read and checked, but the feature it belongs to is not part of this release, so nothing follows it. It may stay in the file: it takes effect with the release that brings the feature. Do not rely on it until then.",
    ),
    (
        "E0101",
        "The file is not valid TOML at this place. Texts need quotes, lists need commas, a key may stand only once in a table, and a table has only one header.",
    ),
    (
        "E0102",
        "The file or folder cannot be read: it is missing, is not a regular file, is larger than 1 MiB, is a link that leads nowhere or round in a circle, or the user that Portico runs as may not read it.",
    ),
    ("E0103", "The file is not UTF-8. Save it as UTF-8; a byte order mark and Windows line ends are accepted."),
    (
        "E0104",
        "An environment is either a folder with environment.toml in it or a single file, not both. Move what is worth keeping into the folder and delete the file.",
    ),
    (
        "E0105",
        "The name of an environment's folder (or file) is its slug: lower-case letters, digits and single hyphens between them, at most 63 characters; `api` and `well-known` are reserved.",
    ),
    ("E0106", "`extends` names bases: files bases/<name>.toml beside server.toml."),
    (
        "E0107",
        "A base is extended by environments. It cannot itself extend other bases, and it cannot have an id, which belongs to one environment alone.",
    ),
    ("W0108", "A folder among the environments holds no environment.toml. It is ignored: nothing is served for it."),
    (
        "W0109",
        "The key would keep people out, but the feature it belongs to is not part of this release, so it keeps out nobody: everybody with an account gets in. Do not put an environment into service that relies on it.",
    ),
    (
        "E0201",
        "The key does not exist here. It is misspelt, in the wrong table, or from another release. An unknown key is an error, because otherwise a slip of the pen would silently leave a rule out. `portico config schema` lists every key.",
    ),
    (
        "E0202",
        "The value has the wrong type: a text where a number is wanted, a table where a list is wanted, and so on. Texts have quotes, numbers and true/false have none.",
    ),
    (
        "E0203",
        "The value has the right type but not the form that the key needs, such as a duration (\"30m\"), a size (\"1MiB\"), a colour (\"#0b7a5b\"), an https URL, a host name or a regular expression.",
    ),
    ("E0204", "The key takes one of a few words, and this is none of them."),
    ("E0205", "The number is outside the bounds of the key."),
    ("E0206", "A key without a default is not set in any layer."),
    (
        "W0208",
        "`{ remove = [...] }` names an item that no lower layer has. Perhaps the base has changed, or the item is misspelt.",
    ),
    ("E0209", "The merged value could not be read, although each layer looked right. Please report this."),
    (
        "E0301",
        "A variable beginning with PORTICO_ names no key. Variables are PORTICO_<KEY> and PORTICO_<SECTION>__<KEY> for the server, and PORTICO_ENV__<SLUG>__<SECTION>__<KEY> for an environment, with two underscores between the parts.",
    ),
    (
        "E0302",
        "A variable beginning with PORTICO_ENV__ names an environment that does not exist. The slug is in upper case, with _ for each hyphen.",
    ),
    (
        "W0303",
        "Kubernetes sets variables such as PORTICO_SERVICE_HOST for a service called portico. They are ignored. `enableServiceLinks: false` in the pod's specification keeps them away.",
    ),
    (
        "W0401",
        "A secret stands in the file itself, so it is in every copy and backup of the configuration and in its version history. Put it into a file, a variable or a systemd credential and refer to it.",
    ),
    (
        "E0402",
        "A secret is referred to that this file may not read. An environment's file reads only files below its own secrets folder, and only variables and credentials whose name begins with its slug in upper case and two underscores. Bases and server.toml are not bounded.",
    ),
    ("E0403", "The file, variable or credential that a secret refers to does not exist."),
    (
        "W0403",
        "The file, variable or credential that a secret refers to does not exist on this machine. With --offline that is expected; where Portico runs it is an error.",
    ),
    (
        "E0404",
        "A table that holds a secret is never assembled from several layers: a layer that changes the host, port or any other key of it must bring the secret too. Otherwise a file that may not read the secret could have it sent elsewhere.",
    ),
    ("E0405", "The secret is empty, too large (more than 64 KiB), not a text, or cannot be read."),
    ("W0406", "Every user of this machine can read the file of the secret. `chmod o-rwx` closes it."),
    (
        "E0407",
        "A file reference leads out of the folder it is written in, directly or through a link, a picture does not lie below branding/, or the text of an agreement not below agreements/. Links are allowed as long as they stay inside.",
    ),
    (
        "E0408",
        "The file that the key names does not exist. Paths are relative to the folder of the file they are written in; an environment that is a single file has no folder and can name no files.",
    ),
    (
        "W0408",
        "The file that the key names does not exist on this machine. With --offline that is expected; where Portico runs it is an error.",
    ),
    ("E0409", "A secret refers to exactly one of a file, a variable or a credential."),
    (
        "E0410",
        "The file is not what the key needs: not a regular file, empty or too large (2 MiB for pictures, 64 KiB for the text of an agreement), unreadable, nested more than 32 deep, or its content is not of the type that its name promises.",
    ),
    (
        "E0411",
        "People cannot accept an agreement without a text. Its texts are files in the environment's folder, agreements/<name>/<date>.<language>.md; an environment that is a single file has no folder, so it can have no agreements.",
    ),
    (
        "W0411",
        "The agreement has no text on this machine. With --offline that is expected; where Portico runs it is an error.",
    ),
    (
        "E0412",
        "The newest revision of an agreement must be there in the language of locale.default, which is what people read for whose language there is no text. Other languages may be missing.",
    ),
    (
        "E0413",
        "A text of an agreement is called <date>.<language>.md, such as 2026-01-01.en.md: the day on which it comes into force and one of locale.languages, spelt as there. A further revision of the same day is 2026-01-01.2.en.md. Nothing else belongs into the folder, since a misspelt text would silently not be asked for.",
    ),
    (
        "E0414",
        "The text of an agreement may begin with front matter: lines between two lines `---`. Its only key is ask_again, true (the default) or false: whether those who accepted an earlier revision are asked again.",
    ),
    (
        "W0415",
        "The text of the agreement is in a language that locale.languages does not list, so nobody could read it.",
    ),
    (
        "W0416",
        "A folder in agreements/ has the name of no table [agreements.<name>]. It is ignored. Texts that have once been published are kept in the database.",
    ),
    (
        "E0417",
        "A text of an agreement that has been in force never changes, and its title belongs to it: what people accepted can be proved only while it is there as it was. A new text is a new file, named after the day on which it comes into force.",
    ),
    (
        "W0418",
        "What was published of agreements is in the database, which could not be asked. Use --offline where there is none.",
    ),
    (
        "E0501",
        "Two environments claim the same host. Whoever is on record for it keeps it; with no record, neither gets it until one gives way.",
    ),
    (
        "E0502",
        "The host of base_url belongs to the server, where environments without hosts live. An environment cannot claim it.",
    ),
    (
        "E0503",
        "A passkey belongs to a relying party id. If one environment's id were a host of another, or a domain above it, passkeys of one could be used in the other. Choose an id that is the environment's own host. It must also be the host people see, or a domain above it.",
    ),
    (
        "E0504",
        "Environments on the shared base URL share a browser origin and trust each other. One of kind administrators, or one that demands phishing-resistant factors, must not: give it a host of its own in access.hosts.",
    ),
    (
        "E0505",
        "The id of an environment is a UUID in lower case with hyphens, assigned when the environment is first seen. Leave it out unless you move a folder.",
    ),
    (
        "W0506",
        "A grant of administration counts only when both sides say so: the administrator environment grants it, and the target names that environment in access.administered_by. What only one side says has no effect.",
    ),
    (
        "E0507",
        "environments.authors is \"delegated\", and this folder uses something that [environments.delegated] in server.toml does not allow. The last good version of the environment stays live.",
    ),
    ("E0508", "Only environments of kind administrators can grant roles over others."),
    ("W0509", "No grant reaches an environment of kind administrators; it is managed by the command line alone."),
    (
        "W0510",
        "An administrator's account is ended by another administrator or on the command line, never by themselves: account.deletion and account.disabling have no effect where kind is administrators.",
    ),
];

/// The server (07).
const SERVER: &[(&str, &str)] = &[
    (
        "E0701",
        "base_url is an origin, such as https://portal.example: scheme, host and perhaps a port. Environments are at /<slug> below it.",
    ),
    ("E0702", "Health, metrics and status are served on a listener of their own, which must not be the public one."),
    (
        "W0703",
        "Health, metrics and status can be reached from other machines. They change nothing, but tell much; keep them on loopback or in a closed network.",
    ),
    (
        "E0704",
        "Headers that tell a person's address are believed only from trusted proxies. With nobody trusted they have no effect; with everybody trusted any client could choose its address.",
    ),
    (
        "E0705",
        "The cost of password hashes is outside the bounds: at least 19 MiB and two passes or 46 MiB and one (OWASP), at most 1 GiB.",
    ),
    ("E0706", "Limits on requests exclude each other or are too small for the portal's own forms."),
    ("E0707", "environments.secret_dir is a folder below each environment's own, such as \"secrets\"."),
    (
        "W0708",
        "geoip.file is no database of places in the format of MaxMind (GeoLite2-City.mmdb, dbip-city-lite.mmdb …). The server starts without it, and shows people no place beside their sessions.",
    ),
];

#[cfg(test)]
mod tests;
