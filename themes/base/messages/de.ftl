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
way-back = Zurück zu { $application }
save = Speichern
help = Hilfe
languages-label = Sprache
schemes-label = Farben
scheme-device = Wie auf diesem Gerät
scheme-light = Hell
scheme-dark = Dunkel
copy = Kopieren
copied = Kopiert
try-again = Noch einmal versuchen
back-home = Zu Ihrem Konto
approximate = (ungefähr)
required = erforderlich
optional = freiwillig
mark-colon = :
mark-stop = .
mark-list = {", "}
mark-open = {" ("}
mark-close = )
cancel = Abbrechen
manage = Verwalten
remove = Entfernen
go-on = Weiter
get-help = Hilfe holen
download = Herunterladen
print = Drucken
done = Fertig
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
picture-alt = Ihr Foto
picture-choose = Foto auswählen
picture-another = Anderes Foto auswählen
picture-help = JPEG, PNG oder WebP, bis { $megabytes } MB. Wir behalten die Mitte als Quadrat und nichts darüber, wo und womit es aufgenommen wurde.
picture-upload = Foto hochladen
picture-change = Foto ändern
picture-asks = Bevor Sie ein Foto auswählen, bitten wir Sie zu bestätigen, dass Sie es sind.
picture-remove = Foto entfernen
verified = Bestätigt
not-verified = Nicht bestätigt
nothing-known = Noch nichts
choice-none = Auswählen
day = Tag
month = Monat
year = Jahr
date-order = dmy
address-street = Straße und Hausnummer
address-code = Postleitzahl
address-town = Ort
address-region = Bundesland oder Region
address-country = Land
address-show = Land wechseln
address-zip = ZIP-Code
address-postcode = Postleitzahl
address-pin = PIN-Code
address-eircode = Eircode
address-city = Stadt
address-post-town = Ort
address-suburb = Vorort
address-district = Bezirk
address-state = Bundesstaat
address-province = Provinz
address-county = Grafschaft oder Kreis
address-prefecture = Präfektur
address-emirate = Emirat
address-area = Gebiet
address-department = Departamento
address-governorate = Gouvernement
address-primary = Primär
address-waits = Wartet auf den Code
many-add = Weitere hinzufügen
many-remove = Entfernen
many-removed = Entfernt. Speichern Sie, damit es so bleibt.
many-nth = { $label }, { $n }
many-new = { $label }, weiterer Wert

## Passwort ändern

password-title = Passwort ändern
password-last-changed = Zuletzt geändert:
password-never-changed = Wählen Sie ein Passwort, das Sie nirgends sonst verwenden.
password-first-title = Passwort festlegen
password-first-lead = Sie melden sich ohne Passwort an. Mit einem haben Sie einen zweiten Zugang.
password-expires = Ihr Passwort muss geändert werden bis
password-changeable-from = Sie haben Ihr Passwort erst vor Kurzem geändert. Sie können es wieder ändern ab
password-elsewhere-lead = Ihr Passwort für { $site } wird anderswo verwaltet: { $owner }.
password-elsewhere-text = Ändern Sie es dort.
password-elsewhere-go = Dort ändern: { $owner }
password-closed-lead = Sie melden sich bei { $site } ohne Passwort an.
password-closed-text = Hier gibt es nichts zu ändern, und Sie müssen sich nichts merken.
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

## Konten & Sitzungen

accounts-title = Konten & Sitzungen
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
browser-and-platform = { $browser } auf { $platform }
session-program = Eine App oder ein Skript
session-unknown = Unbekanntes Gerät
this-device = Dieses Gerät
session-active = Zuletzt aktiv
session-now = jetzt
session-first = Angemeldet seit
session-place = In der Nähe von

## Der zweite Schritt der Anmeldung

sign-on-confirm-title = Bestätigen Sie, dass Sie es sind
sign-on-code-title = Code eingeben
code-lead = Geben Sie den Code ein, den Sie auf diesem Weg erhalten.
code-lead-totp = Öffnen Sie Ihre Authenticator-App. Sie zeigt einen Code für { $site }.
code-lead-passkey = Bestätigen Sie mit Fingerabdruck, Gesicht oder Displaysperre.
code-lead-security-key = Halten Sie Ihren Sicherheitsschlüssel bereit: Stecken Sie ihn ein oder halten Sie ihn ans Gerät.
code-lead-recovery = Geben Sie einen der Wiederherstellungscodes ein, die Sie gespeichert haben. Jeder gilt einmal.
code-lead-send = Wir senden Ihnen einen Code, sobald Sie ihn anfordern.
code-lead-sent = Geben Sie den Code ein, den wir Ihnen gesendet haben.
code-label = Code
code-label-recovery = Wiederherstellungscode
code-label-address = Code aus der Mail
code-help-digits = { $digits } Ziffern
code-help-recovery = 15 Buchstaben und Ziffern. Großschreibung, Leerzeichen und Bindestriche spielen keine Rolle.
code-help-address = 6 Ziffern
trust-for-days = { $count ->
    [one] In diesem Browser einen Tag lang nicht mehr fragen
   *[other] In diesem Browser { $count } Tage lang nicht mehr fragen
}
trust-for-hours = { $count ->
    [one] In diesem Browser eine Stunde lang nicht mehr fragen
   *[other] In diesem Browser { $count } Stunden lang nicht mehr fragen
}
trust-for-minutes = { $count ->
    [one] In diesem Browser eine Minute lang nicht mehr fragen
   *[other] In diesem Browser { $count } Minuten lang nicht mehr fragen
}
trust-help = Nur dort, wo niemand sonst ihn benutzen kann. Nach dem Passwort fragen wir wie immer.
another-way = Anderen Weg versuchen
or = oder
sign-on-methods-title = Anderen Weg wählen
sign-on-methods-lead = Mit jedem davon können Sie sich anmelden.
sign-on-methods-none = Nichts davon zur Hand? Wenden Sie sich an die Stelle, die Ihr Konto betreut.
sign-on-enrol-lead = { $site } verlangt von allen nach dem Passwort einen zweiten Schritt. Ihn hinzuzufügen dauert eine Minute.
sign-on-enrol-choice-title = Zweiten Schritt hinzufügen
sign-on-enrol-choice-lead = Wählen Sie, was Ihnen passt; weitere können Sie später hinzufügen.
another-method = Andere Methode wählen
sign-on-blocked-title = Ihr Konto braucht einen zweiten Schritt
sign-on-blocked-no-address = { $site } verlangt nach dem Passwort einen zweiten Schritt. Bevor Sie einen hinzufügen, würden wir einen Code an Ihre E-Mail-Adresse senden, doch Ihr Konto hat keine bestätigte, oder sie wurde in den letzten sieben Tagen geändert. Wenden Sie sich an die Stelle, die Ihr Konto betreut.
sign-on-blocked-invitation = { $site } verlangt nach dem Passwort einen zweiten Schritt, und um einen hinzuzufügen, braucht es eine Einladung. Bitten Sie die Stelle, die Ihr Konto betreut, um eine, und öffnen Sie den Link in diesem Browser.
sign-on-blocked-no-method = { $site } verlangt nach dem Passwort einen zweiten Schritt, und Sie können selbst keinen hinzufügen. Wenden Sie sich an die Stelle, die Ihr Konto betreut.

## Vor dem ersten zweiten Schritt

address-title = Zuerst ein Code per Mail
address-blocked-title = Sie können noch keine Methode hinzufügen
address-lead = Damit niemand sonst Ihrem Konto die erste Methode hinzufügen kann.
address-goes-to = Wir senden einen Code an
address-send = Code senden
address-sent-to = Wir haben einen Code gesendet an
address-again = Neuen Code senden
address-again-help = Nach einer Minute nichts da? Sehen Sie auch im Spam-Ordner nach. Der Code gilt 10 Minuten. Können Sie dieses Postfach nicht mehr lesen? Wenden Sie sich an die Stelle, die Ihr Konto betreut.
address-none = Ihr Konto hat keine bestätigte E-Mail-Adresse, an die wir einen Code senden könnten, oder sie wurde in den letzten sieben Tagen geändert. Warten Sie, bis die sieben Tage vorbei sind, oder wenden Sie sich an die Stelle, die Ihr { $site }-Konto betreut.
address-invitation = Um die erste Methode hinzuzufügen, braucht es eine Einladung. Bitten Sie die Stelle, die Ihr { $site }-Konto betreut, um eine, und öffnen Sie den Link in diesem Browser.

## Bestätigen, wer man ist

step-up-title = Bestätigen Sie, dass Sie es sind
step-up-password = Es geht um die Sicherheit Ihres Kontos. Deshalb fragen wir noch einmal nach Ihrem Passwort.
step-up-purpose = Danach geht es weiter mit dem, was Sie gerade tun.
step-up-confirm = Bestätigen
step-up-none = Sie kommen an keinen solchen Code? Wenden Sie sich an die Stelle, die Ihr Konto betreut.
step-up-lost = Haben Sie keine davon mehr?
step-up-lost-help = Beim Anmelden können Sie eine neue Methode anfordern. Dazu werden Sie jetzt abgemeldet, und diesem Browser wird nicht mehr vertraut: Bis Sie die neue Methode einrichten können, können Sie sich nicht anmelden, auch hier nicht.
step-up-lost-open = Die Zeit ist um: Beim Anmelden können Sie eine neue Methode einrichten. Dazu werden Sie jetzt abgemeldet, und diesem Browser wird nicht mehr vertraut.
step-up-lost-wait = Kommen Sie dann wieder auf diese Seite: Sie führt weiter zu einer neuen Methode. Wenn Sie vorher eine Ihrer Methoden wiederfinden, benutzen Sie sie: Das stoppt die Anforderung.
step-up-password-wrong = Das ist nicht Ihr Passwort.
other-ways = Andere Wege

## Authentifizierung

authentication-title = Authentifizierung
authentication-lead = Woran wir neben Ihrem Passwort erkennen, dass Sie es sind.
authentication-back = Zurück zur Authentifizierung
passkeys-title = Passkeys
passkeys-lead = Mit jedem davon melden Sie sich ohne Passwort an.
passkeys-empty = Melden Sie sich mit Fingerabdruck, Gesicht oder Displaysperre an. Sie müssen sich kein Passwort merken.
passkey-create-another = Weiteren erstellen
passkey-offer-title = Nächstes Mal schneller anmelden
passkey-offer-text = Ihr Browser bewahrt ihn für Sie auf. Das dauert nur einen Moment, und Ihre anderen Anmeldewege bleiben bestehen.
passkey-offer-later = Nicht jetzt
passkey-offer-never = Nicht mehr fragen
passkey-remove-help = Damit kann sich dann niemand mehr anmelden. Sie können jederzeit einen neuen erstellen.
passkey-remove-lead = Wir nehmen ihn dann sofort nicht mehr an. Er kann noch dort erscheinen, wo Sie Ihre Passkeys aufbewahren; Sie können ihn dort löschen.
passkey-remove-lead-at = Wir nehmen ihn dann sofort nicht mehr an. Er kann noch in { $provider } erscheinen; Sie können ihn dort löschen.
device-provider = Aufbewahrt von
device-kept = Aufbewahrt
device-synced = Synchronisiert
device-bound = Nur auf diesem Gerät
devices-title = Bestätigung in zwei Schritten
devices-lead = Nach Ihrem Passwort fragen wir nach einer davon.
devices-empty = Es gibt noch keinen zweiten Schritt: Ihr Passwort allein öffnet Ihr Konto.
devices-empty-add = Fügen Sie unten eine Methode hinzu, dann reicht ein gestohlenes Passwort nicht mehr.
devices-always = { $site } verlangt von allen einen zweiten Schritt. Die letzte Methode lässt sich ersetzen, aber nicht entfernen.
devices-full = { $count ->
    [one] Sie haben eine Methode, und mehr sind nicht möglich. Entfernen Sie sie, um eine andere hinzuzufügen.
   *[other] Sie haben { $count } Methoden, und mehr sind nicht möglich. Entfernen Sie eine, um eine andere hinzuzufügen.
}
methods-title = Methode hinzufügen
methods-title-another = Weitere Methode hinzufügen
add-method = Methode hinzufügen
method-passkey-about = Ihr Fingerabdruck, Ihr Gesicht oder Ihre Displaysperre. Damit melden Sie sich auch ohne Passwort an, sicher vor Phishing.
method-security-key-about = Ein Schlüssel, den Sie einstecken oder ans Gerät halten. Sicher vor Phishing.
method-oath-token-about = Ein kleines Gerät, das Codes zeigt, mit einer Seriennummer auf der Rückseite.
method-totp-about = Eine App auf Ihrem Telefon oder Computer zeigt immer wieder einen neuen Code. Sie funktioniert ohne Netz.
device-method = Methode
device-added = Hinzugefügt
device-last-used = Zuletzt verwendet
device-never-used = Noch nicht verwendet
device-default = Standard
device-off = Ausgeschaltet
device-withdrawn = Hier nicht mehr angeboten
device-make-default = Als Standard festlegen

## Vertraute Browser

trusted-title = Vertrauenswürdige Browser
trusted-lead = Zum Anmelden reicht dort Ihr Passwort, bis zum genannten Tag oder bis Sie Ihr Passwort oder Ihre Methoden ändern.
trusted-empty = Keinem Browser wird vertraut: Wir fragen jedes Mal nach dem zweiten Schritt. Wo Sie seinen Code eingeben, können Sie wählen, in diesem Browser nicht mehr gefragt zu werden.
trusted-unknown = Unbekannter Browser
trusted-this = Dieser Browser
trusted-until = Bis
trusted-since = Vertraut seit
trust-end = Nicht mehr vertrauen
trusts-end = Keinem mehr vertrauen

## Eine Methode

device-title = Methode verwalten
device-label = Name
device-label-help = Damit Sie sie von anderen unterscheiden können, etwa „Diensthandy“.
device-withdrawn-help = { $site } nimmt das nicht mehr an, daher bewirkt es nichts. Sie können es entfernen.
device-default-title = Standard
device-default-is = Danach fragen wir zuerst, wenn Sie sich anmelden.
device-default-help = Legen Sie fest, dass wir bei der Anmeldung zuerst danach fragen.
device-order = Reihenfolge
device-order-help = Wo sie steht, wenn Sie bei der Anmeldung einen anderen Weg wählen.
device-up = Nach oben
device-down = Nach unten
device-disable-head = Ausschalten
device-disable-help = Solange sie ausgeschaltet ist, fragen wir nicht danach. Sie können sie wieder einschalten.
device-disable = Ausschalten
device-enable-head = Ausgeschaltet
device-enable-help = Zurzeit fragen wir nicht danach.
device-enable = Einschalten
device-remove-head = Entfernen
device-remove-help = Ihre Codes gelten dann nicht mehr. Um dieselbe App wieder zu verwenden, richten Sie sie neu ein.
device-remove-title = Diese Methode entfernen?
device-remove-lead = Wir nehmen dann sofort keine Codes dieser Methode mehr an. Der Eintrag in der App bleibt; dort können Sie ihn löschen.
device-disable-title = Diese Methode ausschalten?
device-disable-lead = Wir fragen nicht danach und nehmen keine Codes davon an, bis Sie sie wieder einschalten.
device-last = Danach reicht Ihr Passwort allein, um sich anzumelden.
device-with-codes = Ihre Wiederherstellungscodes werden ebenfalls entfernt.
device-keep-title = Fügen Sie zuerst eine andere Methode hinzu
device-keep-remove = Ihr { $site }-Konto braucht weiterhin einen zweiten Schritt, und dies ist Ihr einziger. Fügen Sie eine andere Methode hinzu und entfernen Sie dann diese.
device-keep-disable = Ihr { $site }-Konto braucht weiterhin einen zweiten Schritt, und dies ist Ihr einziger. Fügen Sie eine andere Methode hinzu und schalten Sie dann diese aus.
device-keep-add = Methoden, die Sie hinzufügen können
device-keep-none = Sie können selbst keine weitere Methode hinzufügen. Wenden Sie sich an die Stelle, die Ihr Konto betreut.
device-keep = Behalten
device-removal = Wird entfernt
device-removal-on = Wird entfernt am
device-removal-now = Wird gerade entfernt
device-removal-help = Jemand hat das mit einer schwächeren Methode beantragt. Bis dahin funktioniert sie wie bisher. Behalten Sie sie, wenn Sie sie noch haben.
device-removal-all-help = Die Bestätigung in zwei Schritten soll ausgeschaltet und diese Methode mit entfernt werden. Wenn Sie sie behalten, wird nichts ausgeschaltet.
device-remove-later = Diese Methode wird in 24 Stunden entfernt. Bis dahin funktioniert sie wie bisher, und Sie können sie behalten.
device-remove-weak = Sie haben mit einer schwächeren Methode bestätigt, daher dauert es 24 Stunden. Wir benachrichtigen sofort alle Ihre Adressen, und es lässt sich hier oder durch Verwenden der Methode abbrechen.
device-remove-open = Wenn Sie mit einer schwächeren Methode bestätigen, dauert das Entfernen 24 Stunden.
device-disable-open = Ausschalten lässt sie sich nur mit einer Methode, die mindestens so stark ist.
device-disable-weak = Sie haben mit einer schwächeren Methode bestätigt, und damit lässt sich diese nicht ausschalten. Bestätigen Sie mit einer stärkeren, oder beantragen Sie das Entfernen: Das dauert 24 Stunden.
device-weak-title = Bestätigen Sie mit einer stärkeren Methode
prove-stronger = Mit einer anderen Methode bestätigen
weak-lead = Sie haben mit einer schwächeren Methode als Ihrer stärksten bestätigt. Um eine Methode hinzuzufügen oder wieder einzuschalten, müssen Sie mit einer bestätigen, die ebenso stark ist.
weak-lead-codes = Sie haben mit einer schwächeren Methode als Ihrer stärksten bestätigt. Für Wiederherstellungscodes brauchen Sie eine stärkere.
weak-ways = So können Sie weitermachen:
weak-way-stronger = Bestätigen Sie mit einer davon:
weak-way-code = Bestätigen Sie mit einem Wiederherstellungscode. Mit jedem können Sie eine Methode hinzufügen.
weak-way-remove = Wenn Sie die stärkere Methode verloren haben, beantragen Sie, dass sie entfernt wird. Das dauert 24 Stunden, und wir benachrichtigen alle Ihre Adressen.
off-title = Bestätigung in zwei Schritten ausschalten?
off-do = Bestätigung in zwei Schritten ausschalten
off-help = Melden Sie sich nur mit Ihrem Passwort an. Alle Methoden und Wiederherstellungscodes werden entfernt.
off-waits = Die Bestätigung in zwei Schritten wird ausgeschaltet am
off-waits-now = Die Bestätigung in zwei Schritten wird gerade ausgeschaltet.
off-waits-keep = Wenn Sie eine der Methoden behalten, die entfernt werden sollen, bleibt die Bestätigung in zwei Schritten eingeschaltet.
off-lead = Danach schützt nur noch Ihr Passwort Ihr Konto.
off-later = Die Bestätigung in zwei Schritten wird in 24 Stunden ausgeschaltet. Bis dahin funktioniert alles wie bisher, und Sie können es abbrechen.
off-weak = Sie haben mit einer schwächeren Methode als Ihrer stärksten bestätigt, daher dauert es 24 Stunden. Wir benachrichtigen sofort alle Ihre Adressen.
off-open = Wenn Sie mit einer schwächeren Methode bestätigen als Ihrer stärksten, dauert es 24 Stunden.
off-methods = { $count ->
    [one] Ihre Methode wird entfernt.
   *[other] Alle { $count } Methoden werden entfernt.
}
off-codes = Ihre Wiederherstellungscodes werden entfernt.
off-trust = Keinem Browser wird mehr vertraut.

