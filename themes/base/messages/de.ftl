# Die Texte der Seiten. Einfach und direkt: was ist passiert, was ist zu tun. „Anmelden“ und „Abmelden“, Anrede „Sie“.

## Überall

portico = Portico
skip = Zum Inhalt springen
nav-label = Konto
error-prefix = Fehler:
problems-title = Da stimmt etwas nicht
signed-on-as = Angemeldet als
sign-on = Anmelden
sign-off = Abmelden
save = Speichern
help = Hilfe
languages-label = Sprache
copy = Kopieren
copied = Kopiert
try-again = Noch einmal versuchen
back-home = Zu Ihrem Konto
approximate = (ungefähr)
required = erforderlich
entrance-line = Ihr Konto in Ihrer Hand.

## An- und Abmelden

sign-on-title = Anmelden
sign-on-lead = Schön, dass Sie da sind. Melden Sie sich an, um Ihr { $site }-Konto zu verwalten.
sign-on-password-title = Passwort eingeben
signing-on-as = Anmelden als
not-you = Nicht Sie?
identifier-username = Benutzername
identifier-email = E-Mail-Adresse
identifier-phone = Telefonnummer
identifier-username-email = Benutzername oder E-Mail-Adresse
identifier-username-phone = Benutzername oder Telefonnummer
identifier-email-phone = E-Mail-Adresse oder Telefonnummer
identifier-any = Benutzername, E-Mail-Adresse oder Telefonnummer
password = Passwort
show-password = Anzeigen
hide-password = Verbergen
password-shown = Ihr Passwort ist sichtbar
password-hidden = Ihr Passwort ist verborgen
sign-off-title = Abmelden?
sign-off-lead = Sie sind angemeldet als
sign-off-stay = Angemeldet bleiben
signed-off-title = Sie sind abgemeldet
signed-off-lead = Ihr Konto kann in diesem Browser nun niemand mehr öffnen. Schließen Sie an einem gemeinsam genutzten Computer auch das Fenster.
signed-off-again = Wieder anmelden
signed-off-onward = Weiter zu

## Mein Profil

profile-title = Mein Profil
profile-lead = Was wir über Sie wissen und was Sie ändern können.
profile-empty = Hier steht noch nichts.
verified = Bestätigt
not-verified = Nicht bestätigt
nothing-known = Noch nichts
choice-none = Auswählen
day = Tag
month = Monat
year = Jahr
address-street = Straße und Hausnummer
address-code = Postleitzahl
address-town = Ort
address-region = Bundesland oder Region
address-country = Land
many-another = Weiteren Wert hinzufügen
many-nth = { $label }, { $n }
many-new = { $label }, weiterer Wert

## Passwort ändern

password-title = Passwort ändern
password-last-changed = Zuletzt geändert:
password-never-changed = Wählen Sie ein Passwort, das Sie nirgends sonst verwenden.
password-current = Aktuelles Passwort
password-new = Neues Passwort
password-requirements = Regeln für das neue Passwort
password-advice = Vier oder fünf zufällige Wörter sind sicher und leichter zu tippen als Sonderzeichen. Einfügen aus einem Passwortmanager ist möglich.
password-end-others = Überall sonst abmelden
password-end-others-help = { $count ->
    [0] Sie sind nur hier angemeldet.
    [one] Sie sind an einem weiteren Ort angemeldet.
   *[other] Sie sind an { $count } weiteren Orten angemeldet.
}
password-change = Passwort ändern

## Konten und Sitzungen

accounts-title = Konten und Sitzungen
accounts-lead = Die Browser und Apps, die Ihr Konto öffnen können. Melden Sie ab, was Sie nicht kennen, und ändern Sie dann Ihr Passwort.
accounts-only-here = Sie sind nur hier angemeldet.
accounts-others = { $count ->
    [one] Sie sind hier und an einem weiteren Ort angemeldet.
   *[other] Sie sind hier und an { $count } weiteren Orten angemeldet.
}
sessions-title = Wo Sie angemeldet sind
sessions-paging = Seiten der Sitzungen
sessions-newer = Neuere
sessions-older = Ältere
sign-off-others = Alle anderen abmelden
browser-on-platform = auf
session-program = Eine App oder ein Skript
session-unknown = Unbekanntes Gerät
this-device = Dieses Gerät
session-active = Zuletzt aktiv
session-now = jetzt
session-first = Angemeldet
session-place = Bei

## Wenn etwas nicht geklappt hat

