//! Every diagnostic code with a paragraph: `portico explain CODE`. Codes are stable; the letter is the severity, and the same
//! number with another letter is the same matter taken less or more seriously.

/// What a code means.
pub fn paragraph(code: &str) -> Option<&'static str> {
    let wanted = code.trim().to_ascii_uppercase();
    CODES.iter().find(|(code, _)| *code == wanted).map(|(_, text)| *text)
}

/// All codes with their paragraphs, in order.
pub fn all() -> impl Iterator<Item = (&'static str, &'static str)> {
    CODES.iter().copied()
}

/// Files and their syntax (01), keys and values (02), variables (03), secrets and referenced files (04), environments and
/// their hosts (05), policies (06), the server (07).
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
    ("E0601", "portal.tabs names a tab that neither Portico nor [portal.custom_tabs] knows."),
    ("E0602", "The same item is listed twice. Each has one place in the order."),
    (
        "E0603",
        "A custom tab needs a label and either a page in the folder or a url, and a name that Portico does not use itself.",
    ),
    ("E0604", "An environment without tabs has nothing to show after sign-on."),
    ("E0605", "portal.home is the tab where sign-on lands, so it must be listed in portal.tabs."),
    ("E0606", "A list names something that is not declared: an attribute, an identity provider, an application."),
    (
        "W0607",
        "Something is declared but not listed in the order, so it is not shown, and an identity provider is off. Add it to the order, or make an attribute's access \"hidden\".",
    ),
    ("E0608", "locale.languages lists the languages people can choose from; locale.default must be one of them."),
    ("E0609", "A group is named that no table [groups.<name>] declares."),
    ("E0610", "Two bounds exclude each other, so that no value could ever be right."),
    (
        "E0611",
        "`accepts` and `refuses` are examples for `pattern`, and the pattern does not do with them what it should. Mind the anchors: without ^ and $ a pattern fits anywhere in the value.",
    ),
    (
        "E0612",
        "People are asked to fill in a required attribute before they can go on. If they cannot change it, they are shut out for ever. Make it editable, or not required.",
    ),
    (
        "E0613",
        "A choice needs its values; a retired value is one that is no longer offered, so it cannot be offered as well.",
    ),
    ("E0614", "An option of an attribute does not fit its type, such as a pattern for a date."),
    (
        "W0615",
        "The name is one of OpenID Connect's standard claims, which have a fixed type. Applications will expect that type.",
    ),
    ("E0616", "With these settings nobody could sign on at all."),
    (
        "E0617",
        "A second factor is always asked for, but there is no method with which people could add one. Recovery codes alone are none.",
    ),
    (
        "E0618",
        "min_strength excludes every method that is listed. \"strong\" leaves out email, sms, voice and whatsapp; \"phishing_resistant\" leaves passkeys and security keys.",
    ),
    (
        "E0619",
        "The limits of sessions exclude each other or are outside what is sensible: without activity at least a minute and not longer than the session itself, which lasts five minutes to thirty days.",
    ),
    (
        "W0619",
        "An address that proves a recovery does not count as a second factor in that flow or the next sign-on. People whose only second factor it is would need another one. Nor can whoever has lost every second factor (recovery.lost_device) add codes to a mailbox in their place: a code to one has just vouched for them. Where `email` is the only method, nobody has that way.",
    ),
    (
        "E0620",
        "Guessing is slowed after `after` failures, up to `slow_to`, and refused to unknown browsers after `refuse_after`, in this order.",
    ),
    (
        "E0621",
        "A proof before a sensitive act may be one to fifteen minutes old; a single act may demand a fresher one, not an older.",
    ),
    (
        "E0622",
        "There is no such act. Acts that always need a proof can be made stricter, and a few others can be added.",
    ),
    ("E0623", "A table lacks keys that this kind of gateway or server needs."),
    (
        "E0624",
        "Mail would cross the network in the clear, with everything in it. Use \"starttls\" (port 587) or \"tls\" (port 465).",
    ),
    (
        "W0625",
        "Rules about kinds of characters and regular changes make people choose worse passwords; NIST SP 800-63B says not to have them. Length and the list of known passwords protect better.",
    ),
    (
        "W0626",
        "Fifteen characters are the least where the password can be the only factor, eight where a second one is always asked for; at least 128 should be accepted, for passphrases.",
    ),
    ("W0627", "A word as short as this occurs in many good passwords, all of which would be refused."),
    (
        "W0628",
        "The longer a session lives, the longer a stolen one can be used. NIST SP 800-63B ends sessions proved by two factors after a day, or an hour without activity.",
    ),
    (
        "W0629",
        "The limit of the whole server should be at least five times an environment's, so that one environment cannot use up the mails of all.",
    ),
    (
        "E0630",
        "Text in this colour cannot be read by many people: WCAG 2.2 (1.4.3) asks for a contrast of 4.5:1. The suggestion is the nearest colour of the same hue that can. branding.contrast = \"fix\" adjusts the colour by itself.",
    ),
    (
        "W0630",
        "Text in this colour cannot be read by many people: WCAG 2.2 (1.4.3) asks for a contrast of 4.5:1. It is adjusted; the suggestion is the nearest colour of the same hue that needs no adjusting.",
    ),
    (
        "E0632",
        "Environments of kind administrators have no registration and no lost-device path: their people are added, and brought back, by the command line. Nor is there a lost-device path where second factors must be phishing-resistant: it takes a password and a mailbox, which can be phished.",
    ),
    ("E0633", "mfa.default_method lists a method that people cannot add."),
    (
        "E0634",
        "Environments of kind administrators always ask for a second factor; and there, or where factors must be phishing-resistant, no browser is trusted to replace it.",
    ),
    (
        "E0635",
        "A provider that creates accounts needs `allow`, with domains or claims. Otherwise anybody with an account at the provider gets one here.",
    ),
    (
        "E0637",
        "An identity provider is either OpenID Connect, with `issuer` and the scope openid, or plain OAuth 2.0, with authorization_url, token_url, userinfo_url and subject, never something of both. Only what an issuer signs can stand for a second factor. Its name is part of addresses, such as the one to be registered there: <address of the environment>/federation/<name>/callback.",
    ),
    ("W0636", "Every identity provider has both `sign_on` and `link` off, so none of them can be used."),
    (
        "E0638",
        "A second factor is always asked for, but this release has none of the listed methods yet, so that nobody could sign on. Add \"totp\" to mfa.methods until it does.",
    ),
    (
        "W0639",
        "With room for one device, a person adds a new one only after removing the old; but where a second factor is always asked for, or users_may_turn_off is false, the last one cannot be removed. Set mfa.max_devices to 2 or more.",
    ),
    ("E0640", "A provider sets plain attributes only: an address needs a proof, and a photo is a file."),
    ("E0641", "Accounts of administrators are made by the command line alone; a provider makes none."),
    (
        "E0645",
        "Codes by sms, voice and whatsapp leave through a gateway: [notifications.sms], [notifications.voice], [notifications.whatsapp]. Without one nobody would get a code. Describe the gateway, or take the method out of the list.",
    ),
    (
        "E0646",
        "A code that is sent works for one to ten minutes: mails and messages need a little time, and SP 800-63B allows ten. Between two codes for the same sign-on lie ten seconds to ten minutes.",
    ),
    (
        "E0647",
        "Countries are written as ISO 3166-1 has them, in two letters: \"DE\", \"US\", and \"GB\" for the United Kingdom.",
    ),
    (
        "W0648",
        "Telephone numbers are taken over, passed on and rerouted, and messages are read on the way, so that a telephone should not be the only second factor on offer. Add passkey, totp or email to mfa.methods.",
    ),
    (
        "E0651",
        "With attestation \"direct\" a security key proves its make by certificates, which lead to one of its maker's: name those in mfa.security_key.makers, as PEM files that the maker publishes. Without \"direct\" nothing is proved, so that makers and aaguids would promise too much.",
    ),
    (
        "E0652",
        "A file of mfa.security_key.makers holds certificates in PEM, one after the other, 64 KiB at most: the roots that a maker of security keys publishes for attestation.",
    ),
    (
        "E0653",
        "A make of security key is known by its AAGUID, which its maker publishes: 32 hexadecimal digits in five groups.",
    ),
    (
        "E0654",
        "Whoever registers, or accepts an invitation, becomes a member of registration.groups without anybody's leave. A group that a grant or a policy names, or whose assigned_by says who may put people into it, is not given away like that: name another, or put people into it with `portico user group add` or `user invite --group`.",
    ),
    (
        "E0655",
        "Whoever registers proves an email address and may choose a user name. Where neither is one of sign_on.identifiers they could never sign on with the account that they made.",
    ),
    (
        "W0649",
        "Numbers that cost much are sold in many countries, and whoever sells them earns by every message and call that somebody makes you send there. List the countries where your people are in countries.allow, as ISO 3166-1 writes them; numbers of others are then refused when they are added.",
    ),
    (
        "W0650",
        "A counter-based token is a little ahead of the server whenever its button is pressed for nothing, so a few codes may be skipped. But each of them is a code that a guess can hit: strangers have one chance in ten thousand at all six-digit codes of a person in thirty days, so that with ten skipped codes nine wrong ones use it up, and with fifty a single one; then only browsers in which the person has proved a second factor before are let try. Somebody whose token is farther ahead adds it again by its serial number and two codes.",
    ),
    (
        "W0656",
        "An act for which a file asks more strength than mfa.min_strength is barred to whoever has only weaker second factors, and for `devices` that includes removing one. Tell people to add a stronger one first, or list only methods that are strong enough.",
    ),
    (
        "E0657",
        "Whoever has lost every second factor waits before a new one can be added, and every address is told meanwhile: that time is what stops a thief of the password and the mailbox. It is 1 to 14 days: the link in each of the mails works for seven days, until the next one, so that there always is one that stops it.",
    ),
    (
        "W0658",
        "Whoever must have phishing-resistant second factors, by a policy too, has no lost-device path: it takes a password and a mailbox, which can be phished. They are brought back by `portico user reset-mfa`.",
    ),
    (
        "E0658",
        "The page of a tab of your own is Markdown in UTF-8, at most 64 KiB long and nested at most 32 deep, in the environment's folder. HTML in it is shown as the text it is.",
    ),
    (
        "W0659",
        "Where another system owns the passwords (password.managed_by), they are changed there and nowhere else: nobody chooses one here, by whatever way, and the pages of recovery.password do not exist.",
    ),
    (
        "W0670",
        "Whoever gets into an account can have it deleted. Its owner is told by mail, and for a week the link in it keeps the account. With a shorter account.deletion.grace the account can be gone before they read the mail.",
    ),
    (
        "E0671",
        "With mfa_trust a provider's word stands for a second factor of ours, whatever it was. Administrators, and people whose second factors must be phishing-resistant, prove one here every time; no browser and no provider replaces it. Leave mfa_trust of the provider out, or its lists empty.",
    ),
    (
        "E0672",
        "Before a sensitive act people prove afresh what they have, and plain OAuth 2.0 does not say when somebody signed on there. Whoever gets an account by it has nothing else, and needs \"Forgot your password?\" to set a password first: an address that the provider has verified (trust_email, allow.domains) and recovery.password with \"email\", in an environment where people sign on with passwords that no other system owns. Or leave create_users off, and let people link it.",
    ),
    (
        "E0680",
        "An invitation is a link to a first password, and where another system owns the passwords (password.managed_by) there are none: with mfa.first_enrolment = \"invitation\" nobody could add a first second factor. Choose \"verified_address\" or \"password\".",
    ),
    (
        "E0681",
        "Whoever makes an account chooses a password, and where another system owns the passwords (password.managed_by) none is chosen here. Set registration.mode to \"off\", and let that system or an import bring people.",
    ),
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