## Eine Authenticator-App einrichten

passkey-new-title = Passkey erstellen
passkey-new-lead = Melden Sie sich mit Fingerabdruck, Gesicht oder Displaysperre an. Sie müssen sich kein Passwort merken.
passkey-before = Ihr Browser fragt Sie gleich, wo er den Passkey aufbewahren soll, und lässt Sie ihn einmal entsperren.
passkey-create = Passkey erstellen
passkey-use = Passkey verwenden
passkey-sign-on = Mit Passkey anmelden
passkey-sign-on-cancelled = Es wurde kein Passkey verwendet. Versuchen Sie es noch einmal, oder melden Sie sich mit Ihrem Passwort an.
passkey-script = Für die Anmeldung mit einem Passkey ist JavaScript nötig. Schalten Sie es ein, oder verwenden Sie Ihr Passwort.
passkey-refused = Dieser Passkey wird hier nicht angenommen. Melden Sie sich auf andere Weise an.
passkey-what = Was sind Passkeys?
passkey-what-text = Ein Passkey tritt an die Stelle eines Passworts. Ihr Gerät oder Passwortmanager bewahrt ihn auf und gibt ihn nur { $site }, nachdem Sie ihn mit Fingerabdruck, Gesicht oder PIN entsperrt haben. Niemand kann ihn erraten, und keine gefälschte Seite kann ihn Ihnen entlocken.
passkey-where = Wo werden Passkeys aufbewahrt?
passkey-where-text = Im Passwortmanager Ihres Geräts oder Browsers, etwa Apple Passwörter, Google Passwortmanager oder Windows Hello, in einem anderen Ihrer Wahl oder auf einem Sicherheitsschlüssel. Sie können mehrere haben.
security-key-new-title = Sicherheitsschlüssel hinzufügen
security-key-new-lead = Ein Schlüssel, den Sie nach dem Passwort einstecken oder ans Gerät halten.
security-key-before = Halten Sie Ihren Schlüssel bereit. Ihr Browser sagt Ihnen, wann Sie ihn berühren sollen.
security-key-create = Sicherheitsschlüssel hinzufügen
security-key-use = Sicherheitsschlüssel verwenden
ceremony-wait = Folgen Sie den Anweisungen Ihres Browsers.
ceremony-cancelled = Es ist nichts geschehen. Versuchen Sie es noch einmal, oder nehmen Sie einen anderen Weg.
ceremony-failed = Das hat nicht geklappt. Versuchen Sie es noch einmal, oder nehmen Sie einen anderen Weg.
ceremony-unsupported = Dieser Browser kann keine Passkeys oder Sicherheitsschlüssel verwenden. Nehmen Sie einen anderen Weg oder einen anderen Browser.
ceremony-script = Für Passkeys und Sicherheitsschlüssel ist JavaScript nötig. Schalten Sie es ein, oder nehmen Sie einen anderen Weg.
ceremony-required = Senden Sie die Antwort des Authenticators.
ceremony-invalid = Das wurde nicht angenommen. Versuchen Sie es noch einmal, oder nehmen Sie einen anderen Weg.
ceremony-gone = Das hat zu lange gedauert. Versuchen Sie es noch einmal.
ceremony-known = Das wurde schon einem Konto hinzugefügt.
ceremony-synced = Dieser Passkey würde zwischen Geräten kopiert, was hier nicht erlaubt ist. Bewahren Sie ihn nur auf diesem Gerät auf, oder verwenden Sie einen Sicherheitsschlüssel.
ceremony-make = Sicherheitsschlüssel dieser Bauart werden hier nicht angenommen.
oath-token-new-title = Code-Generator hinzufügen
oath-token-new-lead = Ein kleines Gerät, das Codes zeigt und das Sie von uns bekommen haben.
oath-token-add = Code-Generator hinzufügen
serial-label = Seriennummer
serial-help = Sie steht auf der Rückseite.
serial-required = Geben Sie die Seriennummer ein, die auf der Rückseite steht.
token-first = Erster Code
token-first-help = Der Code, den er jetzt zeigt.
token-second = Zweiter Code
token-second-help = Warten Sie, bis er einen anderen zeigt, oder drücken Sie seinen Knopf noch einmal.
token-wrong = Diese Nummer und diese Codes gehören nicht zusammen. Prüfen Sie alle drei, und nehmen Sie zwei Codes, die aufeinander folgen.
totp-new-title = Authenticator-App hinzufügen
totp-new-lead = Eine App, die immer wieder einen neuen Code zeigt. Sie geben ihn nach Ihrem Passwort ein.
totp-step-open = Öffnen Sie Ihre Authenticator-App
totp-step-open-help = Jede App für Einmalcodes eignet sich, und viele Passwortmanager können es auch. Wenn Sie noch keine haben, finden Sie eine im App-Store Ihres Telefons.
totp-step-add = Fügen Sie dort Ihr Konto hinzu
totp-scan = Scannen Sie diesen Code mit der App, oder öffnen Sie ihn direkt, wenn die App auf diesem Gerät ist.
totp-type = Geben Sie den Schlüssel unten in die App ein, oder öffnen Sie ihn direkt, wenn die App auf diesem Gerät ist.
totp-qr-label = QR-Code, der Ihre Authenticator-App einrichtet
totp-open-app = In der App auf diesem Telefon öffnen
totp-scan-trouble = Scannen geht nicht?
totp-key = Schlüssel
totp-key-help = Wählen Sie in der App die Eingabe eines Schlüssels, und geben Sie diesen ein. Leerzeichen spielen keine Rolle.
totp-key-copy = Schlüssel kopieren
totp-key-facts = Falls die App fragt: zeitbasiert, { $digits } Ziffern, alle { $period } Sekunden.
totp-step-code = Geben Sie den Code ein, den die App zeigt
totp-add = Authenticator-App hinzufügen
totp-add-go-on = Hinzufügen und weiter

## Wiederherstellungscodes

recovery-codes-title = Wiederherstellungs{"\u00AD"}codes
recovery-codes-why = Damit melden Sie sich an, wenn Sie Ihr Telefon nicht haben. Jeder gilt einmal.
recovery-codes-first = Fügen Sie zuerst eine Methode hinzu. Wiederherstellungscodes vertreten sie, wenn Sie sie nicht dabeihaben.
recovery-codes-none = Noch nicht erstellt
recovery-codes-left = { $left ->
    [0] Keiner übrig
   *[other] Noch { $left } von { $of }
}
recovery-codes-few = { $left ->
    [0] Aufgebraucht
   *[other] Fast aufgebraucht
}
recovery-codes-few-help = { $left ->
    [0] Erstellen Sie jetzt neue, damit Sie sich auch ohne Ihr Telefon anmelden können.
   *[other] Erstellen Sie neue, bevor der letzte verbraucht ist.
}
recovery-codes-made = Erstellt
recovery-codes-of = Für
recovery-codes-make = Codes erstellen
recovery-codes-make-head = Ihre Codes erstellen
recovery-codes-renew = Neue Codes erstellen
recovery-codes-renew-head = Neue Codes anstelle der alten
recovery-codes-once = Wir zeigen sie nur einmal. Halten Sie einen Ort bereit, den nur Sie öffnen können: einen Passwortmanager oder eine Schublade für ein ausgedrucktes Blatt.
recovery-codes-replace = Meine alten Codes gelten dann nicht mehr
recovery-codes-replace-required = Setzen Sie den Haken: Ihre alten Codes gelten dann nicht mehr.
recovery-codes-new-title = Ihre Wiederherstellungs{"\u00AD"}codes
recovery-codes-new-lead = Speichern Sie sie jetzt. Sie sind 15 Minuten lang zu sehen, oder bis Sie sagen, dass sie gespeichert sind; danach kann sie niemand mehr sehen, auch Sie nicht.
recovery-codes-print = Beim Drucken dieser Seite werden nur die Codes gedruckt.
recovery-codes-saved = Ich habe diese Codes gespeichert
recovery-codes-saved-required = Speichern Sie Ihre Codes und setzen Sie dann den Haken.
recovery-codes-file = Wiederherstellungscodes für { $site }

## Codes, die gesendet werden

method-email-about = Wir senden Ihnen jedes Mal einen Code per E-Mail. Ein E-Mail-Postfach ist leichter zu knacken als ein Telefon.
method-sms-about = Wir senden Ihnen jedes Mal eine SMS mit einem Code. Fremde können eine Nummer an sich bringen und Ihre Codes lesen.
method-voice-about = Ein automatischer Anruf sagt Ihnen jedes Mal einen Code an. Fremde können eine Nummer an sich bringen und Ihre Codes hören.
method-whatsapp-about = Wir senden Ihnen jedes Mal einen Code per WhatsApp. Fremde können eine Nummer an sich bringen und Ihre Codes lesen.
email-new-title = Codes per E-Mail hinzufügen
email-new-lead = Nach dem Passwort senden wir Ihnen einen Code per E-Mail, den Sie eingeben.
sms-new-title = Codes per SMS hinzufügen
sms-new-lead = Nach dem Passwort senden wir Ihnen eine SMS mit einem Code, den Sie eingeben.
voice-new-title = Codes per Anruf hinzufügen
voice-new-lead = Nach dem Passwort sagt Ihnen ein automatischer Anruf einen Code an, den Sie eingeben.
whatsapp-new-title = Codes per WhatsApp hinzufügen
whatsapp-new-lead = Nach dem Passwort senden wir Ihnen einen Code per WhatsApp, den Sie eingeben.
device-address = Geht an
device-mailbox = E-Mail-Adresse
device-mailbox-help = Wir senden einen Code dorthin, um zu prüfen, ob sie Ihnen gehört. Sie bleibt, wie sie ist, wenn sich Ihr Profil ändert.
device-mailbox-another = Andere Adresse verwenden
device-number = Telefonnummer
device-number-help = Mit der Landesvorwahl, etwa +49 für Deutschland. Wir senden einen Code dorthin, um zu prüfen, ob sie Ihnen gehört.
device-number-another = Andere Nummer verwenden
device-number-risk = Fremde können eine Telefonnummer an sich bringen. Ein Passkey oder eine Authenticator-App ist sicherer.
device-number-wrong = Geben Sie eine vollständige Telefonnummer mit Landesvorwahl ein, etwa +49 1512 3456789.
device-number-kind = An Nummern dieser Art werden keine Codes gesendet. Geben Sie eine eigene Mobil- oder Festnetznummer ein.
device-number-country = Für Nummern dieses Landes wird das nicht angeboten.
device-address-required = Geben Sie ein, wohin die Codes gehen sollen.
device-known = Das haben Sie schon hinzugefügt. Verwenden Sie etwas anderes.
device-code-send = Code senden
device-code-add = Hinzufügen und abschließen
device-code-sent-to = Wir haben einen Code gesendet an
device-code-failed = Wir konnten den Code nicht senden. Nehmen Sie einen anderen Weg, oder versuchen Sie es noch einmal.
device-code-closed = Auf diesem Weg können wir gerade keine Codes senden. Nehmen Sie einen anderen, oder versuchen Sie es später noch einmal.
device-code-again-mail = Nach einer Minute noch nichts da? Sehen Sie auch im Spam-Ordner nach. Der Code gilt { $minutes ->
    [one] eine Minute
   *[other] { $minutes } Minuten
}; nur der neueste zählt.
device-code-again-help = Nach einer Minute noch nichts da? Sie können einen neuen senden lassen. Der Code gilt { $minutes ->
    [one] eine Minute
   *[other] { $minutes } Minuten
}; nur der neueste zählt.
code-in = Einen neuen Code können Sie anfordern in
code-wait = Wir haben gerade einen Code gesendet. Sie können einen neuen anfordern in { $seconds ->
    [one] einer Sekunde
   *[other] { $seconds } Sekunden
}.
code-no-more = Auf diesem Weg senden wir vorerst keine Codes mehr. Nehmen Sie einen anderen.
code-unavailable = Wir konnten den Code nicht senden. Nehmen Sie einen anderen Weg, oder versuchen Sie es später noch einmal.
code-throttled = Es wurden zu viele Codes gesendet. Nehmen Sie einen anderen Weg, oder warten Sie eine Weile.

## Was an einem Code nicht stimmt

code-required = Geben Sie den Code ein.
code-wrong = Dieser Code stimmt nicht oder wurde schon verwendet. Prüfen Sie ihn oder nehmen Sie einen anderen, und versuchen Sie es noch einmal.
code-gone = Dieser Code gilt nicht mehr. Fordern Sie einen neuen an.
address-sent-recently = Wir haben gerade erst einen Code gesendet. Warten Sie eine halbe Minute, bevor Sie einen neuen anfordern.
label-refused = Das kann kein Name sein. Verwenden Sie höchstens 100 sichtbare Zeichen.

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
error-forbidden-text = Ihr Konto darf dieses Portal nicht benutzen. Wenden Sie sich an die Stelle, die Ihr Konto betreut.
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
error-throttled-long = Es gab zu viele Versuche. Zum Schutz des Kontos nehmen wir von diesem Browser vorerst keine weiteren an. Nehmen Sie einen Browser, in dem Sie schon einmal einen Code eingegeben haben, oder wenden Sie sich an die Stelle, die Ihr Konto betreut.
error-internal-title = Bei uns ist etwas schiefgegangen
error-internal-text = Es liegt nicht an Ihnen, und wir haben es vermerkt. Versuchen Sie es gleich noch einmal. Falls es wieder passiert, nennen Sie dem Support diese Nummer:
error-incident = Vorfall
error-busy-title = Gerade melden sich viele Menschen an
error-busy-text = { $seconds ->
    [one] Es ist mehr los als sonst. Versuchen Sie es in einer Sekunde noch einmal.
   *[other] Es ist mehr los als sonst. Versuchen Sie es in { $seconds } Sekunden noch einmal.
}

## Mails