not-found-title = Seite nicht gefunden
not-found-text = Unter dieser Adresse gibt es nichts. Prüfen Sie die Schreibweise; ein Link, der hierher führte, ist vielleicht veraltet.
unavailable-title = Gerade nicht verfügbar
unavailable-text = Dieses Portal lässt sich im Moment nicht öffnen. Bitte versuchen Sie es später noch einmal.
maintenance-title = Wegen Wartung geschlossen
maintenance-text = Das Kontoportal von { $site } ist vorübergehend geschlossen. Ihr Konto und Ihre Daten sind sicher; bitte kommen Sie später wieder.
error-bad-request-title = Das kam nicht vollständig an
error-bad-request-text = Ihr Browser hat etwas gesendet, das wir nicht lesen konnten. Gehen Sie zurück und versuchen Sie es noch einmal.
error-expired-form-title = Diese Seite war zu lange offen
error-expired-form-text = Zu Ihrer Sicherheit gelten Formulare nur eine Weile und nur bis zur nächsten Anmeldung. Es wurde nichts geändert. Öffnen Sie die Seite neu und wiederholen Sie Ihre Eingabe.
error-forbidden-title = Dieses Portal steht Ihnen nicht offen
error-forbidden-text = Ihr Konto darf dieses Portal nicht benutzen. Fragen Sie, wer Ihr Konto betreut.
error-method-title = Das geht hier nicht
error-method-text = Diese Adresse nimmt solche Anfragen nicht an. Es wurde nichts geändert.
error-too-large-title = Das ist zu viel auf einmal
error-too-large-text = Was Sie gesendet haben, ist größer, als wir annehmen. Es wurde nichts geändert. Verkleinern Sie es und versuchen Sie es noch einmal.
error-type-title = Das können wir nicht lesen
error-type-text = Was Sie gesendet haben, ist von einer Art, die diese Seite nicht annimmt. Es wurde nichts geändert.
error-throttled-title = Warten wir einen Moment
error-throttled-text = { $minutes ->
    [one] Es gab zu viele Versuche. Zum Schutz des Kontos warten Sie bitte eine Minute und versuchen es dann noch einmal.
   *[other] Es gab zu viele Versuche. Zum Schutz des Kontos warten Sie bitte { $minutes } Minuten und versuchen es dann noch einmal.
}
error-internal-title = Bei uns ist etwas schiefgegangen
error-internal-text = Es liegt nicht an Ihnen, und wir haben es vermerkt. Versuchen Sie es gleich noch einmal. Falls es wieder passiert, nennen Sie dem Support diese Nummer:
error-incident = Vorfall
error-busy-title = Gerade melden sich viele Menschen an
error-busy-text = { $seconds ->
    [one] Es ist mehr los als sonst. Versuchen Sie es in einer Sekunde noch einmal.
   *[other] Es ist mehr los als sonst. Versuchen Sie es in { $seconds } Sekunden noch einmal.
}

## Mails

mail-hello = Guten Tag
mail-hello-nobody = Guten Tag,
mail-when = Wann
mail-browser = Browser
mail-place = Wo (ungefähr)
mail-if-you = Wenn Sie das waren, ist alles in Ordnung.
mail-why = Sie erhalten diese Mail, weil sie die Sicherheit Ihres { $site }-Kontos betrifft. Sie lässt sich nicht abbestellen.
mail-sessions-ended = { $count ->
    [one] Eine andere Sitzung wurde abgemeldet.
   *[other] { $count } andere Sitzungen wurden abgemeldet.
}
mail-password-changed-subject = Ihr { $site }-Passwort wurde geändert
mail-password-changed-what = Das Passwort Ihres { $site }-Kontos wurde geändert.
mail-password-changed-if-not = Wenn Sie es nicht waren, ist vielleicht jemand anderes in Ihrem Konto. Öffnen Sie das Portal und ändern Sie sofort Ihr Passwort, oder wenden Sie sich an den Support.
mail-password-changed-act = Mein Konto schützen
mail-new-browser-subject = Neue Anmeldung bei Ihrem { $site }-Konto
mail-new-browser-what = Jemand hat sich mit einem Browser, den wir noch nicht kennen, bei Ihrem { $site }-Konto angemeldet.
mail-new-browser-if-not = Wenn Sie es nicht waren, melden Sie diesen Browser ab und ändern Sie Ihr Passwort.
mail-new-browser-act = Ansehen, wo ich angemeldet bin

## Die Vorführung

demo-title = Ein Server, viele Portale
demo-lead = Dies ist eine Vorführung. Suchen Sie sich jemanden aus, öffnen Sie das Portal und melden Sie sich an. Nichts hier ist echt, und nichts bleibt.
demo-empty = Keine Umgebung ist geladen. Sehen Sie nach, was im Terminal steht.
demo-kind-customers = Kundschaft
demo-kind-workforce = Belegschaft
demo-kind-administrators = Administration
demo-identifier = Anmelden als
demo-open = Öffnen:
demo-notes = Gut zu wissen
demo-outbox-text = Mails und Textnachrichten werden nicht gesendet. Hier sind sie zu lesen:
demo-config-text = Alles ist in Dateien beschrieben. Ändern Sie sie, während dies läuft, und laden Sie die Seite neu:
outbox-title = Postausgang
outbox-lead = Was gesendet worden wäre, Neuestes zuerst.
outbox-back = Zurück zur Vorführung
outbox-json = Als JSON
outbox-empty = Noch wurde nichts gesendet. Ändern Sie ein Passwort und sehen Sie wieder nach.
outbox-message = Textnachricht
outbox-to = An
outbox-follow = Dem Link folgen