mail-hello = Guten Tag { $name },
mail-hello-nobody = Guten Tag,
mail-device = Methode
mail-when = Wann
mail-repeats = { $count ->
    [one] Dasselbe geschah in den Minuten danach noch einmal, vielleicht von anderswo.
   *[other] Dasselbe geschah in den Minuten danach noch { $count }-mal, vielleicht von anderswo.
}
mail-browser = Browser
mail-place = Wo (ungefähr)
mail-if-you = Wenn Sie das waren, müssen Sie nichts weiter tun.
mail-if-not = Wenn Sie es nicht waren, sagen Sie es uns: Auf einer Seite melden Sie alle ab und machen Ihr Passwort unbrauchbar. Das Öffnen ändert noch nichts.
mail-not-me = Das war ich nicht
mail-if-not-by-hand = Wenn Sie es nicht waren, ist vielleicht jemand anderes in Ihrem Konto. Öffnen Sie das Portal und ändern Sie sofort Ihr Passwort, oder wenden Sie sich an den Support.
mail-act = Mein Konto schützen
mail-valid-until = Gültig bis { $date }.
mail-why = Sie erhalten diese Mail, weil sie die Sicherheit Ihres { $site }-Kontos betrifft. Sie lässt sich nicht abbestellen.
mail-sessions-ended = { $count ->
    [one] Eine andere Sitzung wurde abgemeldet.
   *[other] { $count } andere Sitzungen wurden abgemeldet.
}
mail-password-changed-subject = Ihr { $site }-Passwort wurde geändert
mail-password-changed-what = Das Passwort Ihres { $site }-Kontos wurde geändert.
mail-new-browser-subject = Neue Anmeldung bei Ihrem { $site }-Konto
mail-new-browser-what = Jemand hat sich mit einem Browser, den wir noch nicht kennen, bei Ihrem { $site }-Konto angemeldet.
mail-device-added-subject = Bei Ihrem { $site }-Konto wurde eine Methode für den zweiten Schritt hinzugefügt
mail-device-added-what = Für den zweiten Schritt der Anmeldung bei Ihrem { $site }-Konto wurde eine Methode hinzugefügt.
mail-device-removed-subject = Bei Ihrem { $site }-Konto wurde eine Methode für den zweiten Schritt entfernt
mail-device-removed-what = Für den zweiten Schritt der Anmeldung bei Ihrem { $site }-Konto wurde eine Methode entfernt.
mail-device-disabled-subject = Bei Ihrem { $site }-Konto wurde eine Methode für den zweiten Schritt ausgeschaltet
mail-device-disabled-what = Für den zweiten Schritt der Anmeldung bei Ihrem { $site }-Konto wurde eine Methode ausgeschaltet. Nach ihr wird nicht gefragt, bis sie wieder eingeschaltet ist.
mail-device-enabled-subject = Bei Ihrem { $site }-Konto wurde eine Methode für den zweiten Schritt eingeschaltet
mail-device-enabled-what = Für den zweiten Schritt der Anmeldung bei Ihrem { $site }-Konto wurde eine Methode wieder eingeschaltet.
mail-default-changed-subject = Bei Ihrem { $site }-Konto kommt eine andere Methode für den zweiten Schritt zuerst
mail-default-changed-what = Bei der Anmeldung bei Ihrem { $site }-Konto wird ab jetzt zuerst nach einer anderen Methode gefragt.
mail-factors-reset-subject = Die Bestätigung in zwei Schritten Ihres { $site }-Kontos wurde zurückgesetzt
mail-factors-reset-what = Die Stelle, die Ihr { $site }-Konto betreut, hat alle Ihre Methoden für den zweiten Schritt und Ihre Wiederherstellungscodes entfernt und Sie überall abgemeldet. Beim Anmelden können Sie wieder eine Methode hinzufügen.
mail-factors-reset-if-you = Wenn Sie darum gebeten haben, müssen Sie nichts weiter tun.
mail-factors-reset-if-not = Wenn Sie nicht darum gebeten haben, sagen Sie es uns: Auf einer Seite machen Sie Ihr Passwort unbrauchbar und halten alle fern, bis Sie ein neues gewählt haben. Das Öffnen ändert noch nichts.
mail-removal-asked-subject = Bei Ihrem { $site }-Konto wird eine Methode für den zweiten Schritt entfernt werden
mail-removal-asked-what = Jemand, der Ihr Passwort kennt und mit einer schwächeren Methode bestätigt hat, hat beantragt, für den zweiten Schritt der Anmeldung bei Ihrem { $site }-Konto eine Methode zu entfernen. Bis dahin funktioniert sie wie bisher.
mail-off-asked-subject = Bei Ihrem { $site }-Konto wird die Bestätigung in zwei Schritten ausgeschaltet werden
mail-off-asked-what = Jemand, der Ihr Passwort kennt und mit einer schwächeren Methode als Ihrer stärksten bestätigt hat, hat beantragt, den zweiten Schritt der Anmeldung bei Ihrem { $site }-Konto auszuschalten. Alle Methoden und Wiederherstellungscodes würden entfernt. Bis dahin funktioniert alles wie bisher.
mail-removal-due = Wann das geschieht:
mail-removal-cancel = Sie können es unter „Authentifizierung“ abbrechen, oder indem Sie sich mit der Methode anmelden:
mail-removal-if-not = Wenn Sie das nicht waren, sagen Sie es uns: Auf einer Seite brechen Sie es ab, melden alle ab und machen Ihr Passwort unbrauchbar. Das Öffnen ändert noch nichts.
mail-removal-cancelled-subject = Bei Ihrem { $site }-Konto bleibt eine Methode für den zweiten Schritt
mail-removal-cancelled-what = Für den zweiten Schritt der Anmeldung bei Ihrem { $site }-Konto sollte eine Methode entfernt werden. Das wurde abgebrochen, unter „Authentifizierung“ oder durch Verwenden der Methode. Die Methode bleibt.
mail-off-cancelled-subject = Bei Ihrem { $site }-Konto bleibt die Bestätigung in zwei Schritten eingeschaltet
mail-off-cancelled-what = Der zweite Schritt der Anmeldung bei Ihrem { $site }-Konto sollte ausgeschaltet werden. Das wurde abgebrochen, unter „Authentifizierung“ oder durch Verwenden einer Methode. Alles bleibt, wie es ist.
mail-removal-dropped-subject = Bei Ihrem { $site }-Konto wurde eine Methode für den zweiten Schritt nicht entfernt
mail-removal-dropped-what = Für den zweiten Schritt der Anmeldung bei Ihrem { $site }-Konto sollte jetzt eine Methode entfernt werden. Das ist nicht geschehen: Sie ist die einzige, und Ihr Konto braucht weiterhin einen zweiten Schritt, oder das Konto ist nicht aktiv.
mail-off-dropped-subject = Bei Ihrem { $site }-Konto wurde die Bestätigung in zwei Schritten nicht ausgeschaltet
mail-off-dropped-what = Der zweite Schritt der Anmeldung bei Ihrem { $site }-Konto sollte jetzt ausgeschaltet werden. Das ist nicht geschehen: Es ist nicht mehr erlaubt, oder seither wurde eine Methode hinzugefügt.
mail-removal-dropped-if-you = Wenn Sie das noch möchten, beantragen Sie es noch einmal, oder wenden Sie sich an die Stelle, die Ihr Konto betreut.
mail-turned-off-subject = Bei Ihrem { $site }-Konto wurde die Bestätigung in zwei Schritten ausgeschaltet
mail-turned-off-what = Alle Methoden für den zweiten Schritt der Anmeldung bei Ihrem { $site }-Konto und die Wiederherstellungscodes wurden entfernt. Ab jetzt reicht zum Anmelden Ihr Passwort allein.
mail-until = Bis
mail-browser-trusted-subject = Einem Browser wird für Ihr { $site }-Konto vertraut
mail-browser-trusted-what = Jemand, der Ihr Passwort und den Code Ihres zweiten Schritts eingegeben hat, möchte in seinem Browser nicht mehr nach dem zweiten Schritt gefragt werden. Um sich dort bei Ihrem { $site }-Konto anzumelden, reicht ab jetzt das Passwort.
mail-trust-ended-subject = Einem Browser wird für Ihr { $site }-Konto nicht mehr vertraut
mail-trusts-ended-subject = Browsern wird für Ihr { $site }-Konto nicht mehr vertraut
mail-trust-ended-what = { $count ->
    [one] Einem Browser, dem für Ihr { $site }-Konto vertraut wurde, wird nicht mehr vertraut: Beim Anmelden fragen wir dort wieder nach dem zweiten Schritt.
   *[other] { $count } Browsern, denen für Ihr { $site }-Konto vertraut wurde, wird nicht mehr vertraut: Beim Anmelden fragen wir dort wieder nach dem zweiten Schritt.
}
mail-trust-reused-what = Jemand, der das Passwort Ihres { $site }-Kontos eingegeben hat, hat eine alte Kopie dessen benutzt, woran wir einen vertrauten Browser erkennen. Das kommt vor, wenn eine Verbindung im falschen Augenblick abbricht, oder wenn jemand es kopiert hat. Dem Browser wird nicht mehr vertraut, und wir haben nach dem zweiten Schritt gefragt.
mail-trusted-browser = Vertrauenswürdiger Browser:
mail-bypass-begun-subject = Ihr { $site }-Konto lässt sich vorübergehend ohne den zweiten Schritt öffnen
mail-bypass-begun-what = Die Stelle, die Ihr { $site }-Konto betreut, hat den zweiten Schritt vorübergehend ausgeschaltet. Solange das dauert, reicht zum Anmelden Ihr Passwort allein.
mail-bypass-ended-subject = Ihr { $site }-Konto fragt wieder nach dem zweiten Schritt
mail-bypass-ended-what = Die Stelle, die Ihr { $site }-Konto betreut, hat die Zeit beendet, in der zum Anmelden Ihr Passwort allein gereicht hat. Wir fragen wieder nach dem zweiten Schritt.
mail-others-ended-subject = Andere wurden von Ihrem { $site }-Konto abgemeldet
mail-others-ended-what = { $count ->
    [0] Jemand, der bei Ihrem { $site }-Konto angemeldet ist, hat allen Browsern das Vertrauen entzogen. Es gab keine andere Sitzung, die abzumelden war.
    [one] Jemand, der bei Ihrem { $site }-Konto angemeldet ist, hat eine andere Sitzung abgemeldet. Keinem Browser wird mehr vertraut.
   *[other] Jemand, der bei Ihrem { $site }-Konto angemeldet ist, hat { $count } andere Sitzungen abgemeldet. Keinem Browser wird mehr vertraut.
}
mail-session-ended-subject = Ein Browser wurde von Ihrem { $site }-Konto abgemeldet
mail-session-ended-what = Jemand, der bei Ihrem { $site }-Konto angemeldet ist, hat einen anderen Browser oder eine andere App abgemeldet.
mail-session-ended-browser = Abgemeldet:
mail-others-doubted = Die Person hat angegeben, dass etwas in Ihrem Konto nicht von ihr stammt. Deshalb wurde auch abgebrochen, was wartete: das Entfernen einer Methode, das Löschen des Kontos, eine neue Methode anstelle verlorener. Links zu einem neuen Passwort, die wir zuvor gesendet haben, gelten nicht mehr. Die Verknüpfung mit Konten, die in den letzten sieben Tagen verknüpft wurden, kann gelöst worden sein. Wo Apps Zugriff auf Ihr Konto haben können, haben ihn die verloren, die ihn seit diesem Ereignis oder in den letzten sieben Tagen bekommen haben.
mail-signed-off-subject = Sie wurden überall von Ihrem { $site }-Konto abgemeldet
mail-signed-off-what = Die Stelle, die Ihr { $site }-Konto betreut, hat Sie in jedem Browser und jeder App abgemeldet, und keinem Browser wird mehr vertraut. Sie können sich wie bisher wieder anmelden.
mail-recovery-codes-made-subject = Neue Wiederherstellungscodes für Ihr { $site }-Konto
mail-recovery-codes-made-what = { $count ->
    [one] Für Ihr { $site }-Konto wurde ein Wiederherstellungscode erstellt. Frühere gelten nicht mehr.
   *[other] Für Ihr { $site }-Konto wurden { $count } Wiederherstellungscodes erstellt. Frühere gelten nicht mehr.
}
mail-recovery-code-used-subject = Ein Wiederherstellungscode Ihres { $site }-Kontos wurde benutzt
mail-recovery-code-used-what = Jemand hat statt des zweiten Schritts einen Wiederherstellungscode Ihres { $site }-Kontos benutzt.
mail-recovery-codes-left = { $count ->
    [0] Es ist kein Wiederherstellungscode mehr übrig.
    [one] Es ist noch ein Wiederherstellungscode übrig.
   *[other] Es sind noch { $count } Wiederherstellungscodes übrig.
}
mail-recovery-codes-few = Erstellen Sie neue, bevor Sie sie brauchen.
mail-recovery-codes-make = Neue Wiederherstellungscodes erstellen
mail-address-code-subject = Ihr Code für { $site }
mail-address-code-what = Mit diesem Code zeigen Sie { $site }, dass Sie diese Mail lesen. Geben Sie ihn dort ein, wo Sie danach gefragt wurden:
mail-address-code-keep = Geben Sie ihn niemandem. Wir fragen nie am Telefon oder in einer Nachricht danach.
mail-address-code-if-not = Wenn Sie diesen Code nicht angefordert haben, kennt vielleicht jemand Ihr Passwort.
mail-device-code-subject = Ihr Code für { $site }
mail-device-code-what = Das ist Ihr Code für { $site }. Geben Sie ihn dort ein, wo danach gefragt wird:
mail-new-address-code-subject = Bestätigen Sie Ihre neue Adresse für { $site }
mail-new-address-code-what = Mit diesem Code wird dies die Adresse Ihres { $site }-Kontos. Geben Sie ihn dort ein, wo Sie die Änderung begonnen haben:
text-code = { $code } ist Ihr Code für { $site }. Er gilt { $minutes ->
        [one] eine Minute
       *[other] { $minutes } Minuten
    }. Geben Sie ihn niemandem.
text-code-recovery = { $code } ist der Code für ein neues Passwort bei { $site }. Er gilt { $minutes ->
        [one] eine Minute
       *[other] { $minutes } Minuten
    }. Nicht Sie? Nicht beachten.
text-code-number = { $code } bestätigt Ihre neue Nummer bei { $site }. Gilt { $minutes ->
        [one] eine Minute
       *[other] { $minutes } Minuten
    }. Geben Sie ihn niemandem.
text-number-changed = { $site }: Diese Nummer wurde in Ihrem Konto ersetzt. Nicht Sie? Folgen Sie gleich dem Link in unserer Mail oder fragen Sie Ihre Kontobetreuung.
voice-code-recovery = Guten Tag. Dies ist der Code für ein neues Passwort bei { $site }. Wenn Sie ihn nicht angefordert haben, legen Sie auf.
voice-code-number = Guten Tag. Dies ist der Code, der Ihre neue Nummer bei { $site } bestätigt.
voice-code = Guten Tag. Dies ist Ihr Code für { $site }.
voice-code-again = Noch einmal.
voice-code-end = Der Code gilt { $minutes ->
        [one] eine Minute
       *[other] { $minutes } Minuten
    }. Geben Sie ihn niemandem. Auf Wiederhören.
mail-password-expires-subject = Wählen Sie bald ein neues Passwort für { $site }
mail-password-expires-what = Das Passwort Ihres { $site }-Kontos muss geändert werden bis:
mail-password-expires-why = Ihre Organisation verlangt von Zeit zu Zeit ein neues. Nach diesem Tag werden Sie danach gefragt, wenn Sie sich mit Ihrem Passwort anmelden.
mail-password-expires-act = Mein Passwort ändern
mail-password-expires-else = Dazu brauchen Sie keinen Link: Sie können auch das Portal öffnen und „Passwort ändern“ wählen.
mail-password-expires-not = Glauben Sie, dass jemand anderes Ihr Passwort kennt?
mail-authority-given-subject = Sie haben bei { $site } jetzt mehr Rechte
mail-authority-taken-subject = Sie haben bei { $site } jetzt weniger Rechte
mail-authority-rules-subject = Für Sie gelten bei { $site } jetzt andere Regeln
mail-authority-given-what = Die Stelle, die die Konten von { $site } betreut, hat Sie in eine Gruppe mit besonderen Rechten aufgenommen:
mail-authority-taken-what = Die Stelle, die die Konten von { $site } betreut, hat Sie aus einer Gruppe mit besonderen Rechten genommen:
mail-authority-rules-given-what = Die Stelle, die die Konten von { $site } betreut, hat Sie in eine Gruppe aufgenommen, für die andere Regeln gelten, zum Beispiel bei der Anmeldung:
mail-authority-rules-taken-what = Die Stelle, die die Konten von { $site } betreut, hat Sie aus einer Gruppe genommen, für die andere Regeln gelten, zum Beispiel bei der Anmeldung:
mail-authority-if-you = Wenn Sie das erwartet haben, müssen Sie nichts weiter tun.
mail-authority-if-not = Wenn Sie nicht wissen, warum, fragen Sie dort nach. Ist vielleicht jemand anderes in Ihrem Konto, sagen Sie es uns: Auf einer Seite melden Sie alle ab und machen Ihr Passwort unbrauchbar. Das Öffnen ändert noch nichts.
mail-new-password-subject = Wählen Sie ein neues Passwort für Ihr { $site }-Konto
mail-new-password-what = Sie haben uns gesagt, dass nicht Sie Ihr { $site }-Konto benutzt haben. Wir haben alle abgemeldet, und das alte Passwort gilt nicht mehr. Wählen Sie ein neues, das Sie nirgends sonst verwenden:
mail-new-password-act = Neues Passwort wählen
mail-new-password-once = Der Link gilt einmal.
mail-new-password-then = Melden Sie sich dann damit an und sehen Sie Ihre Bestätigung in zwei Schritten durch. Wenn Sie uns nichts gesagt haben, liest jemand anderes Ihre Mails: Ändern Sie zuerst das Passwort Ihres Postfachs.

## Das war ich nicht

not-me-title = Waren das nicht Sie?
not-me-lead = Wenn Sie das, was in unserer Mail steht, nicht selbst getan haben, können Sie Ihr Konto hier sperren. Es bleibt für alle gesperrt, bis Sie ein neues Passwort gewählt haben.
not-me-lead-elsewhere = Wenn Sie das, was in unserer Mail steht, nicht selbst getan haben, können Sie hier alle von Ihrem Konto abmelden.
not-me-account = Konto
not-me-will = Wenn Sie auf die Schaltfläche drücken
not-me-will-sessions = Alle werden überall abgemeldet, auch Sie, und keinem Browser wird mehr vertraut.
not-me-will-password = Ihr Passwort gilt nicht mehr.
not-me-will-links = Links, die wir zuvor gesendet haben, gelten nicht mehr.
not-me-will-linked = Wenn in den letzten sieben Tagen ein Konto bei einem anderen Anbieter mit Ihrem verknüpft wurde, wird die Verknüpfung aufgehoben.
not-me-will-access = Wenn eine App in den letzten sieben Tagen Zugriff auf Ihr Konto bekommen hat, oder mehr davon, verliert sie ihn ganz.
not-me-will-removals = Wenn eine Methode Ihrer Bestätigung in zwei Schritten entfernt werden soll, bleibt sie.
not-me-will-stop = Wenn eine neue Methode anstelle verlorener angefordert wurde, wird das gestoppt.
not-me-will-mail = Wir senden einen Link zu einem neuen Passwort an Ihre bestätigten E-Mail-Adressen.
not-me-will-ask = Wir haben keine bestätigte E-Mail-Adresse von Ihnen. Bitten Sie die Stelle, die Ihr Konto betreut, um ein neues Passwort.
not-me-will-elsewhere = Wir senden keinen Link zu einem neuen Passwort, denn Ihres wird anderswo verwaltet: { $owner }. Ändern Sie es dort. Wenden Sie sich an die Stelle, die Ihr Konto betreut, wenn Sie es hier wieder brauchen.
not-me-factors = Ihre Bestätigung in zwei Schritten bleibt, wie sie ist. Bis jetzt ist nichts geschehen.
not-me-do = Mein Konto schützen
not-me-was-me = Das war ich
not-me-done-title = Was jetzt zu tun ist
not-me-done-lead = Niemand kann sich bei Ihrem Konto anmelden, bis Sie ein neues Passwort gewählt haben.
not-me-done-lead-elsewhere = Niemand ist mehr bei Ihrem Konto angemeldet, und das Passwort gilt hier nicht mehr.
not-me-done-steps = Schritt für Schritt
not-me-done-mail = Wenn wir eine bestätigte E-Mail-Adresse von Ihnen haben, öffnen Sie die Mail, die wir gerade gesendet haben. Ihr Link gilt einmal und 24 Stunden lang.
not-me-done-elsewhere = Ihr Passwort wird anderswo verwaltet: { $owner }. Ändern Sie es dort.
not-me-done-password = Wählen Sie ein neues Passwort, das Sie nirgends sonst verwenden, und melden Sie sich damit an.
not-me-done-linked = Verknüpfungen mit Konten bei anderen Anbietern aus den letzten sieben Tagen sind aufgehoben. Sehen Sie durch, welche bleiben, heben Sie auf, was Sie nicht kennen, und verknüpfen Sie Ihre Konten neu.
not-me-done-access = Apps, die in den letzten sieben Tagen Zugriff auf Ihr Konto bekommen haben, haben ihn verloren.
not-me-done-access-look = Sehen Sie durch, welche bleiben, und entziehen Sie den Zugriff, wo Sie die App nicht kennen.
not-me-done-factors = Sehen Sie Ihre Bestätigung in zwei Schritten durch und entfernen Sie, was Sie nicht kennen.
not-me-done-mailbox = Wenn vielleicht jemand anderes Ihre Mails liest, ändern Sie zuerst das Passwort Ihres Postfachs.
not-me-done-ask = Keine Mail? Sehen Sie im Spam-Ordner nach und bitten Sie dann die Stelle, die Ihr Konto betreut, um ein neues Passwort.
not-me-done-ask-elsewhere = Wenn Sie keinen Passkey haben, bitten Sie die Stelle, die Ihr Konto betreut, Ihnen die Anmeldung wieder zu ermöglichen.

## Womit man zeigt, dass man es selbst ist

method-passkey = Passkey
method-security-key = Sicherheitsschlüssel
method-totp = Authenticator-App
method-email = Code per E-Mail
method-sms = Code per SMS
method-voice = Code per Anruf
method-whatsapp = Code per WhatsApp
method-push = Bestätigung auf dem Telefon
method-oath-token = Code-Generator
method-recovery-codes = Wiederherstellungscodes
method-named = { $method } „{ $label }“

## Die Vorführung

demo-title = Ein Server, viele Portale
demo-lead = Dies ist eine Vorführung. Suchen Sie sich jemanden aus, öffnen Sie das Portal und melden Sie sich an. Nichts hier ist echt, und nichts bleibt.
demo-empty = Keine Umgebung ist geladen. Sehen Sie nach, was im Terminal steht.
demo-kind-customers = Kundschaft
demo-kind-workforce = Belegschaft
demo-kind-administrators = Administration
demo-identifier = Anmelden als
demo-code = Code in diesem Augenblick
demo-key = Schlüssel für eine eigene App
demo-recovery-code = Ein Wiederherstellungscode
demo-token-totp = Ein Code-Generator mit Uhr. Er lässt sich mit seiner Seriennummer und zwei aufeinanderfolgenden Codes hinzufügen.
demo-token-hotp = Ein Code-Generator mit Taste: Jeder Druck zeigt den nächsten Code.
demo-token-serial = Seriennummer
demo-token-codes = Was er zeigt, in dieser Reihenfolge
demo-token-key = Sein Geheimnis
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

## Das erste Passwort

first-password-title = Passwort wählen
first-password-lead = Wählen Sie ein Passwort und melden Sie sich dann damit an.
first-password-set = Passwort festlegen

## Ein neues Passwort beim Anmelden

new-password-title = Neues Passwort wählen
new-password-expired = { $site } verlangt von Zeit zu Zeit ein neues Passwort, und Ihres ist fällig.
new-password-known = Das Passwort, das Sie gerade verwendet haben, ist anderen aus Datenlecks bekannt. Wählen Sie ein anderes, bevor es weitergeht.
new-password-then = Danach geht die Anmeldung weiter. Überall sonst werden Sie abgemeldet.
new-password-set = Passwort ändern und weiter

## Was gerade geschehen ist

flash-profile-saved = Ihr Profil ist gespeichert.
flash-profile-unchanged = Es wurde nichts geändert.
flash-picture-saved = Ihr Foto ist gespeichert.
flash-picture-removed = Ihr Foto ist entfernt.
flash-password-changed = { $count ->
    [0] Ihr Passwort ist geändert.
    [one] Ihr Passwort ist geändert. Eine andere Sitzung wurde abgemeldet.
   *[other] Ihr Passwort ist geändert. { $count } andere Sitzungen wurden abgemeldet.
}
flash-password-first-set = Ihr Passwort ist festgelegt. Sie können sich von jetzt an damit anmelden.
flash-password-expires = { $count ->
    [one] Ihr Passwort muss innerhalb eines Tages geändert werden, unter „Passwort ändern“.
   *[other] Ihr Passwort muss innerhalb von { $count } Tagen geändert werden, unter „Passwort ändern“.
}
flash-password-set = Ihr Passwort ist festgelegt. Melden Sie sich damit an.
flash-not-me = { $count ->
    [0] Erledigt. Ihr Passwort gilt nicht mehr, ebenso wenig die Links, die wir zuvor gesendet haben. Niemand war angemeldet.
    [one] Erledigt. Eine Sitzung ist abgemeldet. Ihr Passwort gilt nicht mehr, ebenso wenig die Links, die wir zuvor gesendet haben.
   *[other] Erledigt. { $count } Sitzungen sind abgemeldet. Ihr Passwort gilt nicht mehr, ebenso wenig die Links, die wir zuvor gesendet haben.
}
flash-session-ended = Diese Sitzung ist abgemeldet.
flash-session-gone = Diese Sitzung war schon beendet.
flash-others-ended = { $count ->
    [0] Es gab keine andere Sitzung, die abzumelden war.
    [one] Eine andere Sitzung ist abgemeldet.
   *[other] { $count } andere Sitzungen sind abgemeldet.
}
flash-device-added = Ihre Methode ist hinzugefügt.
flash-device-removed = Die Methode ist entfernt.
flash-removal-asked = Die Methode wird in 24 Stunden entfernt. Bis dahin funktioniert sie wie bisher, und Sie können sie behalten.
flash-device-kept = Die Methode bleibt.
flash-turned-off = Die Bestätigung in zwei Schritten ist ausgeschaltet.
flash-off-asked = Die Bestätigung in zwei Schritten wird in 24 Stunden ausgeschaltet. Bis dahin funktioniert alles wie bisher.
flash-device-renamed = Der neue Name ist gespeichert.
flash-device-default = Nach dieser Methode fragen wir ab jetzt zuerst.
flash-device-moved = Die Reihenfolge ist geändert.
flash-device-disabled = Die Methode ist ausgeschaltet.
flash-device-enabled = Die Methode ist eingeschaltet.
flash-devices-full = Mehr Methoden sind nicht möglich. Entfernen Sie eine, um eine andere hinzuzufügen.
flash-recovery-codes-saved = Ihre Wiederherstellungscodes sind bereit.
flash-trust-ended = Diesem Browser wird nicht mehr vertraut.
flash-trusts-ended = { $count ->
    [0] Es wurde keinem Browser vertraut.
    [one] Einem Browser wird nicht mehr vertraut.
   *[other] { $count } Browsern wird nicht mehr vertraut.
}
flash-trust-gone = Diesem Browser wurde nicht mehr vertraut.
flash-untrusted = Keinem Browser wird mehr vertraut: Beim nächsten Anmelden fragen wir nach dem zweiten Schritt, auch in diesem.
flash-export-proved = Danke. Sie können die Datei jetzt herunterladen.
flash-session-proved = Danke. Sie haben bestätigt, dass Sie es sind.
flash-code-sent = Wir haben Ihnen einen Code gesendet.
flash-sign-on-over = Ihre Anmeldung hat zu lange gedauert oder wurde anderswo abgeschlossen. Melden Sie sich noch einmal an.

## Was an einer Anmeldung nicht stimmt

sign-on-identifier-required = Geben Sie ein, wer Sie sind.
sign-on-password-required = Geben Sie Ihr Passwort ein.
sign-on-wrong = Das passt nicht zusammen. Prüfen Sie Ihre Eingaben und versuchen Sie es noch einmal.

## Bereiche

tab-profile = Mein Profil
tab-authentication = Authentifizierung
tab-password = Passwort ändern
tab-accounts = Konten & Sitzungen

## Regeln für Passwörter

password-rule-min-length = Mindestens { $limit } Zeichen
password-rule-max-length = Höchstens { $limit } Zeichen
password-rule-characters = Nur Zeichen, die man tippen kann
password-rule-common = Kein verbreitetes und kein aus Datenlecks bekanntes Passwort
password-rule-breached = Nicht aus Datenlecks bekannt
password-rule-unchecked = Nicht aus Datenlecks bekannt
password-rule-words = Ihr Name, Ihre E-Mail-Adresse und unser Name zählen nicht zur Länge
password-rule-unchanged = Nicht Ihr aktuelles Passwort
password-rule-similar = Nicht Ihr aktuelles Passwort mit kleinen Änderungen
password-rule-history = { $limit ->
    [one] Nicht Ihr letztes Passwort
   *[other] Keines Ihrer letzten { $limit } Passwörter
}
password-rule-character-classes = Mindestens { $limit } von diesen: Kleinbuchstaben, Großbuchstaben, Ziffern, andere Zeichen
password-rule-max-repeated = Kein Zeichen öfter als { $limit }-mal hintereinander
password-rule-max-sequence = Keine Folge wie „1234“ oder „abcd“, die länger ist als { $limit }
password-rule-min-age = { $limit ->
    [one] Kann nach einer Stunde wieder geändert werden
   *[other] Kann nach { $limit } Stunden wieder geändert werden
}
password-rule-max-age = { $limit ->
    [one] Muss jeden Tag geändert werden
   *[other] Muss alle { $limit } Tage geändert werden
}

## Was an einem neuen Passwort nicht stimmt

password-refused-min-length = Dieses Passwort hat { $found } Zeichen. Es braucht mindestens { $limit }.
password-refused-max-length = Dieses Passwort hat { $found } Zeichen. Es darf höchstens { $limit } haben.
password-refused-characters = Dieses Passwort enthält ein Zeichen, das man nicht tippen kann. Lassen Sie es weg.
password-refused-common = Dieses Passwort ist verbreitet oder aus Datenlecks bekannt und leicht zu erraten. Wählen Sie ein anderes.
password-refused-breached = Dieses Passwort ist aus Datenlecks bekannt. Wählen Sie ein anderes.
password-refused-unchecked = Ob dieses Passwort aus Datenlecks bekannt ist, lässt sich gerade nicht feststellen. Versuchen Sie es in ein paar Minuten noch einmal.
password-refused-words = Ohne „{ $word }“, das bei Ihnen leicht zu erraten ist, bleiben nur { $found } Zeichen. Ergänzen Sie: Es braucht { $limit }.
password-refused-unchanged = Das ist Ihr aktuelles Passwort. Wählen Sie ein neues.
password-refused-similar = Das ist Ihrem aktuellen Passwort zu ähnlich. Ändern Sie mehr daran.
password-refused-history = Dieses Passwort hatten Sie schon einmal. Wählen Sie ein neues.
password-refused-character-classes = Dieses Passwort hat { $found } Arten von Zeichen. Es braucht { $limit } von: Kleinbuchstaben, Großbuchstaben, Ziffern, andere Zeichen.
password-refused-max-repeated = Ein Zeichen steht { $found }-mal hintereinander. Erlaubt sind höchstens { $limit }.
password-refused-max-sequence = Es gibt eine Folge von { $found } Zeichen wie „1234“ oder „abcd“. Erlaubt sind höchstens { $limit }.
password-current-wrong = Das ist nicht Ihr aktuelles Passwort.
password-current-required = Geben Sie Ihr aktuelles Passwort ein.
password-new-required = Geben Sie ein neues Passwort ein.
password-not-offered = Hier meldet sich niemand mit einem Passwort an.
password-first-unproved = Melden Sie sich ab, dann mit Ihrem Passkey wieder an, und legen Sie das Passwort in den nächsten Minuten fest.
password-managed-refused = Ihr Passwort wird anderswo verwaltet: { $owner }. Ändern Sie es dort.
password-advice-fine = Bisher spricht nichts gegen dieses Passwort.
password-none = Ihr Konto hat kein Passwort, das man ändern könnte.
password-too-soon = Sie haben Ihr Passwort erst vor Kurzem geändert. Sie können es wieder ändern ab: { $when }.
password-changed-meanwhile = Ihr Passwort wurde gerade anderswo geändert. Geben Sie das neue ein.

## Mein Profil

profile-group-about-you = Über Sie
profile-group-contact = Kontakt
profile-group-more = Weiteres
profile-yes = Ja
profile-no = Nein
profile-managed-by = Wird von { $site } verwaltet. Wenden Sie sich dorthin, um es zu ändern.
attribute-name = Vollständiger Name
attribute-given-name = Vorname
attribute-middle-name = Zweiter Vorname
attribute-family-name = Nachname
attribute-nickname = Spitzname
attribute-preferred-username = Benutzername
attribute-username = Benutzername
attribute-gender = Geschlecht
attribute-birthdate = Geburtsdatum
attribute-locale = Sprache
attribute-zoneinfo = Zeitzone
attribute-email = E-Mail-Adresse
attribute-phone-number = Telefonnummer
attribute-address = Postanschrift
attribute-website = Website
attribute-profile = Profilseite
attribute-picture = Foto
zone-africa = Afrika
zone-america = Amerika
zone-antarctica = Antarktis
zone-arctic = Arktis
zone-asia = Asien
zone-atlantic = Atlantischer Ozean
zone-australia = Australien
zone-europe = Europa
zone-indian = Indischer Ozean
zone-pacific = Pazifischer Ozean
zone-other = Andere

## Was an einem Profil nicht stimmt

problem-required = Füllen Sie das aus.
problem-too-long = Das hat { $length } Zeichen. Es darf höchstens { $max } haben.
problem-too-short = Das braucht mindestens { $min } Zeichen.
problem-characters = Das enthält ein Zeichen, das nicht gespeichert werden kann, etwa einen Zeilenumbruch oder ein unsichtbares. Lassen Sie es weg.
problem-pattern = Das hat nicht die Form, die wir brauchen. Vergleichen Sie es mit dem Hinweis.
problem-choice = Wählen Sie etwas aus der Liste.
problem-timezone = Geben Sie eine Zeitzone ein, etwa Europe/Berlin.
problem-date = Geben Sie ein Datum ein, das es gibt, etwa 31 3 1980.
problem-date-incomplete = Geben Sie Tag, Monat und Jahr ein.
problem-url = Geben Sie eine Webadresse ein, die mit https:// oder http:// beginnt.
problem-email = Geben Sie eine E-Mail-Adresse ein, etwa name@example.com.
problem-number = Geben Sie eine Zahl ein.
problem-minimum = Geben Sie { $min } oder mehr ein.
problem-maximum = Geben Sie { $max } oder weniger ein.
problem-boolean = Wählen Sie ja oder nein.
problem-type = Das hat die falsche Form.
problem-fixed = Das kann hier nicht geändert werden.
problem-unknown = Dieses Feld gibt es nicht.
problem-taken = Das hat schon jemand anderes. Geben Sie etwas anderes ein.
problem-profile-too-large = Das alles zusammen ist zu lang. Kürzen Sie etwas.
problem-stale = Ihr Profil wurde anderswo geändert, während diese Seite offen war. Prüfen Sie, was hier steht, und speichern Sie noch einmal.
problem-too-many = Das sind mehr als { $max }. Entfernen Sie einige.
problem-json = Das ist kein JSON. Prüfen Sie Anführungszeichen, Kommas und Klammern.
problem-json-depth = Das ist zu tief verschachtelt: höchstens { $max } Ebenen.
problem-picture-none = Wählen Sie zuerst eine Datei aus.
problem-picture-format = Das ist kein Foto, das wir annehmen können. Wählen Sie eine JPEG-, PNG- oder WebP-Datei.
problem-picture-pixels = Dieses Foto ist zu groß: Es kann höchstens 25 Millionen Pixel haben und 12.000 je Seite. Verkleinern Sie es und versuchen Sie es noch einmal.
problem-picture-small = Dieses Foto ist zu klein: Es braucht mindestens 32 Pixel je Seite.
problem-picture-broken = Diese Datei ist beschädigt oder kein Foto. Wählen Sie eine andere.
problem-picture-bytes = Diese Datei ist zu groß: Sie kann höchstens { $megabytes } MB haben. Verkleinern Sie sie und versuchen Sie es noch einmal.

## Einwilligungen

tab-applications = Anwendungen
menu-devices = Geräte
menu-label = Kontomenü
applications-title = Anwendungen
applications-lead = Was Sie mit diesem Konto nutzen können.
applications-none = Hier ist noch nichts für Sie.
# Die Überschrift ist die der Seite selbst; dies steht, wo sie keine hat.
custom-title = Mehr
tab-consents = Einwilligungen
consents-title = Einwilligungen
consents-lead = Welchen Texten Sie zugestimmt haben, und wann. Jeden können Sie so wieder lesen, wie er war.
consents-back = Zurück zu den Einwilligungen
consent-back = Zurück zum Text
agreements-title = Vereinbarungen
consents-empty = Hier gibt es nichts, dem Sie zustimmen müssten.
consent-title = Vereinbarung
consent-accepted = Zugestimmt
consent-outdated = Einem früheren Text zugestimmt
consent-withdrawn = Widerrufen
consent-open = Nicht zugestimmt
consent-accepted-at = Zugestimmt
consent-withdrawn-at = Widerrufen
consent-revision = Text vom
consent-language = Sprache
consent-needed = Zum Anmelden nötig
consent-needed-yes = Ja
consent-needed-no = Nein
consent-read = Lesen
consent-withdraw = Einwilligung widerrufen
consent-accept = Zustimmen
consent-newer = Es gibt einen neueren Text. Darunter steht der, dem Sie früher zugestimmt haben.
consent-earlier = Der Text, dem Sie zugestimmt haben
consent-history = Ihre Antworten
consent-history-empty = Sie haben noch nicht geantwortet.
consent-when = Wann
consent-from = Mit
consent-event-accepted = Sie haben zugestimmt
consent-event-declined = Sie haben abgelehnt
consent-event-withdrawn = Sie haben Ihre Einwilligung widerrufen
consent-withdraw-title = Einwilligung widerrufen?
consent-withdraw-lead = Sie widerrufen Ihre Einwilligung zu
consent-withdraw-required = Sie brauchen sie für Ihr { $site }-Konto. Beim nächsten Anmelden fragen wir wieder, und weiter geht es nur, wenn Sie zustimmen.
consent-withdraw-sessions = Überall sonst werden Sie jetzt abgemeldet. Hier bleiben Sie angemeldet, bis Sie sich abmelden.
consent-withdraw-optional = Ihr Konto funktioniert wie bisher. Sie können jederzeit wieder zustimmen.
consent-withdraw-purposes = Was Sie dazu erlaubt haben, endet ebenfalls und kommt mit einer neuen Zustimmung nicht wieder:
consent-withdraw-history = Dass Sie einmal zugestimmt und dann widerrufen haben, bleibt in Ihrem Verlauf.
grants-title = Apps mit Zugriff auf Ihr Konto
grants-lead = Diese Apps dürfen etwas von Ihrem { $site }-Konto sehen, weil Sie es erlaubt haben.
grants-none = Keine App hat Zugriff auf Ihr Konto.
grant-former = Wird hier nicht mehr angeboten
grant-domain = Unter
grant-since = Seit
grant-used = Zuletzt genutzt
grant-unused = Noch nicht
grant-from = Erlaubt in
grant-sees = Was sie sehen kann:
grant-saw = Was Sie ihr erlaubt hatten. Sie hat keinen Zugriff, solange sie hier nicht angeboten wird:
grant-nothing = Zurzeit kann sie nichts sehen.
grant-remove = Zugriff entziehen
grant-remove-title = Zugriff entziehen?
grant-remove-now = { $application } verliert den Zugriff sofort.
grant-remove-copies = Daten, die schon kopiert wurden, werden nicht gelöscht.
flash-access-removed = Der Zugriff ist entzogen. Daten, die schon kopiert wurden, werden nicht gelöscht.
flash-access-gone = Diese App hat keinen Zugriff.
scope-openid = Sie wiedererkennen, wenn Sie zurückkommen
scope-profile = Ihr Profil, etwa Ihren Namen und Ihr Foto
scope-email = Ihre E-Mail-Adresse
scope-phone = Ihre Telefonnummer
scope-address = Ihre Postanschrift
scope-offline-access = All das auch, während Sie sie nicht benutzen
mail-access-removed-subject = Eine App hat keinen Zugriff mehr auf Ihr { $site }-Konto
mail-access-removed-what = Diese App kann nichts mehr von Ihrem { $site }-Konto sehen:
data-section-application-grants = Apps mit Zugriff
data-key-application = App
data-key-scopes = Was sie sehen kann
agreement-in-force-since = In Kraft seit
agreement-accept = Zustimmen und weiter
agreement-decline = Ablehnen
agreement-changed = Das ist nicht der Text, der jetzt gilt. Lesen Sie ihn noch einmal und antworten Sie dann.
agreement-answer-required = Stimmen Sie zu oder lehnen Sie ab.
consent-expired = Abgelaufen
consent-expired-at = Abgelaufen
consent-expired-note = Ihre Zustimmung ist abgelaufen. Lesen Sie den Text noch einmal, wenn Sie mögen, und erneuern Sie sie.
consent-until = Gilt bis
consent-renew = Erneuern
consent-announced = Ein anderer Text gilt ab
consent-announced-text = Bis dahin ändert sich nichts.
consent-announced-asks = Wenn Sie sich danach zum ersten Mal anmelden, bitten wir Sie um Ihre Zustimmung.
consent-announced-read = Jetzt lesen
consent-purpose = Wofür
consent-event-expired = Ihre Zustimmung ist abgelaufen
consent-event-purpose-given = Sie haben noch etwas erlaubt
consent-event-purpose-withdrawn = Sie haben eine Erlaubnis zurückgenommen
consent-event-purpose-ended = Ihre Erlaubnis endete mit der Zustimmung, zu der sie gehörte
purposes-title = Was Sie außerdem erlauben können
purposes-help = Jedes davon steht Ihnen frei. Sie können es jederzeit unter Einwilligungen ändern.
purposes-dormant = Das haben Sie früher erlaubt. Jetzt gilt es nicht, weil mit diesen Worten nicht mehr danach gefragt wird. Mit dem Speichern nehmen Sie es endgültig zurück:
purposes-save = Auswahl speichern
purposes-changed = Was hier gefragt wird, hat sich geändert. Sehen Sie es noch einmal an und wählen Sie dann.
purposes-too-often = Sie haben das heute sehr oft geändert. Zurücknehmen können Sie alles; zustimmen oder mehr erlauben können Sie erst morgen wieder.
purpose-given = Erlaubt seit
purpose-withdrawn = Zurückgenommen
purpose-ended = Endete mit der Zustimmung dazu
purpose-not-asked = Jetzt nicht erlaubt: Mit diesen Worten wird nicht mehr danach gefragt.
agreement-hash = Fingerabdruck des Textes (SHA-256):
agreement-revision-number = { $day } (Nr. { $number })
receipt-title = Beleg
receipt-lead = Er belegt, welchem Text Sie zugestimmt haben, und in welchem Wortlaut. Drucken Sie ihn oder behalten Sie die Datei.
receipt-download = Beleg herunterladen
receipt-show = Beleg zum Drucken
receipt-state = Stand
receipt-answered = Beantwortet
receipt-controller = Wer für Ihre Daten verantwortlich ist
receipt-contact = Kontakt
receipt-url = Im Web
receipt-record = Vorgang
receipt-id = Belegnummer
receipt-principal = Ihr Pseudonym
receipt-made = Ausgestellt
receipt-purposes = Was Sie außerdem erlaubt haben
receipt-events = Was geschehen ist
receipt-text = Text
receipt-exact = Der genaue Wortlaut
sign-on-profile-title = Ein paar Angaben
sign-on-profile-lead = { $site } braucht das, bevor es weitergeht. Sie können es später in Ihrem Profil ändern.
sign-on-wished-title = Noch etwas über Sie
sign-on-wished-lead = { $site } wüsste das gern. Sie können es leer lassen; wir fragen frühestens in drei Monaten wieder.
sign-on-wished-skip = Vorerst überspringen
sign-on-agreement-title = Bitte lesen und zustimmen
sign-on-agreement-lead = Sie brauchen das für Ihr { $site }-Konto.
sign-on-agreement-withdrawable = Ihre Einwilligung können Sie später unter Einwilligungen widerrufen.
sign-on-declined-title = Sie sind nicht angemeldet
sign-on-declined-lead = Sie haben abgelehnt:
sign-on-declined-text = Ohne Zustimmung lässt sich Ihr Konto nicht verwenden. Nichts daran wurde geändert oder gelöscht. Sie können sich jederzeit anmelden und zustimmen.
flash-agreement-accepted = Danke. Sie haben zugestimmt.
flash-purposes-saved = Ihre Auswahl ist gespeichert.
flash-consent-withdrawn = { $count ->
    [0] Sie haben Ihre Einwilligung widerrufen.
    [one] Sie haben Ihre Einwilligung widerrufen. Eine andere Sitzung wurde abgemeldet.
   *[other] Sie haben Ihre Einwilligung widerrufen. { $count } andere Sitzungen wurden abgemeldet.
}

## Vergessene Passwörter und Benutzernamen

recover-title = Passwort vergessen?
recover-lead = Sagen Sie uns, wer Sie sind. Wir senden einen Code, mit dem Sie ein neues Passwort wählen.
recover-where = Code senden
recover-where-email = Per Mail
recover-where-sms = Als SMS
recover-send = Code senden
recover-names = Benutzernamen vergessen?
recover-password = Passwort vergessen?
recover-back = Zurück zur Anmeldung
recover-sent-title = Code eingeben
recover-sent-mail = Wenn das Konto hier bekannt ist und eine bestätigte E-Mail-Adresse hat, ist eine Mail mit einem Code und einem Link dorthin unterwegs.
recover-sent-text = Wenn das Konto hier bekannt ist und eine bestätigte Telefonnummer hat, ist eine SMS mit einem Code dorthin unterwegs.
recover-for = Für
recover-code = Code
recover-code-help = 8 Ziffern. Er gilt 10 Minuten lang.
recover-go-on = Neues Passwort wählen
recover-none = Keine Nachricht? Sehen Sie im Spam-Ordner nach, und prüfen Sie, was Sie eingegeben haben.
recover-again = Noch einmal eingeben
recover-code-wrong = Dieser Code stimmt nicht. Prüfen Sie ihn, und versuchen Sie es noch einmal.
recover-over = Dieser Code gilt nicht mehr. Fordern Sie einen neuen an.
recover-names-title = Benutzernamen vergessen?
recover-names-lead = Geben Sie Ihre E-Mail-Adresse ein. Wenn sie hier bekannt ist, senden wir Ihnen, womit Sie sich anmelden können.
recover-names-send = Mail senden
recover-names-sent-title = Sehen Sie in Ihr Postfach
recover-names-sent = Wenn das hier eine bestätigte Adresse ist, ist eine Mail unterwegs, in der steht, womit Sie sich anmelden können.
sign-on-blocked-recovered = Sie haben mit einem Code, den wir Ihnen gesendet haben, ein neues Passwort gewählt. Ein Code auf demselben Weg kann nicht noch einmal nachweisen, dass Sie es sind, und Sie haben keinen anderen Weg der Bestätigung in zwei Schritten. Die Stelle, die die Konten bei { $site } betreut, kann Ihnen helfen.
mail-recovery-subject = Neues Passwort für { $site } wählen
mail-recovery-what = Jemand (hoffentlich Sie) hat das Passwort Ihres Kontos bei { $site } vergessen. Mit diesem Code wählen Sie ein neues. Geben Sie ihn dort ein, wo Sie ihn angefordert haben:
mail-recovery-or = Oder auf einem beliebigen Gerät:
mail-recovery-if-not = Wenn Sie das nicht angefordert haben, tun Sie nichts: Ihr Passwort bleibt, wie es ist.
mail-identifiers-subject = Ihr Benutzername bei { $site }
mail-identifiers-what = Bei { $site } können Sie sich anmelden mit:
mail-identifiers-act = Anmelden
mail-identifiers-if-not = Wenn Sie das nicht angefordert haben, müssen Sie nichts tun.

## Eine E-Mail-Adresse oder Telefonnummer ändern

change = Ändern
email-change-title = E-Mail-Adresse ändern
phone-change-title = Telefonnummer ändern
email-change-new = Neue E-Mail-Adresse
phone-change-new = Neue Telefonnummer
email-change-help = Wir senden einen Code dorthin. Mit ihm bestätigen Sie die Adresse.
email-change-do = Bestätigen und ändern
phone-change-do = Bestätigen und ändern
address-change-keeps = Bis die neue bestätigt ist, bleibt es bei:
address-change-first = Bisher gibt es keine.
address-change-code-help = 6 Ziffern. Er gilt 10 Minuten lang.
address-change-again = Nichts gekommen? Sehen Sie im Spam-Ordner nach, und prüfen Sie die Adresse.
address-change-cancel = Andere Adresse verwenden
address-same = Das ist bereits Ihre Adresse.
emails-title = Ihre E-Mail-Adressen
phones-title = Ihre Telefonnummern
emails-help = An die primäre schreiben wir zuerst, und wir geben sie an Anwendungen weiter. Anmelden können Sie sich mit jeder, die bestätigt ist.
phones-help = Die primäre Nummer geben wir an Anwendungen weiter.
address-make-primary = Als primär festlegen
address-remove = Entfernen
address-add-lead = Fügen Sie eine weitere hinzu. Wir senden einen Code dorthin; die vorhandenen bleiben, wie sie sind.
address-add-do = Bestätigen und hinzufügen
address-full = Sie haben schon { $count } davon; mehr können es nicht sein. Entfernen Sie zuerst eine.
address-stays = Diese bleibt, wie sie ist: Sie ist schon die primäre, Ihre einzige bestätigte oder nicht bestätigt. Legen Sie zuerst eine andere als primär fest.
flash-email-added = Die E-Mail-Adresse wurde hinzugefügt.
flash-phone-added = Die Telefonnummer wurde hinzugefügt.
flash-address-preferred = Als primär festgelegt.
flash-address-removed = Entfernt.
flash-email-changed = Ihre E-Mail-Adresse wurde geändert.
flash-phone-changed = Ihre Telefonnummer wurde geändert.
undo-title = Frühere Adressen
undo-help = Diese gehören noch einige Tage lang Ihnen, falls nicht Sie es waren. Ein Postfach, das vor den Änderungen dieser Tage Ihnen gehörte, kann sie mit dem Link in einer Mail zurücknehmen. Anmelden kann sich niemand mit einer früheren Adresse.
undo-until = bis
undo-withdraw = Jetzt beenden
flash-undo-withdrawn = Mit der früheren Adresse lässt sich nichts mehr zurücknehmen.
not-me-restores = Ihre frühere Adresse gehört wieder Ihnen, und was danach geändert wurde, wird zurückgenommen.
not-me-restores-all = Was in den letzten Tagen an Ihren Adressen geändert wurde, wird zurückgenommen.
mail-address-changed-subject = Die E-Mail-Adresse Ihres Kontos bei { $site } wurde geändert
mail-number-changed-subject = Die Telefonnummer Ihres Kontos bei { $site } wurde geändert
mail-address-changed-what = Die E-Mail-Adresse Ihres Kontos bei { $site } ist jetzt:
mail-number-changed-what = Die Telefonnummer Ihres Kontos bei { $site } ist jetzt:
mail-address-added-subject = Ihrem Konto bei { $site } wurde eine E-Mail-Adresse hinzugefügt
mail-number-added-subject = Ihrem Konto bei { $site } wurde eine Telefonnummer hinzugefügt
mail-address-removed-subject = Eine E-Mail-Adresse wurde aus Ihrem Konto bei { $site } entfernt
mail-number-removed-subject = Eine Telefonnummer wurde aus Ihrem Konto bei { $site } entfernt
mail-address-preferred-subject = Ihr Konto bei { $site } hat eine andere primäre E-Mail-Adresse
mail-number-preferred-subject = Ihr Konto bei { $site } hat eine andere primäre Telefonnummer
mail-address-added-what = Diese E-Mail-Adresse gehört ab jetzt auch zu Ihrem Konto bei { $site }:
mail-number-added-what = Diese Telefonnummer gehört ab jetzt auch zu Ihrem Konto bei { $site }:
mail-address-removed-what = Diese E-Mail-Adresse gehört nicht mehr zu Ihrem Konto bei { $site }:
mail-number-removed-what = Diese Telefonnummer gehört nicht mehr zu Ihrem Konto bei { $site }:
mail-address-preferred-what = Die primäre E-Mail-Adresse Ihres Kontos bei { $site } ist jetzt:
mail-number-preferred-what = Die primäre Telefonnummer Ihres Kontos bei { $site } ist jetzt:
mail-address-changed-undo = Waren Sie das nicht? Nehmen Sie es zurück: Was vorher Ihres war, gehört wieder Ihnen, alle werden abgemeldet, und Sie wählen ein neues Passwort.
mail-address-changed-act = Das war ich nicht: zurücknehmen
mail-address-wanted-subject = Jemand wollte eine Adresse von Ihnen bei { $site } verwenden
mail-address-wanted-what = Jemand mit einem anderen Konto bei { $site } hat eine E-Mail-Adresse oder Telefonnummer von Ihnen als eigene eingegeben. Sie gehört weiterhin Ihnen, und wir haben der anderen Person nichts verraten.
mail-address-wanted-then = Wenn Sie es waren: Sie haben zwei Konten. Melden Sie sich mit ihr an, um das andere zu verwenden.

sign-on-methods-lost = Ich habe alle verloren
lost-title = Neue Methode für den zweiten Schritt
lost-lead = Wenn Sie alles verloren haben, was Sie für den zweiten Schritt verwenden, können Sie eine neue Methode einrichten. Zu Ihrer Sicherheit dauert das { $hours } Stunden.
lost-how = So geht es
lost-how-code = Wir senden einen Code an Ihre Adresse, damit wir wissen, dass Sie es sind.
lost-how-told = Wir schreiben an alle Ihre Adressen: jetzt, nach der Hälfte der Zeit und am Ende.
lost-how-stopped = Wer eine dieser Mails liest, kann das stoppen. Auch eine Anmeldung mit einer Ihrer Methoden stoppt es.
lost-how-then = Nach { $hours } Stunden melden Sie sich mit Ihrem Passwort an und kommen wieder hierher. Die verlorenen Methoden werden dann ausgeschaltet.
lost-add-lead = Die Zeit ist um. Richten Sie jetzt eine neue Methode ein: Damit werden die verlorenen ausgeschaltet. Zuerst senden wir Ihnen einen Code.
lost-wait-lead = Sie haben eine neue Methode angefordert. Einrichten können Sie sie ab:
lost-wait-mail = Die Wartezeit ist um. Es dauert noch etwas, meist weniger als eine Stunde: Wir schreiben Ihnen, wenn Sie weitermachen können.
lost-wait-help = Melden Sie sich dann mit Ihrem Passwort an, und kommen Sie wieder auf diese Seite. Wenn Sie vorher eine Ihrer Methoden wiederfinden, melden Sie sich damit an: Das stoppt die Anforderung.
lost-paused-lead = Eine neue Methode wurde angefordert, und das wurde gestoppt. Noch einmal anfordern können Sie sie ab:
lost-paused-help = Gestoppt wurde es durch eine Anmeldung mit einer Ihrer Methoden, von jemandem, der Ihre Mails liest, oder weil das Konto eine Zeit lang gesperrt war. Wenn Sie das nicht waren, wenden Sie sich an die Stelle, die Ihr Konto betreut.
lost-back = Zurück zu den Methoden
flash-lost-begun = Wir haben an alle Ihre Adressen geschrieben. In { $count } Stunden können Sie eine neue Methode einrichten: Melden Sie sich dann mit Ihrem Passwort an.
flash-lost-here = Sie sind abgemeldet, und diesem Browser wird nicht mehr vertraut. Melden Sie sich mit Ihrem Passwort an; wählen Sie beim zweiten Schritt einen anderen Weg, dann „Ich habe alle verloren“.
mail-lost-begun-subject = Für Ihr { $site }-Konto wurde ein neuer zweiter Schritt angefordert
mail-lost-begun-what = Jemand, der das Passwort Ihres { $site }-Kontos kennt und Ihre Mails liest, gibt an, alle Methoden für den zweiten Schritt verloren zu haben, und hat eine neue angefordert.
mail-lost-begun-when = Hinzugefügt werden kann sie ab:
mail-lost-half-way-subject = Erinnerung: neuer zweiter Schritt für Ihr { $site }-Konto
mail-lost-half-way-what = Vor einiger Zeit hat jemand, der das Passwort Ihres { $site }-Kontos kennt und Ihre Mails liest, eine neue Methode für den zweiten Schritt angefordert.
mail-lost-half-way-when = Hinzugefügt werden kann sie ab:
mail-lost-open-subject = Für Ihr { $site }-Konto kann jetzt ein neuer zweiter Schritt hinzugefügt werden
mail-lost-open-what = Die Wartezeit ist um. Wer sich mit dem Passwort bei Ihrem { $site }-Konto anmeldet, kann jetzt eine neue Methode für den zweiten Schritt hinzufügen, mit einem Code an Ihre Adresse. Die Methoden, die Sie haben, werden damit ausgeschaltet.
mail-lost-open-when = Hinzugefügt werden kann sie bis:
mail-lost-if-you = Wenn Sie das waren, ist sonst nichts zu tun. Melden Sie sich mit Ihrem Passwort an, wenn es so weit ist.
mail-lost-if-not = Wenn Sie das nicht waren, sagen Sie es uns: Auf einer Seite stoppen Sie es, melden alle ab und machen Ihr Passwort unbrauchbar. Das Öffnen ändert noch nichts.
mail-lost-stopped-subject = Kein neuer zweiter Schritt für Ihr { $site }-Konto
mail-lost-stopped-what = Für den zweiten Schritt der Anmeldung bei Ihrem { $site }-Konto wurde eine neue Methode angefordert. Das wurde gestoppt, weil jemand eine der Methoden verwendet hat, die Sie haben. Sie bleiben, wie sie sind.
mail-lost-dropped-subject = Kein neuer zweiter Schritt für Ihr { $site }-Konto
mail-lost-dropped-what = Für den zweiten Schritt der Anmeldung bei Ihrem { $site }-Konto wurde eine neue Methode angefordert. Daraus wird nichts: { $site } bietet diesen Weg nicht mehr an. Die Methoden, die Sie haben, bleiben, wie sie sind.
mail-lost-dropped-if-you = Wenn Sie das waren und keine davon mehr haben, wenden Sie sich an die Stelle, die Ihr Konto betreut.
## Meine Daten und Abschied

data-title = Meine Daten und Abschied
data-link-text = Sehen Sie, was wir über Sie gespeichert haben, und gehen Sie, wenn Sie möchten.
data-link = Meine Daten und Abschied
data-back = Zurück zu Mein Profil
data-lead = Was { $site } über Sie gespeichert hat, dürfen Sie sehen und mitnehmen.
export-title = Meine Daten herunterladen
export-text = Eine Kopie von allem, was wir über Sie gespeichert haben, als Seite zum Lesen und als Datei für Programme. Passwörter und andere Geheimnisse sind nicht darin.
export-begin = Meine Daten zusammenstellen
export-building = Wir stellen Ihre Daten zusammen: { $percent } Prozent.
export-mail = Sie können diese Seite verlassen. Wir schreiben Ihnen, wenn es so weit ist. Kommt innerhalb einer Stunde keine Mail, sehen Sie hier noch einmal nach.
export-refresh = Noch einmal nachsehen
export-ready = Ihre Daten sind bereit. Angefordert:
export-until = Herunterladen können Sie sie bis:
export-html = Seite zum Lesen laden
export-json = Datei für Programme laden
export-keep-safe = Bewahren Sie die Dateien dort auf, wo nur Sie sie lesen können.
export-next = Wieder zusammenstellen können Sie Ihre Daten ab:
export-failed = Beim Zusammenstellen Ihrer Daten ist etwas schiefgegangen. Bitte versuchen Sie es noch einmal.
export-too-soon = Ihre Daten wurden vor weniger als einem Tag zusammengestellt. Laden Sie diese herunter, oder kommen Sie morgen wieder.
flash-export-asked = Wir stellen Ihre Daten zusammen und schreiben Ihnen, wenn es so weit ist.
delete-title = Mein Konto löschen
delete-text = Ihr { $site }-Konto wird endgültig gelöscht.
delete-go = Mein Konto löschen
delete-back = Zurück zu Meine Daten und Abschied
delete-then = Ihr { $site }-Konto wird endgültig gelöscht:
delete-now = Ihr { $site }-Konto wird sofort gelöscht.
delete-what = Ihr Profil, Ihr Foto, Ihre Anmeldemethoden, Vereinbarungen, Ihr Verlauf und alles andere, was wir über Sie gespeichert haben, werden gelöscht. Ihre Adressen sind wieder frei für ein neues Konto.
delete-what-but-history = Ihr Profil, Ihr Foto, Ihre Anmeldemethoden und Vereinbarungen werden gelöscht. Ihre Adressen sind wieder frei für ein neues Konto.
delete-sessions = Sie werden sofort überall abgemeldet.
delete-cancel = Bis dahin können Sie es sich anders überlegen: Melden Sie sich an und behalten Sie Ihr Konto. Wir schreiben Ihnen, wie.
delete-no-cancel = Das lässt sich nicht rückgängig machen.
delete-keeps-history = { $days ->
        [one] Einen Tag lang
       *[other] { $days } Tage lang
    } müssen wir außerdem aufbewahren, was in Ihrem Konto wann geschehen ist, etwa Anmeldungen: ohne Ihren Namen, Ihre Adressen oder Browser.
delete-kept = Was noch eine Weile bleibt: Sicherungen von vorher, eine Woche lang eine Liste der Mails ohne deren Inhalt, Zähler fehlgeschlagener Versuche ohne Ihren Namen und das Protokoll des Servers, das Ihr Konto unter einer Nummer kennt. Eine letzte Mail teilt Ihnen mit, dass es geschehen ist.
delete-export-first = Möchten Sie vorher Ihre Daten mitnehmen?
delete-type = Geben Sie zur Bestätigung ein, wie Ihr Konto heißt:
delete-do = Mein Konto löschen
delete-not-typed = Geben Sie es genau so ein, wie es oben steht.
flash-leaving = Sie sind abgemeldet. Ihr Konto wird in { $count ->
    [one] einem Tag
   *[other] { $count } Tagen
  } gelöscht. Melden Sie sich vorher an, wenn Sie es behalten möchten.
flash-left = Ihr Konto ist gelöscht. Eine letzte Mail teilt es Ihnen mit.
flash-leaving-stays = Sie sind nicht angemeldet. Ihr Konto wird in { $count ->
    [0] wenigen Minuten
    [one] einem Tag
   *[other] { $count } Tagen
  } gelöscht, wenn Sie sich nicht anmelden und es behalten.
flash-leaving-kept = Ihr Konto bleibt bestehen.
sign-on-leaving-title = Möchten Sie Ihr Konto behalten?
sign-on-leaving-lead = Sie haben uns gebeten, Ihr { $site }-Konto zu löschen. Das geschieht:
sign-on-leaving-help = Behalten Sie es, dann ist alles wie zuvor. Sonst werden Sie nicht angemeldet und können es sich bis dahin noch anders überlegen.
leaving-keep = Mein Konto behalten
leaving-go = Löschen lassen
leaving-answer-required = Wählen Sie eines von beiden.
disable-title = Mein Konto sperren
disable-text = Niemand kann sich mehr damit anmelden, und nichts wird gelöscht.
disable-go = Mein Konto sperren
disable-lead = Niemand kann sich mehr anmelden als
disable-back-only = Sie können es nicht selbst entsperren. Das kann nur die Stelle, die die { $site }-Konten betreut.
disable-kept = Nichts wird gelöscht.
disable-do = Mein Konto sperren
flash-disabled = Ihr Konto ist gesperrt, und Sie sind überall abgemeldet.
mail-export-ready-subject = Ihre { $site }-Daten sind bereit
mail-export-ready-what = Sie haben eine Kopie dessen angefordert, was { $site } über Sie gespeichert hat. Sie kann heruntergeladen werden.
mail-export-ready-act = Zu meinen Daten
mail-export-ready-sign-on = Dazu melden Sie sich an.
mail-export-ready-if-not = Wenn Sie das nicht angefordert haben, ist vielleicht jemand anderes in Ihrem Konto:
mail-deletion-asked-subject = Ihr { $site }-Konto wird gelöscht werden
mail-deletion-asked-what = Sie haben uns gebeten, Ihr { $site }-Konto zu löschen. Sie sind überall abgemeldet.
mail-deletion-near-subject = Ihr { $site }-Konto wird morgen gelöscht
mail-deletion-near-what = Vor einer Weile haben Sie uns gebeten, Ihr { $site }-Konto zu löschen. Nun ist es bald so weit.
mail-deletion-due = Wann es geschieht:
mail-deletion-keep = Wenn Sie Ihr Konto behalten möchten, melden Sie sich vorher an und sagen Sie es:
mail-deletion-if-you = Wenn es gelöscht werden soll, müssen Sie nichts weiter tun.
mail-deletion-if-not = Wenn Sie das nicht wollten, sagen Sie es uns: Auf einer Seite behalten Sie das Konto, melden alle ab und machen Ihr Passwort unbrauchbar. Das Öffnen ändert noch nichts.
mail-deletion-cancelled-subject = Ihr { $site }-Konto bleibt bestehen
mail-deletion-cancelled-what = Ihr { $site }-Konto sollte gelöscht werden. Jemand hat sich damit angemeldet und es behalten.
mail-account-erased-subject = Ihr { $site }-Konto ist gelöscht
mail-account-erased-what = Ihr { $site }-Konto ist gelöscht.
mail-account-erased-keeps = { $days ->
        [one] Einen Tag lang
       *[other] { $days } Tage lang
    } müssen wir aufbewahren, was darin wann geschehen ist, etwa Anmeldungen: ohne Ihren Namen, Ihre Adressen oder Browser.
mail-account-erased-then = Das ist die letzte Mail dazu. Wenn Sie eines Tages zurückkommen möchten, können Sie ein neues { $site }-Konto haben.
mail-account-disabled-subject = Ihr { $site }-Konto ist gesperrt
mail-account-disabled-what = Ihr { $site }-Konto wurde gesperrt. Niemand kann sich damit anmelden, und nichts ist gelöscht.
mail-account-disabled-back = Wenn Sie es wieder verwenden möchten, wenden Sie sich an die Stelle, die Ihr Konto betreut.
mail-account-disabled-if-not = Wenn Sie es nicht waren, sagen Sie es uns: Auf einer Seite machen Sie Ihr Passwort unbrauchbar. Wenden Sie sich dann an die Stelle, die Ihr Konto betreut. Das Öffnen ändert noch nichts.
data-left-out = Weggelassen, weil es Geheimnisse sind: Passwörter und deren Hashwerte, Schlüssel und Startwerte von Anmeldemethoden, Wiederherstellungscodes und das, woran Cookies, Links und Codes erkannt werden. Ebenfalls weggelassen: was Ihnen von Ihrem Profil nicht gezeigt wird, und Nachrichten mit Codes.
data-document-title = Meine Daten bei { $site }
data-document-made = Stand:
data-document-nothing = Nichts.
data-yes = ja
data-no = nein
data-section-account = Konto
data-section-identifiers = Benutzernamen, Adressen und Nummern
data-section-attributes = Profil
data-section-photo = Foto
data-section-groups = Gruppen
data-section-passwords = Passwörter: wann sie gewählt wurden
data-section-devices = Methoden für den zweiten Schritt
data-section-recovery-codes = Wiederherstellungscodes
data-section-hardware-tokens = Code-Generatoren
data-section-removals = Wartende Entfernungen von Methoden
data-section-exceptions = Zeiten, in denen etwas nicht verlangt wird
data-section-trusted-browsers = Vertrauenswürdige Browser
data-section-known-browsers = Bekannte Browser
data-section-sessions = Sitzungen
data-section-consents = Antworten auf Vereinbarungen
data-section-purposes = Was Sie zusätzlich zu Vereinbarungen erlaubt haben
data-section-address-changes = Änderungen von Adressen
data-section-notices = Mitteilungen an Sie
data-section-attempts = Fehlgeschlagene Versuche
data-section-history = Verlauf
data-key-id = Nummer
data-key-status = Zustand
data-key-state = Zustand
data-key-created-at = Seit
data-key-changed-at = Geändert
data-key-type = Art
data-key-kind = Art
data-key-value = Wert
data-key-primary = Primär
data-key-verified-at = Bestätigt
data-key-name = Name
data-key-media-type = Format
data-key-image = Bild
data-key-added-at = Seit
data-key-added-by = Durch
data-key-by = Durch
data-key-replaced-at = Ersetzt
data-key-method = Methode
data-key-methods = Nachgewiesen durch
data-key-enabled = In Gebrauch
data-key-address = Adresse
data-key-make = Fabrikat
data-key-synced = Synchronisiert
data-key-last-used-at = Zuletzt verwendet
data-key-proved-at = Nachgewiesen
data-key-number = Nummer
data-key-used-at = Verwendet
data-key-serial = Seriennummer
data-key-manufacturer = Hersteller
data-key-model = Modell
data-key-device = Methode
data-key-until = Bis
data-key-all = Alle Methoden
data-key-browser = Browser
data-key-platform = System
data-key-form = Gerät
data-key-place = Ort
data-key-agreement = Vereinbarung
data-key-purpose = Wofür
data-key-label = Mit diesen Worten
data-key-help = Und darunter
data-key-hash = Hashwert des Textes
data-key-answer = Antwort
data-key-at = Wann
data-key-title = Titel
data-key-revision = Fassung
data-key-language = Sprache
data-key-former = Vorher
data-key-current = Nachher
data-key-channel = Weg
data-key-finished-at = Beendet
data-key-failures = Fehlversuche
data-key-password-due = Ein neues Passwort ist fällig
data-key-recovered-by = Zurückgekommen durch
data-key-asked-for-attributes-at = Nach weiteren Angaben gefragt
data-key-act = Was geschah
data-key-detail = Einzelheiten
## Ein Konto anlegen

register-none = Noch kein Konto?
register-act = Konto anlegen
register-title = Konto anlegen
register-lead = Zuerst stellen wir fest, dass ein Postfach Ihnen gehört. Danach füllen Sie den Rest Ihres Kontos bei { $site } aus.
register-help = Wir senden einen Code dorthin. Auch Mails zu Ihrem Konto gehen später dorthin.
register-domains = Wir senden einen Code dorthin. Hier gelten Adressen, die so enden:
register-domain = Konten gibt es hier für E-Mail-Adressen, die auf { $domains } enden.
register-have = Sie haben ein Konto? Anmelden
register-code-title = Code eingeben
register-sent = Wir haben eine Mail gesendet. Geben Sie den Code ein, der darin steht, oder öffnen Sie den Link.
register-code-help = { $digits } Ziffern. Er gilt 10 Minuten lang.
register-later = Es wurden zu viele Codes angefordert. Warten Sie eine Weile und versuchen Sie es dann noch einmal.
register-throttled = Mit diesem Postfach wurde zu viel versucht. Versuchen Sie es morgen noch einmal.
register-link-lead = Sie lesen dieses Postfach und können mit Ihrem Konto bei { $site } fortfahren.
register-invited = Sie sind eingeladen, bei { $site } ein Konto anzulegen.
register-link-not = Das war nicht für Sie bestimmt? Schließen Sie diese Seite. Es geschieht nichts.
register-details-title = Ihr neues Konto
register-details-lead = Dieses Postfach gehört Ihnen. { $site } braucht noch Folgendes.
register-username = Benutzername
register-username-help = Buchstaben, Ziffern, Punkte, Binde- und Unterstriche. Sie können sich damit anmelden.
register-username-required = Wählen Sie einen Benutzernamen.
register-username-wrong = Wählen Sie einen Benutzernamen aus 2 bis 64 Buchstaben, Ziffern, Punkten, Binde- oder Unterstrichen.
register-username-none = Benutzernamen gibt es hier nicht.
register-username-taken = Diesen Benutzernamen hat schon jemand. Wählen Sie einen anderen.
register-ended-title = Dieser Link führt nirgends mehr hin
register-ended-lead = Er gilt einmal und nur eine Zeit lang, und wer Sie einlädt, kann ihn zurücknehmen.
register-ended-do = Was Sie tun können
register-ended-used = Wenn Sie Ihr Konto damit schon angelegt haben, melden Sie sich an.
register-ended-again = Wenn Sie eingeladen wurden, bitten Sie die Person, die Sie eingeladen hat, um einen neuen Link.
register-ended-self = Sie können auch selbst ein Konto anlegen, mit derselben Adresse.
register-passkey = Es geht auch ohne Passwort: Füllen Sie oben das Übrige aus und lassen Sie es leer. Ihr Gerät bewahrt einen Passkey auf, und Sie melden sich mit Fingerabdruck, Gesicht oder Displaysperre an.
register-passkey-make = Konto mit Passkey anlegen
register-password = Passwort
register-make = Konto anlegen
flash-register-over = Ihre Registrierung hat zu lange gedauert oder wurde anderswo abgeschlossen. Beginnen Sie noch einmal.
flash-register-signed-on = Sie sind schon angemeldet. Um ein anderes Konto anzulegen, melden Sie sich zuerst ab und öffnen dann den Link aus der Mail noch einmal.
flash-register-taken = Zu dieser Adresse gibt es inzwischen ein Konto. Melden Sie sich damit an.
mail-why-none = Sie erhalten diese Mail, weil jemand diese Adresse bei { $site } angegeben hat.
mail-registration-subject = Ihr Code für ein neues Konto bei { $site }
mail-registration-what = Jemand (hoffentlich Sie) möchte bei { $site } mit dieser E-Mail-Adresse ein Konto anlegen. Mit diesem Code geht es weiter. Geben Sie ihn dort ein, wo Sie ihn angefordert haben:
mail-registration-act = Mit dem Konto fortfahren
mail-registration-if-not = Wenn Sie das nicht angefordert haben, tun Sie nichts: Es wird kein Konto angelegt.
mail-registered-subject = Sie haben ein Konto bei { $site }
mail-registered-what = Jemand, vielleicht Sie, wollte bei { $site } mit dieser E-Mail-Adresse ein Konto anlegen. Sie hat schon eines. Deshalb wurde kein neues angelegt, und wir haben der anderen Person nichts verraten.
mail-registered-then = Wenn Sie es waren, melden Sie sich an. Wenn Sie Ihr Passwort vergessen haben, beginnen Sie ebenfalls dort.
mail-registered-if-not = Wenn Sie es nicht waren, müssen Sie nichts tun.
mail-invitation-subject = Sie sind zu { $site } eingeladen
mail-invitation-what = Die Stelle, die die Konten bei { $site } betreut, lädt Sie ein, mit dieser E-Mail-Adresse eines anzulegen.
mail-invitation-act = Einladung annehmen
mail-invitation-if-not = Wenn Sie das nicht möchten, tun Sie nichts: Es wird kein Konto angelegt.
mail-welcome-subject = Willkommen bei { $site }
mail-welcome-what = Mit dieser E-Mail-Adresse wurde Ihr Konto angelegt. Hier melden Sie sich an und verwalten es:
mail-welcome-act = Mein Konto öffnen
mail-reset-sent-subject = Neues Passwort für { $site } wählen
mail-reset-sent-what = Die Stelle, die Ihr Konto bei { $site } betreut, sendet Ihnen diesen Link, mit dem Sie ein neues Passwort wählen. Bis dahin bleibt alles, wie es ist.
mail-reset-sent-if-not = Wenn Sie das nicht angefordert haben, fragen Sie bei der Stelle nach, die Ihr Konto betreut, und tun Sie sonst nichts: Ihr Passwort bleibt, wie es ist.

# Countries, by their codes (ISO 3166-1).

country-ad = Andorra
country-ae = Vereinigte Arabische Emirate
country-af = Afghanistan
country-ag = Antigua und Barbuda
country-ai = Anguilla
country-al = Albanien
country-am = Armenien
country-ao = Angola
country-aq = Antarktis
country-ar = Argentinien
country-as = Amerikanisch-Samoa
country-at = Österreich
country-au = Australien
country-aw = Aruba
country-ax = Ålandinseln
country-az = Aserbaidschan
country-ba = Bosnien und Herzegowina
country-bb = Barbados
country-bd = Bangladesch
country-be = Belgien
country-bf = Burkina Faso
country-bg = Bulgarien
country-bh = Bahrain
country-bi = Burundi
country-bj = Benin
country-bl = Saint-Barthélemy
country-bm = Bermuda
country-bn = Brunei
country-bo = Bolivien
country-bq = Karibische Niederlande
country-br = Brasilien
country-bs = Bahamas
country-bt = Bhutan
country-bv = Bouvetinsel
country-bw = Botsuana
country-by = Belarus
country-bz = Belize
country-ca = Kanada
country-cc = Kokosinseln
country-cd = Kongo (Demokratische Republik)
country-cf = Zentralafrikanische Republik
country-cg = Kongo (Republik)
country-ch = Schweiz
country-ci = Côte d’Ivoire
country-ck = Cookinseln
country-cl = Chile
country-cm = Kamerun
country-cn = China
country-co = Kolumbien
country-cr = Costa Rica
country-cu = Kuba
country-cv = Kap Verde
country-cw = Curaçao
country-cx = Weihnachtsinsel
country-cy = Zypern
country-cz = Tschechien
country-de = Deutschland
country-dj = Dschibuti
country-dk = Dänemark
country-dm = Dominica
country-do = Dominikanische Republik
country-dz = Algerien
country-ec = Ecuador
country-ee = Estland
country-eg = Ägypten
country-eh = Westsahara
country-er = Eritrea
country-es = Spanien
country-et = Äthiopien
country-fi = Finnland
country-fj = Fidschi
country-fk = Falklandinseln
country-fm = Mikronesien
country-fo = Färöer
country-fr = Frankreich
country-ga = Gabun
country-gb = Vereinigtes Königreich
country-gd = Grenada
country-ge = Georgien
country-gf = Französisch-Guayana
country-gg = Guernsey
country-gh = Ghana
country-gi = Gibraltar
country-gl = Grönland
country-gm = Gambia
country-gn = Guinea
country-gp = Guadeloupe
country-gq = Äquatorialguinea
country-gr = Griechenland
country-gs = Südgeorgien und die Südlichen Sandwichinseln
country-gt = Guatemala
country-gu = Guam
country-gw = Guinea-Bissau
country-gy = Guyana
country-hk = Hongkong
country-hm = Heard und McDonaldinseln
country-hn = Honduras
country-hr = Kroatien
country-ht = Haiti
country-hu = Ungarn
country-id = Indonesien
country-ie = Irland
country-il = Israel
country-im = Isle of Man
country-in = Indien
country-io = Britisches Territorium im Indischen Ozean
country-iq = Irak
country-ir = Iran
country-is = Island
country-it = Italien
country-je = Jersey
country-jm = Jamaika
country-jo = Jordanien
country-jp = Japan
country-ke = Kenia
country-kg = Kirgisistan
country-kh = Kambodscha
country-ki = Kiribati
country-km = Komoren
country-kn = St. Kitts und Nevis
country-kp = Nordkorea
country-kr = Südkorea
country-kw = Kuwait
country-ky = Kaimaninseln
country-kz = Kasachstan
country-la = Laos
country-lb = Libanon
country-lc = St. Lucia
country-li = Liechtenstein
country-lk = Sri Lanka
country-lr = Liberia
country-ls = Lesotho
country-lt = Litauen
country-lu = Luxemburg
country-lv = Lettland
country-ly = Libyen
country-ma = Marokko
country-mc = Monaco
country-md = Moldau
country-me = Montenegro
country-mf = Saint-Martin
country-mg = Madagaskar
country-mh = Marshallinseln
country-mk = Nordmazedonien
country-ml = Mali
country-mm = Myanmar
country-mn = Mongolei
country-mo = Macau
country-mp = Nördliche Marianen
country-mq = Martinique
country-mr = Mauretanien
country-ms = Montserrat
country-mt = Malta
country-mu = Mauritius
country-mv = Malediven
country-mw = Malawi
country-mx = Mexiko
country-my = Malaysia
country-mz = Mosambik
country-na = Namibia
country-nc = Neukaledonien
country-ne = Niger
country-nf = Norfolkinsel
country-ng = Nigeria
country-ni = Nicaragua
country-nl = Niederlande
country-no = Norwegen
country-np = Nepal
country-nr = Nauru
country-nu = Niue
country-nz = Neuseeland
country-om = Oman
country-pa = Panama
country-pe = Peru
country-pf = Französisch-Polynesien
country-pg = Papua-Neuguinea
country-ph = Philippinen
country-pk = Pakistan
country-pl = Polen
country-pm = Saint-Pierre und Miquelon
country-pn = Pitcairninseln
country-pr = Puerto Rico
country-ps = Palästina
country-pt = Portugal
country-pw = Palau
country-py = Paraguay
country-qa = Katar
country-re = Réunion
country-ro = Rumänien
country-rs = Serbien
country-ru = Russland
country-rw = Ruanda
country-sa = Saudi-Arabien
country-sb = Salomonen
country-sc = Seychellen
country-sd = Sudan
country-se = Schweden
country-sg = Singapur
country-sh = St. Helena, Ascension und Tristan da Cunha
country-si = Slowenien
country-sj = Spitzbergen und Jan Mayen
country-sk = Slowakei
country-sl = Sierra Leone
country-sm = San Marino
country-sn = Senegal
country-so = Somalia
country-sr = Suriname
country-ss = Südsudan
country-st = São Tomé und Príncipe
country-sv = El Salvador
country-sx = Sint Maarten
country-sy = Syrien
country-sz = Eswatini
country-tc = Turks- und Caicosinseln
country-td = Tschad
country-tf = Französische Süd- und Antarktisgebiete
country-tg = Togo
country-th = Thailand
country-tj = Tadschikistan
country-tk = Tokelau
country-tl = Timor-Leste
country-tm = Turkmenistan
country-tn = Tunesien
country-to = Tonga
country-tr = Türkei
country-tt = Trinidad und Tobago
country-tv = Tuvalu
country-tw = Taiwan
country-tz = Tansania
country-ua = Ukraine
country-ug = Uganda
country-um = Amerikanische Überseeinseln
country-us = Vereinigte Staaten
country-uy = Uruguay
country-uz = Usbekistan
country-va = Vatikanstadt
country-vc = St. Vincent und die Grenadinen
country-ve = Venezuela
country-vg = Britische Jungferninseln
country-vi = Amerikanische Jungferninseln
country-vn = Vietnam
country-vu = Vanuatu
country-wf = Wallis und Futuna
country-ws = Samoa
country-ye = Jemen
country-yt = Mayotte
country-za = Südafrika
country-zm = Sambia
country-zw = Simbabwe
## Aktivität

tab-activity = Aktivität
activity-title = Aktivität
activity-lead = Was mit Ihrem Konto geschah, das Neueste zuerst.
activity-kept = Einträge werden { $count ->
    [one] einen Tag
   *[other] { $count } Tage
} lang aufbewahrt.
activity-kept-always = Einträge werden so lange aufbewahrt wie Ihr Konto.
activity-kind = Was
activity-kind-all = Alles
activity-kind-sign-ons = Anmeldungen und Sitzungen
activity-kind-security = Passwort und Methoden
activity-kind-account = Profil, Vereinbarungen und Konto
activity-period = Wann
activity-period-all = Die ganze Zeit
activity-period-days = Die letzten { $count } Tage
activity-show = Anzeigen
activity-empty = Es ist noch nichts geschehen.
activity-none-such = In dieser Zeit geschah nichts dieser Art.
activity-near = bei
activity-was-not-me = Das war ich nicht
activity-paging = Seiten des Verlaufs
activity-latest = Neueste
activity-older = Frühere
activity-export = Mitnehmen
activity-export-help = Die oben gewählten Einträge, von allen Seiten. Vorher bitten wir Sie zu bestätigen, dass Sie es sind.
activity-export-csv = Als Tabelle (CSV)
activity-export-json = Für Programme (JSON)
activity-by-administrator = durch die Stelle, die Ihr Konto betreut
activity-by-server = von selbst
activity-some-method = eine Methode
activity-failed-before = { $count ->
    [one] Davor gab es einen falschen Versuch.
   *[other] Davor gab es { $count } falsche Versuche.
}
activity-unknown = Es geschah etwas, das diese Seite noch nicht benennen kann.
activity-account-created = { $how ->
    [taken] { $name ->
        [none] Ihr Konto wurde angelegt.
       *[other] Ihr Konto wurde angelegt. Was dafür vorgesehen war, aber schon jemand anderem gehört, fehlt darin: { $name }.
    }
   *[other] Ihr Konto wurde angelegt.
}
activity-sign-on = { $how ->
    [program] Eine App oder ein Skript hat sich angemeldet.
    [trusted_browser] Sie haben sich in einem Browser angemeldet, dem Sie vertrauen.
    [mfa_bypass] Sie haben sich ohne den zweiten Schritt angemeldet, der zu dieser Zeit nicht verlangt wurde.
   *[other] Sie haben sich angemeldet.
}
activity-sign-off = Sie haben sich abgemeldet.
activity-password-changed = { $how ->
    [first] Ihr erstes Passwort wurde festgelegt.
    [recovered] Anstelle eines verlorenen wurde ein neues Passwort gewählt.
   *[other] Ihr Passwort wurde geändert.
}
activity-address-changed = { $how ->
    [phone] Ihre Telefonnummer wurde geändert.
   *[other] Ihre E-Mail-Adresse wurde geändert.
}
activity-address-added = { $how ->
    [phone] Eine Telefonnummer wurde hinzugefügt.
   *[other] Eine E-Mail-Adresse wurde hinzugefügt.
}
activity-address-removed = { $how ->
    [phone] Eine Telefonnummer wurde entfernt.
   *[other] Eine E-Mail-Adresse wurde entfernt.
}
activity-address-preferred = { $how ->
    [phone] Eine andere Telefonnummer ist jetzt Ihre primäre.
   *[other] Eine andere E-Mail-Adresse ist jetzt Ihre primäre.
}
activity-linked-account-added = { $name ->
    [none] Ein Konto wurde verknüpft.
   *[other] Ein Konto bei { $name } wurde verknüpft.
}
activity-linked-account-removed = { $name ->
    [none] Die Verknüpfung mit einem Konto wurde gelöst.
   *[other] Die Verknüpfung mit einem Konto bei { $name } wurde gelöst.
}
activity-address-undo-withdrawn = { $how ->
    [phone] Die Änderung Ihrer Telefonnummer wurde endgültig.
   *[other] Die Änderung Ihrer E-Mail-Adresse wurde endgültig.
}
activity-profile-changed = { $name ->
    [none] Ihr Profil wurde geändert.
   *[other] Ihr Profil wurde geändert: { $name }.
}
activity-session-ended = { $place ->
    [none] Eine andere Sitzung wurde abgemeldet.
   *[other] { $place } wurde abgemeldet.
}
activity-session-others-ended = { $how ->
    [all] Sie wurden überall abgemeldet.
   *[other] { $count ->
        [0] Keinem Browser wird mehr vertraut.
        [one] Eine andere Sitzung wurde abgemeldet.
       *[other] { $count } andere Sitzungen wurden abgemeldet.
    }
}
activity-session-dropped = { $count ->
    [one] Die am längsten unbenutzte Sitzung wurde abgemeldet, weil es zu viele waren.
   *[other] Die { $count } am längsten unbenutzten Sitzungen wurden abgemeldet, weil es zu viele waren.
}
activity-session-named = { $name ->
    [none] Ein Gerät verlor seinen Namen.
   *[other] Ein Gerät wurde „{ $name }“ genannt.
}
activity-session-unrecognised = { $count ->
    [0] Sie haben angegeben, dass etwas nicht von Ihnen stammt. Es war keine andere Sitzung angemeldet.
    [one] Sie haben angegeben, dass etwas nicht von Ihnen stammt. Eine Sitzung wurde abgemeldet.
   *[other] Sie haben angegeben, dass etwas nicht von Ihnen stammt. { $count } Sitzungen wurden abgemeldet.
}
activity-account-status = { $how ->
    [disabled] Ihr Konto wurde gesperrt.
    [enabled] Ihr Konto wurde wieder freigegeben.
    [unlocked] Die Sperre Ihres Kontos nach falschen Versuchen wurde aufgehoben.
    [reset_sent] Ihnen wurde eine Mail gesendet, mit der Sie ein neues Passwort wählen.
   *[other] Der Zustand Ihres Kontos wurde geändert.
}
activity-device-added = Eine Methode wurde hinzugefügt: { $method }.
activity-device-changed = { $how ->
    [label] Eine Methode wurde umbenannt: { $method }.
    [default] Nach dieser Methode fragen wir jetzt zuerst: { $method }.
    [enabled] Eine Methode wurde eingeschaltet: { $method }.
    [disabled] Eine Methode wurde ausgeschaltet: { $method }.
    [in_step] Eine Methode wurde neu synchronisiert: { $method }.
   *[other] Eine Methode wurde geändert: { $method }.
}
activity-device-removed = Eine Methode wurde entfernt: { $method }.
activity-device-removal-asked = { $how ->
    [turns_off] Jemand hat beantragt, die Bestätigung in zwei Schritten auszuschalten.
   *[other] Jemand hat beantragt, eine Methode zu entfernen: { $method }.
}
activity-device-removal-cancelled = { $how ->
    [turns_off] Die Bestätigung in zwei Schritten blieb doch eingeschaltet.
   *[other] Eine Methode wurde doch behalten: { $method }.
}
activity-device-removal-dropped = Eine Methode wurde behalten, weil sie gebraucht wird: { $method }.
activity-mfa-turned-off = Die Bestätigung in zwei Schritten wurde ausgeschaltet.
activity-recovery-codes-made = Neue Wiederherstellungscodes wurden erstellt.
activity-recovery-codes-used = { $count ->
    [0] Ein Wiederherstellungscode wurde benutzt. Es ist keiner mehr übrig.
    [one] Ein Wiederherstellungscode wurde benutzt. Einer ist noch übrig.
   *[other] Ein Wiederherstellungscode wurde benutzt. { $count } sind noch übrig.
}
activity-device-copied = Ein Schlüssel wurde abgelehnt, weil es eine Kopie davon geben kann.
activity-mfa-reset = Alle Ihre Methoden wurden entfernt.
activity-trusted-browser-added = Einem Browser wird von jetzt an vertraut.
activity-trusted-browser-ended = { $how ->
    [reused] Einem Browser wird nicht mehr vertraut, weil eine alte Kopie dessen benutzt wurde, woran wir ihn erkennen.
   *[other] { $count ->
        [0] Einem Browser wird nicht mehr vertraut.
        [one] Einem Browser wird nicht mehr vertraut.
       *[other] { $count } Browsern wird nicht mehr vertraut.
    }
}
activity-mfa-bypass-begun = Der zweite Schritt wird eine Zeit lang nicht verlangt.
activity-mfa-bypass-ended = Der zweite Schritt wird wieder verlangt.
activity-lost-device-begun = Jemand mit Ihrem Passwort sagte, dass alle Ihre Methoden verloren sind.
activity-lost-device-stopped = Der Ersatz verlorener Methoden wurde gestoppt.
activity-lost-device-open = Der Ersatz verlorener Methoden ist möglich: Eine neue Methode kann hinzugefügt werden.
activity-lost-device-used = Eine neue Methode trat an die Stelle der verlorenen.
activity-step-up = Sie haben bestätigt, dass Sie es sind.
activity-agreement-accepted = Sie haben „{ $name }“ zugestimmt.
activity-agreement-declined = Sie haben „{ $name }“ abgelehnt.
activity-agreement-withdrawn = Sie haben Ihre Einwilligung zu „{ $name }“ widerrufen.
activity-agreement-purpose-given = Sie haben „{ $name }“ erlaubt.
activity-agreement-purpose-withdrawn = Sie erlauben „{ $name }“ nicht mehr.
activity-access-granted = { $name ->
    [none] Sie haben einer App Zugriff auf Ihr Konto gegeben.
   *[other] Sie haben { $name } Zugriff auf Ihr Konto gegeben.
}
activity-access-changed = { $name ->
    [none] Sie haben einer App mehr Zugriff auf Ihr Konto gegeben.
   *[other] Sie haben { $name } mehr Zugriff auf Ihr Konto gegeben.
}
activity-access-removed = { $name ->
    [none] Sie haben einer App den Zugriff auf Ihr Konto entzogen.
   *[other] Sie haben { $name } den Zugriff auf Ihr Konto entzogen.
}
activity-data-export-asked = Eine Kopie Ihrer Daten wurde angefordert.
activity-data-export-fetched = { $how ->
    [activity] Dieser Verlauf wurde heruntergeladen.
   *[other] Eine Kopie Ihrer Daten wurde heruntergeladen.
}
activity-account-deletion-asked = Jemand, der als Sie angemeldet war, hat beantragt, Ihr Konto zu löschen.
activity-account-deletion-cancelled = Ihr Konto bleibt doch bestehen.
activity-not-me = { $how ->
    [password] Sie haben zu einer Mail angegeben, dass Sie es nicht waren. Alle wurden abgemeldet, und Ihr Passwort galt hier nicht mehr.
   *[other] Sie haben zu einer Mail angegeben, dass Sie es nicht waren. Alle wurden abgemeldet.
}
activity-group-joined = Sie wurden in eine Gruppe aufgenommen: { $name }.
activity-group-left = Sie wurden aus einer Gruppe genommen: { $name }.

## Etwas, das man nicht erkennt

rescue-title = Etwas, das Sie nicht kennen
rescue-step-end = Abmelden
rescue-step-password = Passwort ändern
rescue-step-review = Konto durchsehen
rescue-lead = Wenn Sie das nicht waren, ist vielleicht jemand anderes in Ihrem Konto. In drei Schritten schließen Sie diese Person aus.
rescue-when = Wann
rescue-where = Wo
rescue-one = Wir melden diese Sitzung sofort ab. Keinem Browser wird mehr vertraut, und begonnene Anmeldungen sind beendet.
rescue-all = Wir melden sofort alle Sitzungen außer dieser ab. Keinem Browser wird mehr vertraut, und begonnene Anmeldungen sind beendet.
rescue-also = Was jemand anderes vielleicht begonnen hat, wird ebenfalls abgebrochen: das Entfernen einer Methode, das Löschen Ihres Kontos. Links zu einem neuen Passwort gelten nicht mehr. Wenn Sie ein Passwort haben, wird die Verknüpfung mit seither verknüpften Konten gelöst.
rescue-access = Apps, die seither oder in den letzten sieben Tagen Zugriff bekommen haben, verlieren ihn.
rescue-end-one = Diese Sitzung abmelden
rescue-was-me = Das war ich
rescue-password-lead = Sorgen Sie jetzt dafür, dass niemand zurückkommt.
rescue-password-text = Wer in Ihrem Konto war, kennt vielleicht Ihr Passwort. Wählen Sie ein neues, das Sie sonst nirgends benutzen.
rescue-password-none = Sie haben kein Passwort, das jemand kennen könnte. Sehen Sie als Nächstes nach, ob jede Methode und jedes verknüpfte Konto Ihnen gehört.
rescue-password-elsewhere = Wer in Ihrem Konto war, kennt vielleicht Ihr Passwort. Ändern Sie es dort, wo es verwaltet wird: { $owner }.
rescue-password-ask = Wer in Ihrem Konto war, weiß vielleicht, wie man sich anmeldet. Fragen Sie die Stelle, die Ihr Konto betreut, was zu ändern ist.
rescue-password-change = Neues Passwort wählen
rescue-password-skip = Ohne weitermachen
rescue-next = Weiter
rescue-review-lead = Sehen Sie nach, ob etwas davon nicht Ihnen gehört. Entfernen Sie, was Sie nicht kennen.
rescue-review-methods = Ihre Methoden für den zweiten Schritt
rescue-review-no-methods = Sie haben keine. Mit einer öffnet ein Passwort allein nichts.
rescue-review-methods-go = Methoden verwalten
rescue-review-removal = Jemand hat beantragt, eine Methode zu entfernen. Wenn Sie sie nicht behalten, wird sie entfernt am
rescue-review-addresses = Ihre Adressen
rescue-review-former = { $address } gehörte vor einer Änderung Ihnen. Der Link in der Mail, die wir damals gesendet haben, macht die Änderung rückgängig, bis zum
rescue-review-addresses-go = Profil ansehen
rescue-review-access-go = Apps mit Zugriff ansehen
rescue-review-sessions = Wo Sie angemeldet sind
rescue-review-sessions-go = Sitzungen und verknüpfte Konten ansehen
rescue-review-history-go = Aktivität durchsehen
rescue-finish = Ich habe alles durchgesehen
rescue-done-title = Fertig
rescue-done-lead = Das war der letzte Schritt.
rescue-done-text = Wenn noch etwas falsch aussieht, sagen Sie es der Stelle, die Ihr Konto betreut.
rescue-done-home = Zurück zu meinem Konto
flash-rescued = { $count ->
    [0] Es war keine Sitzung mehr abzumelden.
    [one] Fertig. Eine Sitzung ist abgemeldet.
   *[other] Fertig. { $count } Sitzungen sind abgemeldet.
}
flash-session-named = Der Name ist gespeichert.

## Das Ende einer Sitzung

session-ends-idle = Wenn Sie nichts tun, werden Sie abgemeldet am
session-ends-last = Was Sie auch tun, Sie werden abgemeldet am
session-left = Verbleibende Zeit:
session-over = Sie wurden abgemeldet. Was Sie hier eingegeben haben, wurde nicht gesendet.
session-warning-title = Sie werden gleich abgemeldet
session-warning-idle = Möchten Sie angemeldet bleiben?
session-warning-last = Diese Sitzung endet, was Sie auch tun. Bringen Sie zu Ende, was Sie gerade tun, und speichern Sie es.
session-warning-failed = Das hat nicht geklappt. Versuchen Sie es noch einmal.
session-warning-close = In Ordnung
session-stay = Angemeldet bleiben
session-by = Angemeldet mit
session-by-password = Passwort
session-by-address = Code an Ihre Adresse
session-by-recovery = Wiederherstellung
session-by-provider = Verknüpftes Konto
session-one-factor = ein Schritt
session-two-factors = zwei Schritte
session-phishing-resistant = zwei Schritte, sicher vor Phishing
session-unrecognised = Das kenne ich nicht
session-rename = Name
session-trusted = Vertrauenswürdiger Browser
session-trusted-this = Vertrauenswürdiger Browser: dieser

## Übersicht

tab-overview = Übersicht
overview-title = Übersicht
overview-attention = Worum Sie sich kümmern sollten
overview-nothing = Es gibt nichts, worum Sie sich kümmern müssten.
overview-ways = Wie Sie sich anmelden
overview-latest = Was zuletzt geschah
overview-accounts-go = Sitzungen ansehen
overview-history-go = Alle Aktivität
overview-removal-waiting = { $how ->
    [turns_off] Jemand hat beantragt, die Bestätigung in zwei Schritten auszuschalten. Sie wird am { $when } ausgeschaltet, es sei denn, Sie behalten sie.
   *[other] Jemand hat beantragt, eine Methode für Ihren zweiten Schritt zu entfernen. Sie wird am { $when } entfernt, es sei denn, Sie behalten sie.
}
overview-password-expires = Ihr Passwort muss bis zum { $when } geändert werden.
overview-second-factor-missing = { $how ->
    [password] Ihr Passwort allein öffnet Ihr Konto. Fügen Sie eine Methode für einen zweiten Schritt hinzu.
   *[other] Ein Schritt allein öffnet Ihr Konto. Fügen Sie eine Methode für einen zweiten hinzu.
}
overview-recovery-codes-few = { $count ->
    [0] Sie haben keine Wiederherstellungscodes mehr. Erstellen Sie neue.
    [one] Sie haben noch einen Wiederherstellungscode. Erstellen Sie neue.
   *[other] Sie haben noch { $count } Wiederherstellungscodes. Erstellen Sie neue.
}
overview-address-unverified = { $name } ist nicht bestätigt und kann Ihnen deshalb nicht zurück in Ihr Konto helfen.
overview-agreement-outstanding = Sie haben „{ $name }“ in der jetzt geltenden Fassung nicht zugestimmt. Sie werden bei der nächsten Anmeldung danach gefragt.
overview-agreement-expired = Ihre Zustimmung zu „{ $name }“ ist abgelaufen. Sie werden bei der nächsten Anmeldung danach gefragt und können sie jetzt erneuern.
# Identitätsanbieter und verknüpfte Konten
provider-sign-on = Mit { $provider } anmelden
own-page-title = Hier geht es weiter
own-page-lead = Eine andere Website hat Sie zu { $site } geführt. Machen Sie hier weiter.
own-page-act = Weiter
flash-provider-unavailable = Dieser Anbieter kann gerade nicht genutzt werden. Versuchen Sie es später noch einmal oder nehmen Sie einen anderen Weg.
flash-provider-over = Das hat zu lange gedauert, war schon abgeschlossen oder wurde in einem anderen Browser begonnen. Beginnen Sie noch einmal.
flash-provider-cancelled = Sie haben sich dort nicht angemeldet. Es hat sich nichts geändert.
flash-provider-nobody = Mit dem Konto, das Sie gerade benutzt haben, ist hier kein Konto verknüpft. Wenn Sie hier eines haben, melden Sie sich damit an und verknüpfen Sie das andere unter Konten & Sitzungen.
flash-provider-owes = Ihr Konto bleibt gesperrt, bis Sie ein neues Passwort gewählt haben. Öffnen Sie den Link in der Mail, die wir Ihnen gesendet haben, oder wenden Sie sich an die Stelle, die Ihr Konto betreut.
flash-provider-unproved-stuck = Der Anbieter hat nicht bestätigt, dass Sie sich dort gerade angemeldet haben. Melden Sie sich dort neu an, mit demselben Konto; hilft das nicht, wenden Sie sich an die Stelle, die Ihr Konto betreut.
flash-provider-unproved = Der Anbieter hat nicht bestätigt, dass Sie sich dort gerade angemeldet haben. Melden Sie sich dort neu an, mit demselben Konto; hilft das nicht, melden Sie sich hier ab und legen Sie mit „Passwort vergessen?“ ein Passwort fest.
flash-account-linked = Das Konto ist verknüpft. Ab jetzt können Sie sich damit anmelden.
flash-account-unlinked = Die Verknüpfung ist aufgehoben. Mit diesem Konto kann sich hier niemand mehr anmelden.
flash-link-there = Dieses Konto ist schon verknüpft.
flash-link-taken = Dieses Konto ist hier mit einem anderen Konto verknüpft. Heben Sie die Verknüpfung zuerst dort auf.
flash-link-full = Es sind schon so viele Konten verknüpft wie möglich. Heben Sie zuerst eine Verknüpfung auf.
accounts-back = Konten & Sitzungen
linked-title = Verknüpfte Konten
linked-lead = Mit diesen Konten können Sie sich hier anmelden.
linked-none = Verknüpfen Sie ein Konto, das Sie anderswo haben, dann können Sie sich hier damit anmelden.
linked-off = Zurzeit nicht nutzbar
linked-provider = Anbieter
linked-name = Konto dort
linked-since = Verknüpft
linked-used = Zuletzt benutzt
linked-last = Das ist der letzte Zugang zu Ihrem Konto. Fügen Sie zuerst einen anderen hinzu.
link-provider = { $provider } verknüpfen
link-confirm-title = Dieses Konto verknüpfen?
link-confirm-lead = Wer sich bei diesem Konto anmelden kann, kann sich dann auch bei Ihrem { $site }-Konto anmelden.
link-confirm-to = Ihr Konto hier
link-confirm-help = Vergewissern Sie sich, dass es Ihres ist. Wir benachrichtigen alle Ihre Adressen.
link-confirm-act = Verknüpfen
unlink = Verknüpfung aufheben
unlink-title = Verknüpfung aufheben?
unlink-lead = Sie können sich dann bei { $site } nicht mehr damit anmelden. Das Konto dort bleibt, wie es ist.
unlink-last = Sie melden sich bei { $site } nur mit diesem Konto an. Fügen Sie zuerst einen anderen Zugang hinzu, damit Sie sich nicht aussperren.
unlink-add-password = Passwort festlegen
unlink-add-passkey = Passkey hinzufügen
step-up-provider = Es geht um die Sicherheit Ihres Kontos. Melden Sie sich deshalb noch einmal mit dem Konto an, das Sie hier benutzen.
step-up-provider-none = Es geht um die Sicherheit Ihres Kontos, und das Konto, mit dem Sie sich anmelden, kann gerade nicht bestätigen, dass Sie es sind. Melden Sie sich ab, legen Sie mit „Passwort vergessen?“ ein Passwort fest und kommen Sie wieder.
step-up-provider-stuck = Es geht um die Sicherheit Ihres Kontos, und das Konto, mit dem Sie sich anmelden, kann gerade nicht bestätigen, dass Sie es sind. Wenden Sie sich an die Stelle, die Ihr Konto betreut.
step-up-provider-act = Mit { $provider } bestätigen
mail-account-linked-subject = Mit Ihrem { $site }-Konto wurde ein Konto verknüpft
mail-account-linked-what = Wer sich bei diesem Konto anmelden kann, kann sich ab jetzt auch bei Ihrem { $site }-Konto anmelden:
mail-account-unlinked-subject = Eine Verknüpfung mit Ihrem { $site }-Konto wurde aufgehoben
mail-account-unlinked-what = Mit diesem Konto kann sich niemand mehr bei Ihrem { $site }-Konto anmelden:
data-section-linked-accounts = Verknüpfte Konten
data-key-provider = Anbieter
data-key-issuer = Aussteller
data-key-subject = Kennung dort
