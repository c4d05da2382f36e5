# De teksten van de pagina's. Gewoon en direct: wat is er gebeurd, wat kun je doen. ‘Inloggen’ en ‘uitloggen’, aanspreekvorm ‘je’.
# Berichten zijn tekst: opmaak wordt niet begrepen.

## Everywhere

portico = Portico
skip = Naar de inhoud
nav-label = Account
error-prefix = Fout:
problems-title = Er klopt iets niet
signed-on-as = Ingelogd als
sign-on = Inloggen
sign-off = Uitloggen
way-back = Terug naar { $application }
save = Opslaan
help = Help
languages-label = Taal
schemes-label = Kleuren
scheme-device = Zoals op dit apparaat
scheme-light = Licht
scheme-dark = Donker
copy = Kopiëren
copied = Gekopieerd
try-again = Opnieuw proberen
back-home = Naar je account
approximate = (ongeveer)
required = verplicht
optional = optioneel
mark-colon = :
mark-stop = .
mark-list = {", "}
mark-open = {" ("}
mark-close = )
cancel = Annuleren
manage = Beheren
remove = Verwijderen
go-on = Doorgaan
get-help = Hulp krijgen
download = Downloaden
print = Afdrukken
done = Klaar
entrance-line = Jouw account, in jouw handen.

## Signing on and off

sign-on-title = Inloggen
sign-on-lead = Fijn dat je er bent. Log in om je { $site }-account te beheren.
sign-on-password-title = Vul je wachtwoord in
signing-on-as = Inloggen als
not-you = Ben jij dit niet?
identifier-username = Gebruikersnaam
identifier-email = E-mailadres
identifier-phone = Telefoonnummer
identifier-username-email = Gebruikersnaam of e-mailadres
identifier-username-phone = Gebruikersnaam of telefoonnummer
identifier-email-phone = E-mailadres of telefoonnummer
identifier-any = Gebruikersnaam, e-mailadres of telefoonnummer
password = Wachtwoord
show-password = Tonen
hide-password = Verbergen
password-shown = Je wachtwoord is zichtbaar
password-hidden = Je wachtwoord is verborgen
sign-off-title = Uitloggen?
sign-off-lead = Je bent ingelogd als
sign-off-stay = Ingelogd blijven
signed-off-title = Je bent uitgelogd
signed-off-lead = Niemand kan je account nu nog openen in deze browser. Sluit op een gedeelde computer ook het venster.
signed-off-again = Opnieuw inloggen
signed-off-onward = Ga naar

## My profile

profile-title = Mijn profiel
profile-lead = Wat we over je weten en wat je kunt wijzigen.
profile-empty = Hier staat nog niets.
picture-alt = Je foto
picture-choose = Foto kiezen
picture-another = Andere foto kiezen
picture-help = JPEG, PNG of WebP, tot { $megabytes } MB. We bewaren het midden als vierkant, en niets over waar of waarmee de foto is gemaakt.
picture-upload = Foto uploaden
picture-change = Foto wijzigen
picture-asks = Voordat je een foto kiest, vragen we je te bevestigen dat jij het bent.
picture-remove = Foto verwijderen
verified = Geverifieerd
not-verified = Niet geverifieerd
nothing-known = Nog niets
choice-none = Kies
day = Dag
month = Maand
year = Jaar
date-order = dmy
address-street = Straat en huisnummer
address-code = Postcode
address-town = Plaats
address-region = Provincie of regio
address-country = Land
address-show = Land wijzigen
address-zip = ZIP-code
address-postcode = Postcode
address-pin = PIN-code
address-eircode = Eircode
address-city = Stad
address-post-town = Plaats
address-suburb = Wijk
address-district = District
address-state = Staat
address-province = Provincie
address-county = Graafschap
address-prefecture = Prefectuur
address-emirate = Emiraat
address-area = Gebied
address-department = Departement
address-governorate = Gouvernement
address-primary = Primair
address-waits = Wacht op de code
many-add = Nog een toevoegen
many-remove = Verwijderen
many-removed = Verwijderd. Sla op om dit definitief te maken.
many-nth = { $label }, { $n }
many-new = { $label }, nog een toevoegen

## Change password

password-title = Wachtwoord wijzigen
password-last-changed = Laatst gewijzigd op
password-never-changed = Kies een wachtwoord dat je nergens anders gebruikt.
password-first-title = Wachtwoord instellen
password-first-lead = Je logt in zonder wachtwoord. Met een wachtwoord heb je een tweede manier om binnen te komen.
password-expires = Je wachtwoord moet worden gewijzigd, uiterlijk op
password-changeable-from = Je hebt je wachtwoord kort geleden gewijzigd. Je kunt het weer wijzigen vanaf
password-elsewhere-lead = Je wachtwoord voor { $site } wordt beheerd door { $owner }.
password-elsewhere-text = Wijzig het daar.
password-elsewhere-go = Wijzigen bij { $owner }
password-closed-lead = Je logt bij { $site } in zonder wachtwoord.
password-closed-text = Je hoeft hier niets te wijzigen en niets te onthouden.
password-current = Huidig wachtwoord
password-new = Nieuw wachtwoord
password-requirements = Regels voor het nieuwe wachtwoord
password-advice = Vier of vijf willekeurige woorden zijn sterk en makkelijker te typen dan speciale tekens. Plakken uit een wachtwoordmanager mag.
password-end-others = Overal elders uitloggen
password-end-others-help = { $count ->
    [0] Je bent alleen hier ingelogd.
    [one] Je bent nog op één andere plek ingelogd.
   *[other] Je bent nog op { $count } andere plekken ingelogd.
}
password-change = Wachtwoord wijzigen

## Accounts & sessions

accounts-title = Accounts en sessies
accounts-lead = De browsers en apps die je account kunnen openen. Log uit wat je niet kent en wijzig daarna je wachtwoord.
accounts-only-here = Je bent alleen hier ingelogd.
accounts-others = { $count ->
    [one] Je bent hier ingelogd en op nog één andere plek.
   *[other] Je bent hier ingelogd en op nog { $count } andere plekken.
}
sessions-title = Waar je bent ingelogd
sessions-paging = Pagina’s met sessies
sessions-newer = Recenter
sessions-older = Minder recent
sign-off-others = Alle andere uitloggen
browser-and-platform = { $browser } op { $platform }
session-program = Een app of script
session-unknown = Onbekend apparaat
this-device = Dit apparaat
session-active = Laatst actief
session-now = nu
session-first = Ingelogd sinds
session-place = In de buurt van

## The second step of signing on

sign-on-confirm-title = Bevestig dat jij het bent
sign-on-code-title = Vul je code in
code-lead = Vul de code in die je met deze methode krijgt.
code-lead-totp = Open je authenticator-app. Die toont een code voor { $site }.
code-lead-passkey = Bevestig met je vingerafdruk, gezicht of schermvergrendeling.
code-lead-security-key = Houd je beveiligingssleutel klaar: sluit hem aan of houd hem tegen je apparaat.
code-lead-recovery = Vul een van de herstelcodes in die je hebt bewaard. Elke code werkt één keer.
code-lead-send = We sturen je een code zodra je erom vraagt.
code-lead-sent = Vul de code in die we je hebben gestuurd.
code-label = Code
code-label-recovery = Herstelcode
code-label-address = Code uit de e-mail
code-help-digits = { $digits } cijfers
code-help-recovery = 15 letters en cijfers. Hoofdletters, spaties en streepjes maken niet uit.
code-help-address = 6 cijfers
trust-for-days = { $count ->
    [one] Een dag lang niet meer vragen in deze browser
   *[other] { $count } dagen lang niet meer vragen in deze browser
}
trust-for-hours = { $count ->
    [one] Een uur lang niet meer vragen in deze browser
   *[other] { $count } uur lang niet meer vragen in deze browser
}
trust-for-minutes = { $count ->
    [one] Een minuut lang niet meer vragen in deze browser
   *[other] { $count } minuten lang niet meer vragen in deze browser
}
trust-help = Alleen als niemand anders deze browser kan gebruiken. Om je wachtwoord blijven we wel vragen.
another-way = Een andere manier proberen
or = of
sign-on-methods-title = Kies een andere manier
sign-on-methods-lead = Met elk hiervan kun je inloggen.
sign-on-methods-none = Heb je niets hiervan bij de hand? Neem contact op met de beheerder van je account.
sign-on-enrol-lead = { $site } vraagt iedereen om een tweede stap na het wachtwoord. Toevoegen duurt een minuut.
sign-on-enrol-choice-title = Voeg een tweede stap toe
sign-on-enrol-choice-lead = Kies wat je het beste uitkomt. Later kun je er meer toevoegen.
another-method = Andere methode kiezen
sign-on-blocked-title = Je account heeft een tweede stap nodig
sign-on-blocked-no-address = { $site } vraagt om een tweede stap na het wachtwoord. Voordat je die toevoegt, sturen we normaal een code naar je e-mailadres. Maar je account heeft geen geverifieerd e-mailadres, of het is in de afgelopen zeven dagen gewijzigd. Neem contact op met de beheerder van je account.
sign-on-blocked-invitation = { $site } vraagt om een tweede stap na het wachtwoord, en om die toe te voegen heb je een uitnodiging nodig. Vraag de beheerder van je account erom en open de link in deze browser.
sign-on-blocked-no-method = { $site } vraagt om een tweede stap na het wachtwoord, en je kunt die niet zelf toevoegen. Neem contact op met de beheerder van je account.

## Before the first second step

address-title = Eerst een code per e-mail
address-blocked-title = Je kunt nog geen methode toevoegen
address-lead = Zo kan niemand anders de eerste methode aan je account toevoegen.
address-goes-to = We sturen een code naar
address-send = Code sturen
address-sent-to = We hebben een code gestuurd naar
address-again = Nieuwe code sturen
address-again-help = Na een minuut nog niets? Kijk ook in je spammap. De code werkt 10 minuten. Kun je niet meer bij die mailbox? Neem contact op met de beheerder van je account.
address-none = Je account heeft geen geverifieerd e-mailadres waar we een code naartoe kunnen sturen, of het is in de afgelopen zeven dagen gewijzigd. Wacht tot die zeven dagen voorbij zijn of neem contact op met de beheerder van je { $site }-account.
address-invitation = Om de eerste methode toe te voegen heb je een uitnodiging nodig. Vraag de beheerder van je { $site }-account erom en open de link in deze browser.

## Confirming who one is

step-up-title = Bevestig dat jij het bent
step-up-password = Dit gaat over de veiligheid van je account, dus vragen we je wachtwoord nog een keer.
step-up-purpose = Daarna gaan we verder met wat je aan het doen was.
step-up-confirm = Bevestigen
step-up-none = Kun je zo’n code niet krijgen? Neem contact op met de beheerder van je account.
step-up-lost = Heb je ze geen van alle meer?
step-up-lost-help = Bij het inloggen kun je een nieuwe methode aanvragen. Daarvoor word je nu uitgelogd en wordt deze browser niet meer vertrouwd: totdat je de nieuwe methode kunt instellen, kun je niet inloggen, ook hier niet.
step-up-lost-open = De wachttijd is voorbij: bij het inloggen kun je een nieuwe methode instellen. Daarvoor word je nu uitgelogd en wordt deze browser niet meer vertrouwd.
step-up-lost-wait = Kom dan terug naar deze pagina: hier ga je verder met een nieuwe methode. Vind je voor die tijd een van je methoden terug, gebruik die dan: dat stopt de aanvraag.
step-up-password-wrong = Dat is niet je wachtwoord.
other-ways = Andere manieren

## Authentication

authentication-title = Authenticatie
authentication-lead = Hoe we zeker weten dat jij het bent, naast je wachtwoord.
authentication-back = Terug naar Authenticatie
passkeys-title = Passkeys
passkeys-lead = Met elk hiervan log je in zonder wachtwoord.
passkeys-empty = Log in met je vingerafdruk, gezicht of schermvergrendeling. Je hoeft geen wachtwoord te onthouden.
passkey-create-another = Nog een maken
passkey-offer-title = Log de volgende keer sneller in
passkey-offer-text = Je browser bewaart de passkey voor je. Het is zo gedaan, en je andere manieren om in te loggen blijven bestaan.
passkey-offer-later = Niet nu
passkey-offer-never = Niet meer vragen
passkey-remove-help = Niemand kan er dan nog mee inloggen. Je kunt altijd een nieuwe maken.
passkey-remove-lead = We accepteren hem dan meteen niet meer. Misschien staat hij nog op de plek waar je je passkeys bewaart; daar kun je hem verwijderen.
passkey-remove-lead-at = We accepteren hem dan meteen niet meer. Misschien staat hij nog in { $provider }; daar kun je hem verwijderen.
device-provider = Bewaard door
device-kept = Bewaard
device-synced = Gesynchroniseerd
device-bound = Alleen op dit apparaat
devices-title = Tweestapsverificatie
devices-lead = Na je wachtwoord vragen we om een van deze methoden.
devices-empty = Er is nog geen tweede stap: je account gaat open met alleen je wachtwoord.
devices-empty-add = Voeg hieronder een methode toe, dan is een gestolen wachtwoord niet meer genoeg.
devices-always = { $site } vraagt iedereen om een tweede stap. Je kunt de laatste methode vervangen, maar niet verwijderen.
devices-full = { $count ->
    [one] Je hebt één methode, en meer kan niet. Verwijder die om een andere toe te voegen.
   *[other] Je hebt { $count } methoden, en meer kan niet. Verwijder er een om een andere toe te voegen.
}
methods-title = Methode toevoegen
methods-title-another = Nog een methode toevoegen
add-method = Methode toevoegen
method-passkey-about = Je vingerafdruk, gezicht of schermvergrendeling. Hiermee log je ook zonder wachtwoord in, en phishing heeft geen kans.
method-security-key-about = Een sleutel die je aansluit of tegen je apparaat houdt. Phishing heeft geen kans.
method-oath-token-about = Een klein apparaat dat codes toont, met een serienummer op de achterkant.
method-totp-about = Een app op je telefoon of computer toont steeds een nieuwe code. Werkt ook zonder internet.
device-method = Methode
device-added = Toegevoegd
device-last-used = Laatst gebruikt
device-never-used = Nog niet gebruikt
device-default = Standaard
device-off = Uitgeschakeld
device-withdrawn = Wordt hier niet meer aangeboden
device-make-default = Als standaard instellen

## Trusted browsers

trusted-title = Vertrouwde browsers
trusted-lead = Daar is je wachtwoord genoeg om in te loggen, tot de genoemde dag of totdat je je wachtwoord of je methoden wijzigt.
trusted-empty = Er is geen vertrouwde browser: we vragen elke keer om de tweede stap. Waar je de code invult, kun je aangeven dat we er in die browser niet meer om hoeven te vragen.
trusted-unknown = Onbekende browser
trusted-this = Deze browser
trusted-until = Tot
trusted-since = Vertrouwd sinds
trust-end = Niet meer vertrouwen
trusts-end = Geen enkele meer vertrouwen

## One method

device-title = Methode beheren
device-label = Naam
device-label-help = Zodat je deze methode van andere kunt onderscheiden, bijvoorbeeld ‘Werktelefoon’.
device-withdrawn-help = { $site } accepteert dit niet meer, dus het doet niets. Je kunt het verwijderen.
device-default-title = Standaard
device-default-is = Hier vragen we als eerste om wanneer je inlogt.
device-default-help = Stel deze methode in als de eerste waar we om vragen wanneer je inlogt.
device-order = Volgorde
device-order-help = Waar deze methode staat als je een andere manier kiest om in te loggen.
device-up = Omhoog
device-down = Omlaag
device-disable-head = Uitschakelen
device-disable-help = Zolang deze methode is uitgeschakeld, vragen we er niet om. Je kunt de methode weer inschakelen.
device-disable = Uitschakelen
device-enable-head = Uitgeschakeld
device-enable-help = We vragen op dit moment niet om deze methode.
device-enable = Inschakelen
device-remove-head = Verwijderen
device-remove-help = De codes werken dan niet meer. Wil je dezelfde app weer gebruiken, dan stel je die opnieuw in.
device-remove-title = Deze methode verwijderen?
device-remove-lead = We accepteren dan meteen geen codes van deze methode meer. Wat in de app staat, blijft; je kunt het daar verwijderen.
device-disable-title = Deze methode uitschakelen?
device-disable-lead = We vragen er niet om en accepteren er geen codes van, totdat je de methode weer inschakelt.
device-last = Daarna is alleen je wachtwoord genoeg om in te loggen.
device-with-codes = Je herstelcodes worden ook verwijderd.
device-keep-title = Voeg eerst een andere methode toe
device-keep-remove = Je { $site }-account moet een tweede stap houden, en dit is je enige. Voeg een andere methode toe en verwijder daarna deze.
device-keep-disable = Je { $site }-account moet een tweede stap houden, en dit is je enige. Voeg een andere methode toe en schakel daarna deze uit.
device-keep-add = Methoden die je kunt toevoegen
device-keep-none = Je kunt niet zelf een andere methode toevoegen. Neem contact op met de beheerder van je account.
device-keep = Behouden
device-removal = Wordt verwijderd
device-removal-on = Wordt verwijderd op
device-removal-now = Wordt nu verwijderd
device-removal-help = Iemand heeft hierom gevraagd met een zwakkere methode. Tot die tijd blijft deze methode werken. Behoud de methode als je die nog hebt.
device-removal-all-help = Tweestapsverificatie wordt uitgeschakeld, en daarbij wordt deze methode verwijderd. Behoud je de methode, dan wordt er niets uitgeschakeld.
device-remove-later = Deze methode wordt over 24 uur verwijderd. Tot die tijd blijft alles werken en kun je de methode behouden.
device-remove-weak = Je hebt bevestigd met een zwakkere methode, dus het duurt 24 uur. We melden het meteen op al je adressen. Annuleren kan hier of door de methode te gebruiken.
device-remove-open = Als je bevestigt met een zwakkere methode, duurt het verwijderen 24 uur.
device-disable-open = Uitschakelen kan alleen met een methode die minstens even sterk is.
device-disable-weak = Je hebt bevestigd met een zwakkere methode, en daarmee kun je deze niet uitschakelen. Bevestig met een sterkere, of vraag om verwijdering: dat duurt 24 uur.
device-weak-title = Bevestig met een sterkere methode
prove-stronger = Bevestigen met een andere methode
weak-lead = Je hebt bevestigd met een methode die zwakker is dan je sterkste. Om een methode toe te voegen of weer in te schakelen, moet je bevestigen met een methode die even sterk is.
weak-lead-codes = Je hebt bevestigd met een methode die zwakker is dan je sterkste. Voor herstelcodes heb je een sterkere nodig.
weak-ways = Zo kun je verdergaan:
weak-way-stronger = Bevestig met een van deze:
weak-way-code = Bevestig met een herstelcode. Met elke code kun je één methode toevoegen.
weak-way-remove = Ben je de sterkere methode kwijt, vraag dan om verwijdering. Dat duurt 24 uur, en we melden het op al je adressen.
off-title = Tweestapsverificatie uitschakelen?
off-do = Tweestapsverificatie uitschakelen
off-help = Log in met alleen je wachtwoord. Alle methoden en herstelcodes worden verwijderd.
off-waits = Tweestapsverificatie wordt uitgeschakeld op
off-waits-now = Tweestapsverificatie wordt nu uitgeschakeld.
off-waits-keep = Als je een van de methoden behoudt die worden verwijderd, blijft tweestapsverificatie aan.
off-lead = Daarna beschermt alleen je wachtwoord je account nog.
off-later = Tweestapsverificatie wordt over 24 uur uitgeschakeld. Tot die tijd blijft alles werken en kun je het annuleren.
off-weak = Je hebt bevestigd met een methode die zwakker is dan je sterkste, dus het duurt 24 uur. We melden het meteen op al je adressen.
off-open = Als je bevestigt met een methode die zwakker is dan je sterkste, duurt het 24 uur.
off-methods = { $count ->
    [one] Je methode wordt verwijderd.
   *[other] Alle { $count } methoden worden verwijderd.
}
off-codes = Je herstelcodes worden verwijderd.
off-trust = Geen enkele browser wordt nog vertrouwd.

## Setting up an authenticator app

passkey-new-title = Passkey maken
passkey-new-lead = Log in met je vingerafdruk, gezicht of schermvergrendeling. Je hoeft geen wachtwoord te onthouden.
passkey-before = Je browser vraagt zo waar je de passkey wilt bewaren en laat je hem één keer ontgrendelen.
passkey-create = Passkey maken
passkey-use = Je passkey gebruiken
passkey-sign-on = Inloggen met een passkey
passkey-sign-on-cancelled = Er is geen passkey gebruikt. Je kunt het opnieuw proberen of inloggen met je wachtwoord.
passkey-script = Voor inloggen met een passkey is JavaScript nodig. Schakel het in of gebruik je wachtwoord.
passkey-refused = Deze passkey wordt hier niet geaccepteerd. Log op een andere manier in.
passkey-what = Wat zijn passkeys?
passkey-what-text = Een passkey komt in de plaats van een wachtwoord. Je apparaat of wachtwoordmanager bewaart hem en geeft hem alleen aan { $site }, nadat je hem hebt ontgrendeld met je vingerafdruk, gezicht of pincode. Niemand kan hem raden, en geen enkele valse pagina kan hem je ontfutselen.
passkey-where = Waar worden passkeys bewaard?
passkey-where-text = In de wachtwoordmanager van je apparaat of browser, zoals Apple Wachtwoorden, Google Wachtwoordmanager of Windows Hello, in een andere die je zelf kiest, of op een beveiligingssleutel. Je kunt er meerdere hebben.
security-key-new-title = Beveiligingssleutel toevoegen
security-key-new-lead = Een sleutel die je na je wachtwoord aansluit of tegen je apparaat houdt.
security-key-before = Houd je sleutel klaar. Je browser zegt wanneer je hem moet aanraken.
security-key-create = Beveiligingssleutel toevoegen
security-key-use = Je beveiligingssleutel gebruiken
ceremony-wait = Volg de aanwijzingen van je browser.
ceremony-cancelled = Er is niets gebeurd. Je kunt het opnieuw proberen of een andere manier gebruiken.
ceremony-failed = Dat is niet gelukt. Probeer het opnieuw of gebruik een andere manier.
ceremony-unsupported = Deze browser kan geen passkeys of beveiligingssleutels gebruiken. Gebruik een andere manier of een andere browser.
ceremony-script = Voor passkeys en beveiligingssleutels is JavaScript nodig. Schakel het in of gebruik een andere manier.
ceremony-required = Stuur het antwoord van de authenticator.
ceremony-invalid = Dat is niet geaccepteerd. Probeer het opnieuw of gebruik een andere manier.
ceremony-gone = Dat duurde te lang. Probeer het opnieuw.
ceremony-known = Dit is al aan een account toegevoegd.
ceremony-synced = Deze passkey zou naar andere apparaten worden gekopieerd, en dat mag hier niet. Bewaar hem alleen op dit apparaat of gebruik een beveiligingssleutel.
ceremony-make = Beveiligingssleutels van dit type worden hier niet geaccepteerd.
oath-token-new-title = Codegenerator toevoegen
oath-token-new-lead = Een klein apparaat dat codes toont en dat je van ons hebt gekregen.
oath-token-add = Codegenerator toevoegen
serial-label = Serienummer
serial-help = Staat op de achterkant.
serial-required = Vul het serienummer in dat op de achterkant staat.
token-first = Eerste code
token-first-help = De code die het apparaat nu toont.
token-second = Tweede code
token-second-help = Wacht tot er een andere code verschijnt of druk nog een keer op de knop.
token-wrong = Dit nummer en deze codes horen niet bij elkaar. Controleer alle drie en neem twee codes die op elkaar volgen.
totp-new-title = Authenticator-app toevoegen
totp-new-lead = Een app die steeds een nieuwe code toont. Je vult er een in na je wachtwoord.
totp-step-open = Open je authenticator-app
totp-step-open-help = Elke app voor eenmalige codes is goed, en veel wachtwoordmanagers kunnen het ook. Heb je er nog geen, haal er dan een uit de appstore van je telefoon.
totp-step-add = Voeg je account eraan toe
totp-scan = Scan deze code met de app, of open hem direct als de app op dit apparaat staat.
totp-type = Typ de sleutel hieronder in de app, of open hem direct als de app op dit apparaat staat.
totp-qr-label = QR-code waarmee je je authenticator-app instelt
totp-open-app = Openen in de app op deze telefoon
totp-scan-trouble = Lukt scannen niet?
totp-key = Sleutel
totp-key-help = Kies in de app voor het invoeren van een sleutel en typ deze sleutel. Spaties maken niet uit.
totp-key-copy = Sleutel kopiëren
totp-key-facts = Als de app ernaar vraagt: op basis van tijd, { $digits } cijfers, elke { $period } seconden.
totp-step-code = Vul de code in die de app toont
totp-add = Authenticator-app toevoegen
totp-add-go-on = Toevoegen en doorgaan

## Recovery codes

recovery-codes-title = Herstelcodes
recovery-codes-why = Hiermee kun je inloggen als je je telefoon niet hebt. Elke code werkt één keer.
recovery-codes-first = Voeg eerst een methode toe. Met herstelcodes kun je inloggen als je die methode niet bij de hand hebt.
recovery-codes-none = Nog niet gemaakt
recovery-codes-left = { $left ->
    [0] Geen meer over
   *[other] Nog { $left } van { $of } over
}
recovery-codes-few = { $left ->
    [0] Op
   *[other] Bijna op
}
recovery-codes-few-help = { $left ->
    [0] Maak nu nieuwe, zodat je ook zonder telefoon kunt inloggen.
   *[other] Maak nieuwe voordat de laatste is gebruikt.
}
recovery-codes-made = Gemaakt
recovery-codes-of = Voor
recovery-codes-make = Herstelcodes maken
recovery-codes-make-head = Maak je codes
recovery-codes-renew = Nieuwe codes maken
recovery-codes-renew-head = Nieuwe codes in plaats van de oude
recovery-codes-once = We tonen ze één keer. Zorg voor een plek waar alleen jij bij kunt: een wachtwoordmanager, of een la voor een afdruk.
recovery-codes-replace = Mijn oude codes werken dan niet meer
recovery-codes-replace-required = Zet een vinkje om te bevestigen dat je oude codes niet meer werken.
recovery-codes-new-title = Je herstelcodes
recovery-codes-new-lead = Bewaar ze nu. We tonen ze 15 minuten, of totdat je zegt dat je ze hebt bewaard. Daarna kan niemand ze meer zien, ook jij niet.
recovery-codes-print = Als je deze pagina afdrukt, komen alleen de codes op papier.
recovery-codes-saved = Ik heb deze codes bewaard
recovery-codes-saved-required = Bewaar je codes en zet dan een vinkje.
recovery-codes-file = Herstelcodes voor { $site }

## Codes that are sent

method-email-about = We mailen je elke keer een code. In een mailbox komen anderen makkelijker binnen dan in een telefoon.
method-sms-about = We sturen je elke keer een sms met een code. Anderen kunnen een nummer overnemen en je codes lezen.
method-voice-about = Je wordt elke keer automatisch gebeld met een code. Anderen kunnen een nummer overnemen en je codes horen.
method-whatsapp-about = We sturen je elke keer een code via WhatsApp. Anderen kunnen een nummer overnemen en je codes lezen.
email-new-title = Codes per e-mail toevoegen
email-new-lead = Na je wachtwoord mailen we je een code om in te vullen.
sms-new-title = Codes per sms toevoegen
sms-new-lead = Na je wachtwoord sturen we je een sms met een code om in te vullen.
voice-new-title = Codes per telefoon toevoegen
voice-new-lead = Na je wachtwoord word je automatisch gebeld met een code om in te vullen.
whatsapp-new-title = Codes via WhatsApp toevoegen
whatsapp-new-lead = Na je wachtwoord sturen we je via WhatsApp een code om in te vullen.
device-address = Gaat naar
device-mailbox = E-mailadres
device-mailbox-help = We sturen er een code naartoe om te controleren of het van jou is. Het blijft hetzelfde als je profiel verandert.
device-mailbox-another = Een ander adres gebruiken
device-number = Telefoonnummer
device-number-help = Met landnummer, zoals +49 voor Duitsland. We sturen er een code naartoe om te controleren of het van jou is.
device-number-another = Een ander nummer gebruiken
device-number-risk = Telefoonnummers kunnen door anderen worden overgenomen. Een passkey of authenticator-app is veiliger.
device-number-wrong = Vul een volledig telefoonnummer in met landnummer, zoals +49 1512 3456789.
device-number-kind = Naar dit soort nummers sturen we geen codes. Vul een eigen mobiel of vast nummer in.
device-number-country = Dit bieden we niet aan voor nummers uit dit land.
device-address-required = Vul in waar de codes naartoe moeten.
device-known = Dit heb je al toegevoegd. Gebruik iets anders.
device-code-send = Code sturen
device-code-add = Toevoegen en afronden
device-code-sent-to = We hebben een code gestuurd naar
device-code-failed = We konden de code niet sturen. Gebruik een andere manier of probeer het opnieuw.
device-code-closed = We kunnen op dit moment geen codes op deze manier sturen. Gebruik een andere manier of probeer het later opnieuw.
device-code-again-mail = Na een minuut nog niets? Kijk ook in je spammap. De code werkt { $minutes ->
    [one] één minuut
   *[other] { $minutes } minuten
}; alleen de nieuwste telt.
device-code-again-help = Na een minuut nog niets? Je kunt een nieuwe laten sturen. De code werkt { $minutes ->
    [one] één minuut
   *[other] { $minutes } minuten
}; alleen de nieuwste telt.
code-in = Je kunt een nieuwe code aanvragen over
code-wait = We hebben net een code gestuurd. Je kunt een nieuwe aanvragen over { $seconds ->
    [one] één seconde
   *[other] { $seconds } seconden
}.
code-no-more = We sturen voorlopig geen codes meer op deze manier. Gebruik een andere manier.
code-unavailable = We konden de code niet sturen. Gebruik een andere manier of probeer het later opnieuw.
code-throttled = Er zijn te veel codes gestuurd. Gebruik een andere manier of wacht even.

## What is wrong with a code

code-required = Vul de code in.
code-wrong = Die code klopt niet of is al gebruikt. Controleer hem of gebruik een andere, en probeer het opnieuw.
code-gone = Die code werkt niet meer. Vraag een nieuwe aan.
address-sent-recently = We hebben net een code gestuurd. Wacht een halve minuut voordat je een nieuwe aanvraagt.
label-refused = Dat kan geen naam zijn. Gebruik hooguit 100 zichtbare tekens.

## When something did not work

not-found-title = Pagina niet gevonden
not-found-text = Op dit adres staat niets. Heb je het zelf getypt, controleer dan de spelling. Kwam je hier via een link, dan is die misschien oud.
unavailable-title = Nu niet beschikbaar
unavailable-text = Dit portaal kan op dit moment niet worden geopend. Probeer het later opnieuw.
maintenance-title = Gesloten voor onderhoud
maintenance-text = Het accountportaal van { $site } is even gesloten. Je account en je gegevens zijn veilig. Kom later terug.
error-bad-request-title = Dat is niet goed aangekomen
error-bad-request-text = Je browser stuurde iets wat we niet konden lezen. Ga terug en probeer het opnieuw.
error-expired-form-title = Deze pagina stond te lang open
error-expired-form-text = Voor je veiligheid werken formulieren na een tijdje niet meer, en ook niet als je opnieuw inlogt. Er is niets gewijzigd. Open de pagina opnieuw en herhaal wat je deed.
error-forbidden-title = Dit portaal is voor jou niet open
error-forbidden-text = Je account mag dit portaal niet gebruiken. Neem contact op met de beheerder van je account.
error-method-title = Dat kan hier niet
error-method-text = Dit adres accepteert zo’n verzoek niet. Er is niets gewijzigd.
error-too-large-title = Dat is te veel in één keer
error-too-large-text = Wat je stuurde, is groter dan we accepteren. Er is niets gewijzigd. Maak het kleiner en probeer het opnieuw.
error-type-title = Dat kunnen we niet lezen
error-type-text = Wat je stuurde, is van een soort die deze pagina niet accepteert. Er is niets gewijzigd.
error-throttled-title = Even wachten
error-throttled-text = { $minutes ->
    [one] Er zijn te veel pogingen gedaan. Om het account te beschermen vragen we je een minuut te wachten en het dan opnieuw te proberen.
   *[other] Er zijn te veel pogingen gedaan. Om het account te beschermen vragen we je { $minutes } minuten te wachten en het dan opnieuw te proberen.
}
error-throttled-long = Er zijn te veel pogingen gedaan. Om het account te beschermen accepteren we voorlopig geen pogingen meer uit deze browser. Gebruik een browser waarin je al eens een code hebt ingevuld, of neem contact op met de beheerder van je account.
error-internal-title = Er ging bij ons iets mis
error-internal-text = Het ligt niet aan jou, en we hebben het genoteerd. Probeer het zo nog eens. Gebeurt het weer, geef dan dit nummer door aan support:
error-incident = Incident
error-busy-title = Veel mensen loggen nu in
error-busy-text = { $seconds ->
    [one] Het is drukker dan anders. Probeer het over een seconde opnieuw.
   *[other] Het is drukker dan anders. Probeer het over { $seconds } seconden opnieuw.
}

## Mails

mail-hello = Hallo { $name },
mail-hello-nobody = Hallo,
mail-device = Methode
mail-when = Wanneer
mail-repeats = { $count ->
    [one] Hetzelfde gebeurde in de minuten daarna nog één keer, misschien vanaf een andere plek.
   *[other] Hetzelfde gebeurde in de minuten daarna nog { $count } keer, misschien vanaf een andere plek.
}
mail-browser = Browser
mail-place = Waar (ongeveer)
mail-if-you = Was jij dit? Dan hoef je niets te doen.
mail-if-not = Was jij dit niet? Laat het weten: op één pagina log je iedereen uit en maak je je wachtwoord onbruikbaar. Door de pagina te openen verandert er nog niets.
mail-not-me = Dit was ik niet
mail-if-not-by-hand = Was jij dit niet? Dan zit er misschien iemand anders in je account. Open het portaal en wijzig meteen je wachtwoord, of vraag support om hulp.
mail-act = Mijn account beveiligen
mail-valid-until = Geldig tot { $date }.
mail-why = Je krijgt deze e-mail omdat het om de veiligheid van je { $site }-account gaat. Deze berichten kun je niet uitzetten.
mail-sessions-ended = { $count ->
    [one] Eén andere sessie is uitgelogd.
   *[other] { $count } andere sessies zijn uitgelogd.
}
mail-password-changed-subject = Je wachtwoord voor { $site } is gewijzigd
mail-password-changed-what = Het wachtwoord van je { $site }-account is gewijzigd.
mail-new-browser-subject = Nieuwe browser ingelogd op je { $site }-account
mail-new-browser-what = Iemand heeft op je { $site }-account ingelogd met een browser die we nog niet kennen.
mail-device-added-subject = Er is een methode voor tweestapsverificatie toegevoegd aan je { $site }-account
mail-device-added-what = Er is een methode toegevoegd voor de tweede stap bij het inloggen op je { $site }-account.
mail-device-removed-subject = Er is een methode voor tweestapsverificatie verwijderd uit je { $site }-account
mail-device-removed-what = Er is een methode verwijderd voor de tweede stap bij het inloggen op je { $site }-account.
mail-device-disabled-subject = Een methode voor tweestapsverificatie van je { $site }-account is uitgeschakeld
mail-device-disabled-what = Een methode voor de tweede stap bij het inloggen op je { $site }-account is uitgeschakeld. We vragen er niet om totdat de methode weer wordt ingeschakeld.
mail-device-enabled-subject = Een methode voor tweestapsverificatie van je { $site }-account is ingeschakeld
mail-device-enabled-what = Een methode voor de tweede stap bij het inloggen op je { $site }-account is weer ingeschakeld.
mail-default-changed-subject = Een andere methode voor tweestapsverificatie komt nu eerst bij je { $site }-account
mail-default-changed-what = Als je inlogt op je { $site }-account, vragen we voortaan eerst om een andere methode.
mail-factors-reset-subject = Tweestapsverificatie van je { $site }-account is gereset
mail-factors-reset-what = De beheerder van je { $site }-account heeft al je methoden voor de tweede stap en je herstelcodes verwijderd en je overal uitgelogd. Bij het inloggen kun je weer een methode toevoegen.
mail-factors-reset-if-you = Heb je hierom gevraagd? Dan hoef je niets te doen.
mail-factors-reset-if-not = Heb je hier niet om gevraagd? Laat het weten: op één pagina maak je je wachtwoord onbruikbaar en houd je iedereen buiten totdat je een nieuw wachtwoord hebt gekozen. Door de pagina te openen verandert er nog niets.
mail-removal-asked-subject = Een methode voor tweestapsverificatie van je { $site }-account wordt verwijderd
mail-removal-asked-what = Iemand die je wachtwoord kent en met een zwakkere methode heeft bevestigd, wil een methode verwijderen voor de tweede stap bij het inloggen op je { $site }-account. Tot die tijd blijft alles werken.
mail-off-asked-subject = Tweestapsverificatie van je { $site }-account wordt uitgeschakeld
mail-off-asked-what = Iemand die je wachtwoord kent en heeft bevestigd met een methode die zwakker is dan je sterkste, wil de tweede stap bij het inloggen op je { $site }-account uitschakelen. Alle methoden en herstelcodes zouden worden verwijderd. Tot die tijd blijft alles werken.
mail-removal-due = Wanneer het gebeurt:
mail-removal-cancel = Je kunt het annuleren op het tabblad Authenticatie of door met de methode in te loggen:
mail-removal-if-not = Was jij dit niet? Laat het weten: op één pagina annuleer je het, log je iedereen uit en maak je je wachtwoord onbruikbaar. Door de pagina te openen verandert er nog niets.
mail-removal-cancelled-subject = Een methode voor tweestapsverificatie van je { $site }-account blijft
mail-removal-cancelled-what = Een methode voor de tweede stap bij het inloggen op je { $site }-account zou worden verwijderd. Dat is geannuleerd, op het tabblad Authenticatie of door de methode te gebruiken. De methode blijft.
mail-off-cancelled-subject = Tweestapsverificatie van je { $site }-account blijft aan
mail-off-cancelled-what = De tweede stap bij het inloggen op je { $site }-account zou worden uitgeschakeld. Dat is geannuleerd, op het tabblad Authenticatie of door een methode te gebruiken. Alles blijft zoals het is.
mail-removal-dropped-subject = Een methode voor tweestapsverificatie van je { $site }-account is niet verwijderd
mail-removal-dropped-what = Een methode voor de tweede stap bij het inloggen op je { $site }-account zou nu worden verwijderd. Dat is niet gebeurd: het is de enige en je account moet een tweede stap houden, of het account is niet actief.
mail-off-dropped-subject = Tweestapsverificatie van je { $site }-account is niet uitgeschakeld
mail-off-dropped-what = De tweede stap bij het inloggen op je { $site }-account zou nu worden uitgeschakeld. Dat is niet gebeurd: het mag niet meer, of er is intussen een methode toegevoegd.
mail-removal-dropped-if-you = Wil je dit nog steeds, vraag het dan opnieuw aan of neem contact op met de beheerder van je account.
mail-turned-off-subject = Tweestapsverificatie van je { $site }-account is uitgeschakeld
mail-turned-off-what = Alle methoden voor de tweede stap bij het inloggen op je { $site }-account en de herstelcodes zijn verwijderd. Vanaf nu is alleen je wachtwoord genoeg om in te loggen.
mail-until = Tot
mail-browser-trusted-subject = Een browser wordt vertrouwd voor je { $site }-account
mail-browser-trusted-what = Iemand die je wachtwoord en de code van je tweede stap heeft ingevuld, wil in de gebruikte browser niet meer om de tweede stap worden gevraagd. Om daar in te loggen op je { $site }-account is vanaf nu het wachtwoord genoeg.
mail-trust-ended-subject = Een browser wordt niet meer vertrouwd voor je { $site }-account
mail-trusts-ended-subject = Browsers worden niet meer vertrouwd voor je { $site }-account
mail-trust-ended-what = { $count ->
    [one] Een vertrouwde browser voor je { $site }-account wordt niet meer vertrouwd: bij het inloggen vragen we daar weer om de tweede stap.
   *[other] { $count } vertrouwde browsers voor je { $site }-account worden niet meer vertrouwd: bij het inloggen vragen we daar weer om de tweede stap.
}
mail-trust-reused-what = Iemand die het wachtwoord van je { $site }-account heeft ingevuld, gebruikte een oude kopie van het kenmerk waaraan we een vertrouwde browser herkennen. Dat gebeurt als een verbinding op het verkeerde moment wegvalt, of als iemand het heeft gekopieerd. De browser wordt niet meer vertrouwd, en we hebben om de tweede stap gevraagd.
mail-trusted-browser = Vertrouwde browser:
mail-bypass-begun-subject = Je { $site }-account gaat tijdelijk zonder tweede stap open
mail-bypass-begun-what = De beheerder van je { $site }-account heeft de tweede stap tijdelijk uitgeschakeld. Zolang dat duurt, is alleen je wachtwoord genoeg om in te loggen.
mail-bypass-ended-subject = Je { $site }-account vraagt weer om de tweede stap
mail-bypass-ended-what = Een tijdlang was alleen je wachtwoord genoeg om in te loggen. De beheerder van je { $site }-account heeft dat beëindigd. We vragen weer om de tweede stap.
mail-others-ended-subject = Andere sessies van je { $site }-account zijn uitgelogd
mail-others-ended-what = { $count ->
    [0] Iemand die is ingelogd op je { $site }-account, heeft ingesteld dat geen enkele browser nog wordt vertrouwd. Er was geen andere sessie om uit te loggen.
    [one] Iemand die is ingelogd op je { $site }-account, heeft één andere sessie uitgelogd. Geen enkele browser wordt nog vertrouwd.
   *[other] Iemand die is ingelogd op je { $site }-account, heeft { $count } andere sessies uitgelogd. Geen enkele browser wordt nog vertrouwd.
}
mail-session-ended-subject = Een browser is uitgelogd van je { $site }-account
mail-session-ended-what = Iemand die is ingelogd op je { $site }-account, heeft een andere browser of app uitgelogd.
mail-session-ended-browser = Uitgelogd:
mail-others-doubted = Die persoon gaf aan iets in je account niet zelf te hebben gedaan. Daarom is ook alles geannuleerd wat nog liep: het verwijderen van een methode, het verwijderen van het account, een nieuwe methode in plaats van verloren methoden. Links voor een nieuw wachtwoord die we eerder hebben gestuurd, werken niet meer. Accounts die in de afgelopen zeven dagen zijn gekoppeld, zijn mogelijk ontkoppeld. Heeft een app sinds die gebeurtenis of in de afgelopen zeven dagen toegang tot je account gekregen, dan is die toegang weer ingetrokken.
mail-signed-off-subject = Je bent overal uitgelogd van je { $site }-account
mail-signed-off-what = De beheerder van je { $site }-account heeft je in alle browsers en apps uitgelogd, en geen enkele browser wordt nog vertrouwd. Je kunt weer inloggen zoals je gewend bent.
mail-recovery-codes-made-subject = Nieuwe herstelcodes voor je { $site }-account
mail-recovery-codes-made-what = { $count ->
    [one] Er is één herstelcode gemaakt voor je { $site }-account. Eerdere codes werken niet meer.
   *[other] Er zijn { $count } herstelcodes gemaakt voor je { $site }-account. Eerdere codes werken niet meer.
}
mail-recovery-code-used-subject = Er is een herstelcode van je { $site }-account gebruikt
mail-recovery-code-used-what = Iemand heeft een herstelcode van je { $site }-account gebruikt in plaats van een tweede stap.
mail-recovery-codes-left = { $count ->
    [0] Er is geen herstelcode meer over.
    [one] Er is nog één herstelcode over.
   *[other] Er zijn nog { $count } herstelcodes over.
}
mail-recovery-codes-few = Maak nieuwe voordat je ze nodig hebt.
mail-recovery-codes-make = Nieuwe herstelcodes maken
mail-address-code-subject = Je code voor { $site }
mail-address-code-what = Met deze code laat je { $site } zien dat jij deze e-mail leest. Typ hem waar je erom bent gevraagd:
mail-address-code-keep = Deel de code met niemand. We vragen er nooit om per telefoon of in een bericht.
mail-address-code-if-not = Heb je deze code niet aangevraagd? Dan kent iemand misschien je wachtwoord.
mail-device-code-subject = Je code voor { $site }
mail-device-code-what = Dit is je code voor { $site }. Typ hem waar je erom wordt gevraagd:
mail-new-address-code-subject = Bevestig je nieuwe adres voor { $site }
mail-new-address-code-what = Met deze code wordt dit het adres van je { $site }-account. Typ hem waar je de wijziging hebt aangevraagd:
text-code = { $code } is je code voor { $site }, { $minutes ->
        [one] één minuut
       *[other] { $minutes } minuten
    } geldig. Deel hem met niemand.
text-code-recovery = { $code } is de code voor een nieuw wachtwoord bij { $site }, { $minutes ->
        [one] één minuut
       *[other] { $minutes } minuten
    } geldig. Niet aangevraagd? Negeer dit.
text-code-number = { $code } bevestigt je nieuwe nummer bij { $site }, { $minutes ->
        [one] één minuut
       *[other] { $minutes } minuten
    } geldig. Deel hem met niemand.
text-number-changed = { $site }: dit nummer is in je account vervangen. Was jij dit niet? Volg meteen de link in onze mail of vraag het de beheerder van je account.
voice-code-recovery = Hallo. Dit is de code voor een nieuw wachtwoord bij { $site }. Heb je hier niet om gevraagd? Hang dan op.
voice-code-number = Hallo. Dit is de code waarmee je je nieuwe nummer bij { $site } bevestigt.
voice-code = Hallo. Dit is je code voor { $site }.
voice-code-again = Nog een keer.
voice-code-end = De code werkt { $minutes ->
        [one] één minuut
       *[other] { $minutes } minuten
    }. Deel hem met niemand. Tot ziens.
mail-password-expires-subject = Kies binnenkort een nieuw wachtwoord voor { $site }
mail-password-expires-what = Het wachtwoord van je { $site }-account moet worden gewijzigd, uiterlijk op:
mail-password-expires-why = Je organisatie vraagt af en toe om een nieuw wachtwoord. Na die dag vragen we erom als je met je wachtwoord inlogt.
mail-password-expires-act = Mijn wachtwoord wijzigen
mail-password-expires-else = Je hebt geen link nodig om het te wijzigen: je kunt ook zelf het portaal openen en naar ‘Wachtwoord wijzigen’ gaan.
mail-password-expires-not = Denk je dat iemand anders je wachtwoord kent?
mail-authority-given-subject = Je hebt nu meer rechten bij { $site }
mail-authority-taken-subject = Je hebt nu minder rechten bij { $site }
mail-authority-rules-subject = Er gelden nu andere regels voor je bij { $site }
mail-authority-given-what = De beheerder van de accounts bij { $site } heeft je in een groep met bijzondere rechten opgenomen:
mail-authority-taken-what = De beheerder van de accounts bij { $site } heeft je uit een groep met bijzondere rechten gehaald:
mail-authority-rules-given-what = De beheerder van de accounts bij { $site } heeft je opgenomen in een groep waarvoor andere regels gelden, zoals voor het inloggen:
mail-authority-rules-taken-what = De beheerder van de accounts bij { $site } heeft je uit een groep gehaald waarvoor andere regels gelden, zoals voor het inloggen:
mail-authority-if-you = Had je dit verwacht? Dan hoef je niets te doen.
mail-authority-if-not = Weet je niet waarom, vraag het dan na. Zit er misschien iemand anders in je account, laat het dan weten: op één pagina log je iedereen uit en maak je je wachtwoord onbruikbaar. Door de pagina te openen verandert er nog niets.
mail-new-password-subject = Kies een nieuw wachtwoord voor je { $site }-account
mail-new-password-what = Je liet ons weten dat niet jij je { $site }-account hebt gebruikt. We hebben iedereen uitgelogd, en het oude wachtwoord werkt niet meer. Kies een nieuw wachtwoord dat je nergens anders gebruikt:
mail-new-password-act = Nieuw wachtwoord kiezen
mail-new-password-once = De link werkt één keer.
mail-new-password-then = Log er daarna mee in en loop je tweestapsverificatie na. Heb je ons niets laten weten, dan leest iemand anders je e-mail: wijzig eerst het wachtwoord van je mailbox.

## This wasn’t me

not-me-title = Was jij dit niet?
not-me-lead = Heb je niet zelf gedaan wat er in onze e-mail staat, dan kun je je account hier blokkeren. Het blijft voor iedereen geblokkeerd totdat je een nieuw wachtwoord hebt gekozen.
not-me-lead-elsewhere = Heb je niet zelf gedaan wat er in onze e-mail staat, dan kun je hier iedereen uit je account zetten.
not-me-account = Account
not-me-will = Als je op de knop drukt
not-me-will-sessions = Iedereen wordt overal uitgelogd, jij ook, en geen enkele browser wordt nog vertrouwd.
not-me-will-password = Je wachtwoord werkt niet meer.
not-me-will-links = Links die we eerder hebben gestuurd, werken niet meer.
not-me-will-linked = Is er in de afgelopen zeven dagen een account bij een andere dienst aan je account gekoppeld, dan wordt het ontkoppeld.
not-me-will-access = Heeft een app in de afgelopen zeven dagen toegang of meer toegang tot je account gekregen, dan verliest de app alle toegang.
not-me-will-removals = Zou een methode van je tweestapsverificatie worden verwijderd, dan blijft die toch.
not-me-will-stop = Is er een nieuwe methode aangevraagd in plaats van verloren methoden, dan wordt dat gestopt.
not-me-will-mail = We sturen een link om een nieuw wachtwoord te kiezen naar je geverifieerde e-mailadressen.
not-me-will-ask = We hebben geen geverifieerd e-mailadres van je. Vraag de beheerder van je account om een nieuw wachtwoord.
not-me-will-elsewhere = We mailen geen link voor een nieuw wachtwoord, omdat je wachtwoord wordt beheerd door { $owner }: wijzig het daar. Heb je hier weer een wachtwoord nodig, neem dan contact op met de beheerder van je account.
not-me-factors = Je tweestapsverificatie blijft zoals die is. Er is nog niets gebeurd.
not-me-do = Mijn account beveiligen
not-me-was-me = Dit was ik
not-me-done-title = Wat je nu kunt doen
not-me-done-lead = Niemand kan op je account inloggen totdat je een nieuw wachtwoord hebt gekozen.
not-me-done-lead-elsewhere = Niemand is nog ingelogd op je account, en het wachtwoord werkt hier niet meer.
not-me-done-steps = Stap voor stap
not-me-done-mail = Hebben we een geverifieerd e-mailadres van je, open dan de e-mail die we net hebben gestuurd. De link werkt één keer en 24 uur lang.
not-me-done-elsewhere = Je wachtwoord wordt beheerd door { $owner }: wijzig het daar.
not-me-done-password = Kies een nieuw wachtwoord dat je nergens anders gebruikt en log ermee in.
not-me-done-linked = Accounts bij andere diensten die in de afgelopen zeven dagen zijn gekoppeld, zijn ontkoppeld. Loop na welke er over zijn, ontkoppel wat je niet kent en koppel de jouwe opnieuw.
not-me-done-access = Apps die in de afgelopen zeven dagen toegang tot je account hebben gekregen, zijn die kwijt.
not-me-done-access-look = Loop na welke er over zijn en verwijder de toegang van apps die je niet kent.
not-me-done-factors = Loop je tweestapsverificatie na en verwijder wat je niet kent.
not-me-done-mailbox = Leest iemand anders misschien je e-mail, wijzig dan eerst het wachtwoord van je mailbox.
not-me-done-ask = Geen e-mail? Kijk in je spammap en vraag anders de beheerder van je account om een nieuw wachtwoord.
not-me-done-ask-elsewhere = Heb je geen passkey, vraag dan de beheerder van je account om je weer te laten inloggen.

## Ways to prove that it is you

method-passkey = Passkey
method-security-key = Beveiligingssleutel
method-totp = Authenticator-app
method-email = Code per e-mail
method-sms = Code per sms
method-voice = Code per telefoon
method-whatsapp = Code via WhatsApp
method-push = Goedkeuring op je telefoon
method-oath-token = Codegenerator
method-recovery-codes = Herstelcodes
method-named = { $method } ‘{ $label }’

## The demonstration

demo-title = Eén server, veel portalen
demo-lead = Dit is een demonstratie. Kies wie je wilt zijn, open het portaal en log in. Niets hier is echt en niets wordt bewaard.
demo-empty = Er is geen omgeving geladen. Kijk wat er in de terminal staat.
demo-kind-customers = Klanten
demo-kind-workforce = Medewerkers
demo-kind-administrators = Beheerders
demo-identifier = Inloggen als
demo-code = Code op dit moment
demo-key = Sleutel voor een eigen app
demo-recovery-code = Een herstelcode
demo-token-totp = Een codegenerator met klok. Je kunt hem toevoegen met zijn serienummer en twee codes na elkaar.
demo-token-hotp = Een codegenerator met knop: elke druk toont de volgende code.
demo-token-serial = Serienummer
demo-token-codes = Wat het apparaat toont, in deze volgorde
demo-token-key = Het geheim ervan
demo-open = Open
demo-notes = Goed om te weten
demo-outbox-text = E-mails en sms’en worden niet verstuurd. Lees ze hier:
demo-config-text = Alles staat in bestanden. Bewerk ze terwijl dit draait en laad de pagina opnieuw:
outbox-title = Postvak UIT
outbox-lead = Wat zou zijn verstuurd, nieuwste eerst.
outbox-back = Terug naar de demonstratie
outbox-json = Als JSON
outbox-empty = Er is nog niets verstuurd. Wijzig een wachtwoord en kijk opnieuw.
outbox-message = Sms
outbox-to = Aan
outbox-follow = Link volgen

## Choosing the first password

first-password-title = Kies je wachtwoord
first-password-lead = Kies een wachtwoord en log er daarna mee in.
first-password-set = Wachtwoord instellen

## A new password at sign-on

new-password-title = Kies een nieuw wachtwoord
new-password-expired = { $site } vraagt af en toe om een nieuw wachtwoord, en het is nu tijd.
new-password-known = Het wachtwoord dat je net hebt gebruikt, is bij anderen bekend door datalekken elders. Kies een ander wachtwoord voordat je doorgaat.
new-password-then = Daarna gaat het inloggen verder. Overal elders word je uitgelogd.
new-password-set = Wachtwoord wijzigen en doorgaan

## What has just happened

flash-profile-saved = Je profiel is opgeslagen.
flash-profile-unchanged = Er is niets gewijzigd.
flash-picture-saved = Je foto is opgeslagen.
flash-picture-removed = Je foto is verwijderd.
flash-password-changed = { $count ->
    [0] Je wachtwoord is gewijzigd.
    [one] Je wachtwoord is gewijzigd. Eén andere sessie is uitgelogd.
   *[other] Je wachtwoord is gewijzigd. { $count } andere sessies zijn uitgelogd.
}
flash-password-first-set = Je wachtwoord is ingesteld. Je kunt er vanaf nu mee inloggen.
flash-password-expires = { $count ->
    [one] Je wachtwoord moet binnen een dag worden gewijzigd. Dat kan bij ‘Wachtwoord wijzigen’.
   *[other] Je wachtwoord moet binnen { $count } dagen worden gewijzigd. Dat kan bij ‘Wachtwoord wijzigen’.
}
flash-password-set = Je wachtwoord is ingesteld. Log ermee in.
flash-not-me = { $count ->
    [0] Klaar. Je wachtwoord werkt niet meer, en links die we eerder hebben gestuurd ook niet. Er was niemand ingelogd.
    [one] Klaar. Eén sessie is uitgelogd. Je wachtwoord werkt niet meer, en links die we eerder hebben gestuurd ook niet.
   *[other] Klaar. { $count } sessies zijn uitgelogd. Je wachtwoord werkt niet meer, en links die we eerder hebben gestuurd ook niet.
}
flash-session-ended = Die sessie is uitgelogd.
flash-session-gone = Die sessie was al beëindigd.
flash-others-ended = { $count ->
    [0] Er was geen andere sessie om uit te loggen.
    [one] Eén andere sessie is uitgelogd.
   *[other] { $count } andere sessies zijn uitgelogd.
}
flash-device-added = Je methode is toegevoegd.
flash-device-removed = De methode is verwijderd.
flash-removal-asked = De methode wordt over 24 uur verwijderd. Tot die tijd blijft alles werken en kun je de methode behouden.
flash-device-kept = De methode blijft.
flash-turned-off = Tweestapsverificatie is uitgeschakeld.
flash-off-asked = Tweestapsverificatie wordt over 24 uur uitgeschakeld. Tot die tijd blijft alles werken.
flash-device-renamed = De nieuwe naam is opgeslagen.
flash-device-default = We vragen vanaf nu eerst om deze methode.
flash-device-moved = De volgorde is gewijzigd.
flash-device-disabled = De methode is uitgeschakeld.
flash-device-enabled = De methode is ingeschakeld.
flash-devices-full = Je hebt het maximale aantal methoden. Verwijder er een om een andere toe te voegen.
flash-recovery-codes-saved = Je herstelcodes zijn klaar.
flash-trust-ended = Die browser wordt niet meer vertrouwd.
flash-trusts-ended = { $count ->
    [0] Er was geen vertrouwde browser.
    [one] Eén browser wordt niet meer vertrouwd.
   *[other] { $count } browsers worden niet meer vertrouwd.
}
flash-trust-gone = Die browser werd al niet meer vertrouwd.
flash-untrusted = Geen enkele browser wordt nog vertrouwd: de volgende keer dat je inlogt, vragen we om de tweede stap, ook in deze browser.
flash-export-proved = Bedankt. Je kunt het bestand nu downloaden.
flash-session-proved = Bedankt. Je hebt bevestigd dat jij het bent.
flash-code-sent = We hebben je een code gestuurd.
flash-sign-on-over = Het inloggen duurde te lang of is ergens anders afgerond. Log opnieuw in.

## What is wrong with a sign-on

sign-on-identifier-required = Vul in wie je bent.
sign-on-password-required = Vul je wachtwoord in.
sign-on-wrong = Deze gegevens kloppen niet. Controleer wat je hebt getypt en probeer het opnieuw.

## Tabs

tab-profile = Mijn profiel
tab-authentication = Authenticatie
tab-password = Wachtwoord wijzigen
tab-accounts = Accounts en sessies

## The rules for passwords, stated before typing

password-rule-min-length = Minstens { $limit } tekens
password-rule-max-length = Hooguit { $limit } tekens
password-rule-characters = Alleen tekens die je kunt typen
password-rule-common = Geen veelgebruikt wachtwoord en niet bekend uit datalekken
password-rule-breached = Niet bekend uit datalekken
password-rule-unchecked = Niet bekend uit datalekken
password-rule-words = Je naam, je e-mailadres en onze naam tellen niet mee voor de lengte
password-rule-unchanged = Niet je huidige wachtwoord
password-rule-similar = Niet je huidige wachtwoord met kleine wijzigingen
password-rule-history = { $limit ->
    [one] Niet je laatste wachtwoord
   *[other] Niet een van je laatste { $limit } wachtwoorden
}
password-rule-character-classes = Minstens { $limit } van deze soorten: kleine letters, hoofdletters, cijfers, andere tekens
password-rule-max-repeated = Geen teken meer dan { $limit } keer achter elkaar
password-rule-max-sequence = Geen reeks als ‘1234’ of ‘abcd’ langer dan { $limit }
password-rule-min-age = { $limit ->
    [one] Kan na een uur weer worden gewijzigd
   *[other] Kan na { $limit } uur weer worden gewijzigd
}
password-rule-max-age = { $limit ->
    [one] Moet elke dag worden gewijzigd
   *[other] Moet elke { $limit } dagen worden gewijzigd
}

## What is wrong with a new password

password-refused-min-length = { $found ->
    [one] Dit wachtwoord heeft één teken. Er zijn er minstens { $limit } nodig.
   *[other] Dit wachtwoord heeft { $found } tekens. Er zijn er minstens { $limit } nodig.
}
password-refused-max-length = Dit wachtwoord heeft { $found } tekens. Het mag er hooguit { $limit } hebben.
password-refused-characters = Dit wachtwoord heeft een teken dat je niet kunt typen. Laat het weg.
password-refused-common = Dit wachtwoord is veelgebruikt of bekend uit datalekken, en makkelijk te raden. Kies een ander wachtwoord.
password-refused-breached = Dit wachtwoord is bekend uit datalekken. Kies een ander wachtwoord.
password-refused-unchecked = We kunnen op dit moment niet nagaan of dit wachtwoord bekend is uit datalekken. Probeer het over een paar minuten opnieuw.
password-refused-words = Zonder ‘{ $word }’, dat bij jou makkelijk te raden is, blijven er maar { $found } tekens over. Voeg tekens toe: er zijn er { $limit } nodig.
password-refused-unchanged = Dit is je huidige wachtwoord. Kies een nieuw wachtwoord.
password-refused-similar = Dit lijkt te veel op je huidige wachtwoord. Wijzig er meer aan.
password-refused-history = Je hebt dit wachtwoord al eens gebruikt. Kies een nieuw wachtwoord.
password-refused-character-classes = Dit wachtwoord heeft { $found } soorten tekens. Er zijn er { $limit } nodig uit: kleine letters, hoofdletters, cijfers, andere tekens.
password-refused-max-repeated = Er staat { $found } keer hetzelfde teken achter elkaar. Hooguit { $limit } keer is toegestaan.
password-refused-max-sequence = Er staat een reeks van { $found } tekens in zoals ‘1234’ of ‘abcd’. Hooguit { $limit } zijn toegestaan.
password-current-wrong = Dat is niet je huidige wachtwoord.
password-current-required = Vul je huidige wachtwoord in.
password-new-required = Vul een nieuw wachtwoord in.
password-not-offered = Hier logt niemand in met een wachtwoord.
password-first-unproved = Log uit, log in met je passkey en stel het wachtwoord binnen enkele minuten in.
password-managed-refused = Je wachtwoord wordt beheerd door { $owner }. Wijzig het daar.
password-advice-fine = Met dit wachtwoord is tot nu toe niets mis.
password-none = Je account heeft geen wachtwoord om te wijzigen.
password-too-soon = Je hebt je wachtwoord kort geleden gewijzigd. Je kunt het weer wijzigen vanaf { $when }.
password-changed-meanwhile = Je wachtwoord is net ergens anders gewijzigd. Vul het nieuwe in.

## My profile, in words

profile-group-about-you = Over jou
profile-group-contact = Contact
profile-group-more = Meer
profile-yes = Ja
profile-no = Nee
profile-managed-by = Wordt beheerd door { $site }. Vraag daar om een wijziging.
attribute-name = Volledige naam
attribute-given-name = Voornaam
attribute-middle-name = Tweede voornaam
attribute-family-name = Achternaam
attribute-nickname = Roepnaam
attribute-preferred-username = Gebruikersnaam
attribute-username = Gebruikersnaam
attribute-gender = Geslacht
attribute-birthdate = Geboortedatum
attribute-locale = Taal
attribute-zoneinfo = Tijdzone
attribute-email = E-mailadres
attribute-phone-number = Telefoonnummer
attribute-address = Postadres
attribute-website = Website
attribute-profile = Profielpagina
attribute-picture = Foto
zone-africa = Afrika
zone-america = Amerika
zone-antarctica = Antarctica
zone-arctic = Noordpoolgebied
zone-asia = Azië
zone-atlantic = Atlantische Oceaan
zone-australia = Australië
zone-europe = Europa
zone-indian = Indische Oceaan
zone-pacific = Stille Oceaan
zone-other = Overig

## What is wrong with a profile

problem-required = Vul dit in.
problem-too-long = Dit heeft { $length } tekens. Het mogen er hooguit { $max } zijn.
problem-too-short = Dit moet minstens { $min } tekens hebben.
problem-characters = Hier staat een teken in dat niet kan worden opgeslagen, zoals een regeleinde of een onzichtbaar teken. Laat het weg.
problem-pattern = Dit heeft niet de vorm die we nodig hebben. Vergelijk het met de hint.
problem-choice = Kies iets uit de lijst.
problem-timezone = Vul een tijdzone in, zoals Europe/Berlin.
problem-date = Vul een datum in die bestaat, zoals 31 3 1980.
problem-date-incomplete = Vul dag, maand en jaar in.
problem-url = Vul een webadres in dat begint met https:// of http://.
problem-email = Vul een e-mailadres in, zoals naam@example.com.
problem-number = Vul een getal in.
problem-minimum = Vul { $min } of meer in.
problem-maximum = Vul { $max } of minder in.
problem-boolean = Kies ja of nee.
problem-type = Dit heeft de verkeerde vorm.
problem-fixed = Dit kun je hier niet wijzigen.
problem-unknown = Dit veld bestaat niet.
problem-taken = Dit is al van iemand anders. Vul iets anders in.
problem-profile-too-large = Alles bij elkaar is te lang. Maak iets korter.
problem-stale = Je profiel is ergens anders gewijzigd terwijl deze pagina openstond. Controleer wat hier staat en sla het opnieuw op.
problem-too-many = Dit zijn er meer dan { $max }. Verwijder er een paar.
problem-json = Dit is geen JSON. Controleer aanhalingstekens, komma’s en haakjes.
problem-json-depth = Dit is te diep genest: hooguit { $max } niveaus.
problem-picture-none = Kies eerst een bestand.
problem-picture-format = Deze foto kunnen we niet gebruiken. Kies een JPEG-, PNG- of WebP-bestand.
problem-picture-pixels = Deze foto is te groot: hooguit 25 miljoen pixels, en 12.000 per zijde. Maak hem kleiner en probeer het opnieuw.
problem-picture-small = Deze foto is te klein: minstens 32 pixels per zijde.
problem-picture-broken = Dit bestand is beschadigd of geen foto. Kies een ander.
problem-picture-bytes = Dit bestand is te groot: hooguit { $megabytes } MB. Maak het kleiner en probeer het opnieuw.

## Consents

tab-consents = Toestemmingen
tab-applications = Apps
menu-devices = Apparaten
menu-label = Accountmenu
applications-title = Apps
applications-lead = Wat je met dit account kunt gebruiken.
applications-none = Hier staat nog niets voor je.
# The heading is the page's own; this stands in where it has none.
custom-title = Meer
consents-title = Toestemmingen
consents-lead = Waar je mee akkoord bent gegaan, en wanneer. Je kunt elke tekst teruglezen zoals hij toen was.
consents-back = Terug naar Toestemmingen
consent-back = Terug naar de tekst
agreements-title = Overeenkomsten
consents-empty = Er is hier niets om mee akkoord te gaan.
consent-title = Overeenkomst
consent-accepted = Geaccepteerd
consent-outdated = Een eerdere tekst is geaccepteerd
consent-withdrawn = Ingetrokken
consent-open = Niet geaccepteerd
consent-accepted-at = Geaccepteerd
consent-withdrawn-at = Ingetrokken
consent-revision = Tekst van
consent-language = Taal
consent-needed = Nodig om in te loggen
consent-needed-yes = Ja
consent-needed-no = Nee
consent-read = Lezen
consent-withdraw = Toestemming intrekken
consent-accept = Accepteren
consent-newer = Er is een nieuwere tekst. Wat je eerder hebt geaccepteerd, staat eronder.
consent-earlier = Wat je hebt geaccepteerd
consent-history = Je antwoorden
consent-history-empty = Je hebt nog niet geantwoord.
consent-when = Wanneer
consent-from = Vanuit
consent-event-accepted = Je hebt geaccepteerd
consent-event-declined = Je hebt geweigerd
consent-event-withdrawn = Je hebt je toestemming ingetrokken
consent-withdraw-title = Je toestemming intrekken?
consent-withdraw-lead = Je trekt je toestemming in voor
consent-withdraw-required = Je hebt die nodig om je { $site }-account te gebruiken. De volgende keer dat je inlogt, vragen we er weer om en kun je alleen doorgaan door te accepteren.
consent-withdraw-sessions = Overal elders word je nu uitgelogd. Hier blijf je ingelogd totdat je uitlogt.
consent-withdraw-optional = Je account blijft gewoon werken. Je kunt altijd opnieuw accepteren.
consent-withdraw-purposes = Wat je daarnaast hebt toegestaan, eindigt ook, en blijft beëindigd als je opnieuw accepteert:
consent-withdraw-history = Dat je ooit hebt geaccepteerd en dat je je toestemming hebt ingetrokken, blijft in je geschiedenis staan.
grants-title = Apps met toegang tot je account
grants-lead = Deze apps mogen iets van je { $site }-account zien, omdat je dat hebt toegestaan.
grants-none = Geen enkele app heeft toegang tot je account.
grant-former = Wordt hier niet meer aangeboden
grant-domain = Bij
grant-since = Sinds
grant-used = Laatst gebruikt
grant-unused = Nog niet
grant-from = Toegang gegeven vanuit
grant-sees = Wat de app kan zien:
grant-saw = Wat de app van je mocht zien. De app heeft geen toegang zolang die hier niet wordt aangeboden:
grant-nothing = De app kan op dit moment niets zien.
grant-remove = Toegang verwijderen
grant-remove-title = Toegang verwijderen?
grant-remove-now = { $application } verliest nu de toegang.
grant-remove-copies = Gegevens die al zijn gekopieerd, worden niet verwijderd.
flash-access-removed = De toegang is verwijderd. Gegevens die al zijn gekopieerd, worden niet verwijderd.
flash-access-gone = Die app heeft geen toegang.
scope-openid = Je herkennen als je terugkomt
scope-profile = Je profiel, zoals je naam en je foto
scope-email = Je e-mailadres
scope-phone = Je telefoonnummer
scope-address = Je postadres
scope-offline-access = Dit alles ook terwijl je de app niet gebruikt
mail-access-removed-subject = Een app heeft geen toegang meer tot je { $site }-account
mail-access-removed-what = Deze app kan niets meer zien van je { $site }-account:
data-section-application-grants = Apps met toegang
data-key-application = App
data-key-scopes = Wat de app kan zien
agreement-in-force-since = Geldig sinds
agreement-accept = Accepteren en doorgaan
agreement-decline = Weigeren
agreement-changed = Dit is niet de tekst die nu geldt. Lees hem opnieuw en antwoord nog een keer.
agreement-answer-required = Kies accepteren of weigeren.
consent-expired = Verlopen
consent-expired-at = Verlopen op
consent-expired-note = Wat je hebt geaccepteerd, is verlopen. Lees de tekst opnieuw als je wilt, en verleng je toestemming.
consent-until = Geldig tot
consent-renew = Verlengen
consent-announced = Een andere tekst geldt vanaf
consent-announced-text = Tot die tijd verandert er niets.
consent-announced-asks = De eerste keer dat je na die dag inlogt, vragen we je hem te accepteren.
consent-announced-read = Nu lezen
consent-purpose = Waarvoor
consent-event-expired = De toestemming is verlopen
consent-event-purpose-given = Je hebt nog iets toegestaan
consent-event-purpose-withdrawn = Je hebt ingetrokken wat je had toegestaan
consent-event-purpose-ended = Wat je had toegestaan, eindigde met de overeenkomst eronder
purposes-title = Wat je ook kunt toestaan
purposes-help = Je kiest zelf, per onderdeel. Je kunt je altijd bedenken, bij Toestemmingen.
purposes-dormant = Dit heb je eerder toegestaan. Het telt nu niet, omdat we het niet meer met deze woorden vragen. Als je opslaat, trek je het definitief in:
purposes-save = Keuzes opslaan
purposes-changed = Wat hier wordt gevraagd, is veranderd. Bekijk het opnieuw en kies nog een keer.
purposes-too-often = Je hebt dit vandaag heel vaak gewijzigd. Je kunt nog intrekken waar je mee akkoord ging of wat je toestond; opnieuw akkoord gaan of meer toestaan kan morgen weer.
purpose-given = Toegestaan sinds
purpose-withdrawn = Ingetrokken
purpose-ended = Geëindigd met de overeenkomst eronder
purpose-not-asked = Nu niet toegestaan: we vragen het niet meer met deze woorden.
agreement-hash = Vingerafdruk van de tekst (SHA-256):
agreement-revision-number = { $day } (nr. { $number })
receipt-title = Bewijs
receipt-lead = Dit is het bewijs van waar je mee akkoord bent gegaan, en in welke bewoordingen. Druk het af of bewaar het bestand.
receipt-download = Bewijs downloaden
receipt-show = Bewijs om af te drukken
receipt-state = Status
receipt-answered = Beantwoord
receipt-controller = Wie verantwoordelijk is voor je gegevens
receipt-contact = Contact
receipt-url = Web
receipt-record = Registratie
receipt-id = Bewijsnummer
receipt-principal = Je pseudoniem
receipt-made = Opgesteld
receipt-purposes = Wat je ook hebt toegestaan
receipt-events = Wat er is gebeurd
receipt-text = Tekst
receipt-exact = De exacte tekst
sign-on-profile-title = Iets over jou
sign-on-profile-lead = { $site } heeft dit nodig voordat je doorgaat. Je kunt het later wijzigen in je profiel.
sign-on-wished-title = Nog iets over jou
sign-on-wished-lead = { $site } wil dit graag weten. Je mag het leeg laten; we vragen het op zijn vroegst over drie maanden weer.
sign-on-wished-skip = Nu overslaan
sign-on-agreement-title = Lees en accepteer
sign-on-agreement-lead = Je hebt dit nodig om je { $site }-account te gebruiken.
sign-on-agreement-withdrawable = Je kunt je toestemming later intrekken, bij Toestemmingen.
sign-on-declined-title = Je bent niet ingelogd
sign-on-declined-lead = Je hebt geweigerd:
sign-on-declined-text = Zonder deze toestemming kun je je account niet gebruiken. Er is niets aan gewijzigd of verwijderd. Je kunt altijd inloggen en alsnog accepteren.
flash-agreement-accepted = Bedankt. Je hebt geaccepteerd.
flash-purposes-saved = Je keuzes zijn opgeslagen.
flash-consent-withdrawn = { $count ->
    [0] Je hebt je toestemming ingetrokken.
    [one] Je hebt je toestemming ingetrokken. Eén andere sessie is uitgelogd.
   *[other] Je hebt je toestemming ingetrokken. { $count } andere sessies zijn uitgelogd.
}

## Forgotten passwords and user names

recover-title = Wachtwoord vergeten?
recover-lead = Vertel ons wie je bent. We sturen een code waarmee je een nieuw wachtwoord kiest.
recover-where = Code sturen
recover-where-email = Per e-mail
recover-where-sms = Per sms
recover-send = Code sturen
recover-names = Gebruikersnaam vergeten?
recover-password = Wachtwoord vergeten?
recover-back = Terug naar inloggen
recover-sent-title = Vul de code in
recover-sent-mail = Als dit account hier bekend is en een geverifieerd e-mailadres heeft, is er een e-mail met een code en een link onderweg.
recover-sent-text = Als dit account hier bekend is en een geverifieerd telefoonnummer heeft, is er een sms met een code onderweg.
recover-for = Voor
recover-code = Code
recover-code-help = 8 cijfers. De code werkt 10 minuten.
recover-go-on = Nieuw wachtwoord kiezen
recover-none = Geen bericht? Kijk in je spammap en controleer wat je hebt getypt.
recover-again = Opnieuw typen
recover-code-wrong = Die code klopt niet. Controleer hem en probeer het opnieuw.
recover-over = Die code werkt niet meer. Vraag een nieuwe aan.
recover-names-title = Gebruikersnaam vergeten?
recover-names-lead = Typ je e-mailadres. Als het hier bekend is, mailen we je waarmee je kunt inloggen.
recover-names-send = E-mail sturen
recover-names-sent-title = Kijk in je mailbox
recover-names-sent = Als dit hier een geverifieerd adres is, is er een e-mail onderweg waarin staat waarmee je kunt inloggen.
sign-on-blocked-recovered = Je hebt een nieuw wachtwoord gekozen met een code die we je hebben gestuurd. Een code langs dezelfde weg kan niet nog een keer bewijzen dat jij het bent, en je hebt geen andere methode voor tweestapsverificatie. De beheerder van de accounts bij { $site } kan je helpen.
mail-recovery-subject = Kies een nieuw wachtwoord voor { $site }
mail-recovery-what = Iemand (hopelijk jij) is het wachtwoord van je { $site }-account vergeten. Met deze code kies je een nieuw wachtwoord. Typ hem waar je hem hebt aangevraagd:
mail-recovery-or = Of op elk apparaat:
mail-recovery-if-not = Heb je dit niet aangevraagd? Dan hoef je niets te doen: je wachtwoord blijft zoals het is.
mail-identifiers-subject = Je gebruikersnaam voor { $site }
mail-identifiers-what = Je kunt bij { $site } inloggen met:
mail-identifiers-act = Inloggen
mail-identifiers-if-not = Heb je dit niet aangevraagd? Dan hoef je niets te doen.

## Changing an email address or phone number

change = Wijzigen
email-change-title = E-mailadres wijzigen
phone-change-title = Telefoonnummer wijzigen
email-change-new = Nieuw e-mailadres
phone-change-new = Nieuw telefoonnummer
email-change-help = We sturen er een code naartoe. Die heb je nodig om het adres te bevestigen.
email-change-do = Bevestigen en wijzigen
phone-change-do = Bevestigen en wijzigen
address-change-keeps = Totdat je het nieuwe hebt bevestigd, blijft dit zoals het is:
address-change-first = Er is er nog geen.
address-change-code-help = 6 cijfers. De code werkt 10 minuten.
address-change-again = Niets gekregen? Kijk in je spammap en controleer het adres.
address-change-cancel = Een ander adres gebruiken
address-same = Dat is al je adres.
emails-title = Je e-mailadressen
phones-title = Je telefoonnummers
emails-help = We schrijven eerst naar je primaire adres en geven dat door aan apps. Je kunt inloggen met elk geverifieerd adres.
phones-help = Het primaire nummer geven we door aan apps.
address-make-primary = Primair maken
address-remove = Verwijderen
address-add-lead = Voeg er nog een toe. We sturen er een code naartoe; wat je al hebt, blijft zoals het is.
address-add-do = Bevestigen en toevoegen
address-full = Je hebt er al { $count }, en meer kan niet. Verwijder er eerst een.
address-stays = Dit blijft zoals het is: het is al primair, het enige dat geverifieerd is, of niet geverifieerd. Maak eerst een ander primair.
flash-email-added = Het e-mailadres is toegevoegd.
flash-phone-added = Het telefoonnummer is toegevoegd.
flash-address-preferred = Ingesteld als primair.
flash-address-removed = Verwijderd.
flash-email-changed = Je e-mailadres is gewijzigd.
flash-phone-changed = Je telefoonnummer is gewijzigd.
undo-title = Vroegere adressen
undo-help = Deze blijven nog een paar dagen van jou, voor het geval jij het niet was. Had je een mailbox al vóór de wijzigingen van de afgelopen dagen, dan kun je die wijzigingen terugdraaien met de link in een e-mail. Met een vroeger adres kan niemand inloggen.
undo-until = tot
undo-withdraw = Nu beëindigen
flash-undo-withdrawn = Met het vroegere adres kan niets meer worden teruggedraaid.
not-me-restores = Je vroegere adres wordt weer van jou, en alles wat daarna is gewijzigd, wordt teruggedraaid.
not-me-restores-all = Wat er de afgelopen dagen met je adressen is gedaan, wordt teruggedraaid.
mail-address-changed-subject = Het e-mailadres van je { $site }-account is gewijzigd
mail-number-changed-subject = Het telefoonnummer van je { $site }-account is gewijzigd
mail-address-changed-what = Het e-mailadres van je { $site }-account is nu:
mail-number-changed-what = Het telefoonnummer van je { $site }-account is nu:
mail-address-added-subject = Er is een e-mailadres toegevoegd aan je { $site }-account
mail-number-added-subject = Er is een telefoonnummer toegevoegd aan je { $site }-account
mail-address-removed-subject = Er is een e-mailadres verwijderd uit je { $site }-account
mail-number-removed-subject = Er is een telefoonnummer verwijderd uit je { $site }-account
mail-address-preferred-subject = Je { $site }-account heeft een ander primair e-mailadres
mail-number-preferred-subject = Je { $site }-account heeft een ander primair telefoonnummer
mail-address-added-what = Dit e-mailadres hoort vanaf nu ook bij je { $site }-account:
mail-number-added-what = Dit telefoonnummer hoort vanaf nu ook bij je { $site }-account:
mail-address-removed-what = Dit e-mailadres hoort niet meer bij je { $site }-account:
mail-number-removed-what = Dit telefoonnummer hoort niet meer bij je { $site }-account:
mail-address-preferred-what = Het primaire e-mailadres van je { $site }-account is nu:
mail-number-preferred-what = Het primaire telefoonnummer van je { $site }-account is nu:
mail-address-changed-undo = Was jij dit niet? Draai het terug: wat eerst van jou was, is dan weer van jou, iedereen wordt uitgelogd en je kiest een nieuw wachtwoord.
mail-address-changed-act = Dit was ik niet: terugdraaien
mail-address-wanted-subject = Iemand wilde een adres van jou gebruiken bij { $site }
mail-address-wanted-what = Iemand met een ander account bij { $site } heeft een e-mailadres of telefoonnummer van jou als eigen opgegeven. Het blijft van jou, en we hebben die persoon niets verteld.
mail-address-wanted-then = Was jij dit? Dan heb je twee accounts. Log hiermee in om het andere te gebruiken.

sign-on-methods-lost = Ik ben ze allemaal kwijt
lost-title = Nieuwe methode voor de tweede stap
lost-lead = Ben je alles kwijt wat je voor de tweede stap gebruikt, dan kun je een nieuwe methode instellen. Voor je veiligheid duurt dat { $hours } uur.
lost-how = Zo werkt het
lost-how-code = We sturen een code naar je adres, zodat we weten dat jij het bent.
lost-how-told = We melden het op al je adressen: nu, halverwege en aan het eind.
lost-how-stopped = Wie een van deze e-mails leest, kan het stoppen. Inloggen met een van je methoden stopt het ook.
lost-how-then = Na { $hours } uur log je in met je wachtwoord en kom je hier terug. De methoden die je kwijt bent, worden dan uitgeschakeld.
lost-add-lead = De wachttijd is voorbij. Stel nu een nieuwe methode in: wat je kwijt bent, wordt daarbij uitgeschakeld. Eerst sturen we je een code.
lost-wait-lead = Je hebt een nieuwe methode aangevraagd. Je kunt die instellen vanaf:
lost-wait-mail = De wachttijd is voorbij. Het duurt nog even, meestal minder dan een uur: we mailen je wanneer je verder kunt.
lost-wait-help = Log dan in met je wachtwoord en kom terug naar deze pagina. Vind je voor die tijd een van je methoden terug, log dan daarmee in: dat stopt de aanvraag.
lost-paused-lead = Er is een nieuwe methode aangevraagd, en dat is gestopt. Je kunt het opnieuw aanvragen vanaf:
lost-paused-help = De aanvraag is gestopt doordat is ingelogd met een van je methoden, door iemand die je e-mail leest, of doordat het account een tijd geblokkeerd was. Was jij dat niet, neem dan contact op met de beheerder van je account.
lost-back = Terug naar de methoden
flash-lost-begun = We hebben het op al je adressen gemeld. Over { $count } uur kun je een nieuwe methode instellen: log dan in met je wachtwoord.
flash-lost-here = Je bent uitgelogd, en deze browser wordt niet meer vertrouwd. Log in met je wachtwoord; kies bij de tweede stap een andere manier en daarna ‘Ik ben ze allemaal kwijt’.
mail-lost-begun-subject = Er is een nieuwe tweede stap aangevraagd voor je { $site }-account
mail-lost-begun-what = Iemand die het wachtwoord van je { $site }-account kent en je e-mail leest, zegt alle methoden voor de tweede stap kwijt te zijn en heeft een nieuwe aangevraagd.
mail-lost-begun-when = Kan worden toegevoegd vanaf:
mail-lost-half-way-subject = Herinnering: een nieuwe tweede stap voor je { $site }-account
mail-lost-half-way-what = Een tijdje geleden heeft iemand die het wachtwoord van je { $site }-account kent en je e-mail leest, een nieuwe methode voor de tweede stap aangevraagd.
mail-lost-half-way-when = Kan worden toegevoegd vanaf:
mail-lost-open-subject = Er kan nu een nieuwe tweede stap voor je { $site }-account worden toegevoegd
mail-lost-open-what = De wachttijd is voorbij. Wie met het wachtwoord inlogt op je { $site }-account, kan nu één nieuwe methode voor de tweede stap toevoegen, met een code naar je adres. De methoden die je hebt, worden daarbij uitgeschakeld.
mail-lost-open-when = Kan worden toegevoegd tot:
mail-lost-if-you = Was jij dit? Dan hoef je verder niets te doen. Log in met je wachtwoord als het zover is.
mail-lost-if-not = Was jij dit niet? Laat het weten: op één pagina stop je het, log je iedereen uit en maak je je wachtwoord onbruikbaar. Door de pagina te openen verandert er nog niets.
mail-lost-stopped-subject = Geen nieuwe tweede stap voor je { $site }-account
mail-lost-stopped-what = Er was een nieuwe methode aangevraagd voor de tweede stap bij het inloggen op je { $site }-account. Dat is gestopt, omdat iemand een van de methoden heeft gebruikt die je hebt. Die blijven zoals ze zijn.
mail-lost-dropped-subject = Geen nieuwe tweede stap voor je { $site }-account
mail-lost-dropped-what = Er was een nieuwe methode aangevraagd voor de tweede stap bij het inloggen op je { $site }-account. Dat gaat niet door: { $site } biedt deze mogelijkheid niet meer aan. De methoden die je hebt, blijven zoals ze zijn.
mail-lost-dropped-if-you = Was jij dit en heb je ze geen van alle meer, neem dan contact op met de beheerder van je account.
## My data and leaving

data-title = Mijn gegevens en vertrek
data-link-text = Bekijk wat we over je bewaren, en vertrek als je dat wilt.
data-link = Mijn gegevens en vertrek
data-back = Terug naar Mijn profiel
data-lead = Wat { $site } over je bewaart, mag je zien en meenemen.
export-title = Mijn gegevens downloaden
export-text = Een kopie van alles wat we over je bewaren, als pagina om te lezen en als bestand voor programma’s. Wachtwoorden en andere geheimen staan er niet in.
export-begin = Mijn gegevens klaarzetten
export-building = We zetten je gegevens klaar: { $percent } procent.
export-mail = Je kunt deze pagina verlaten. We mailen je als alles klaar is. Komt er binnen een uur geen e-mail, kijk dan hier opnieuw.
export-refresh = Opnieuw kijken
export-ready = Je gegevens staan klaar. Aangevraagd:
export-until = Je kunt ze downloaden tot:
export-html = Pagina om te lezen downloaden
export-json = Bestand voor programma’s downloaden
export-keep-safe = Bewaar de bestanden waar alleen jij ze kunt lezen.
export-next = Je kunt je gegevens weer klaarzetten vanaf:
export-failed = Er ging iets mis bij het klaarzetten van je gegevens. Probeer het opnieuw.
export-too-soon = Je gegevens zijn minder dan een dag geleden klaargezet. Download die, of kom morgen terug.
flash-export-asked = We zetten je gegevens klaar en mailen je als het zover is.
delete-title = Mijn account verwijderen
delete-text = Je { $site }-account wordt definitief verwijderd.
delete-go = Mijn account verwijderen
delete-back = Terug naar Mijn gegevens en vertrek
delete-then = Je { $site }-account wordt definitief verwijderd:
delete-now = Je { $site }-account wordt meteen verwijderd.
delete-what = We verwijderen je profiel, foto, inlogmethoden, overeenkomsten, geschiedenis en al het andere dat we over je bewaren. Je adressen komen weer vrij voor een nieuw account.
delete-what-but-history = We verwijderen je profiel, foto, inlogmethoden en overeenkomsten. Je adressen komen weer vrij voor een nieuw account.
delete-sessions = Je wordt meteen overal uitgelogd.
delete-cancel = Tot die tijd kun je je bedenken: log in en behoud je account. We mailen je hoe.
delete-no-cancel = Dit kan niet ongedaan worden gemaakt.
delete-keeps-history = { $days ->
        [one] Eén dag lang
       *[other] { $days } dagen lang
    } moeten we ook bewaren wat er wanneer in je account is gebeurd, zoals elke keer inloggen. We bewaren dat zonder je naam, adressen of browsers.
delete-kept = Wat nog even blijft: back-ups die eerder zijn gemaakt, een week lang een lijst van e-mails zonder inhoud, aantallen mislukte pogingen waar je naam niet bij staat, en het logboek van de server, waarin je account alleen een nummer is. Een laatste e-mail vertelt je dat het klaar is.
delete-export-first = Wil je eerst je gegevens meenemen?
delete-type = Typ hoe je account heet om te laten zien dat je het meent:
delete-do = Mijn account verwijderen
delete-not-typed = Typ het precies zoals het hierboven staat.
flash-leaving = Je bent uitgelogd. Je account wordt verwijderd over { $count ->
    [one] één dag
   *[other] { $count } dagen
  }. Log voor die tijd in als je het wilt behouden.
flash-left = Je account is verwijderd. Je krijgt daarover een laatste e-mail.
flash-leaving-stays = Je bent niet ingelogd. Je account wordt verwijderd over { $count ->
    [0] een paar minuten
    [one] één dag
   *[other] { $count } dagen
  }, tenzij je inlogt en het behoudt.
flash-leaving-kept = Je account blijft bestaan.
sign-on-leaving-title = Je account behouden?
sign-on-leaving-lead = Je hebt ons gevraagd je { $site }-account te verwijderen. Dat gebeurt:
sign-on-leaving-help = Behoud het, en alles is zoals het was. Anders word je niet ingelogd en kun je je tot die tijd nog bedenken.
leaving-keep = Mijn account behouden
leaving-go = Laten verwijderen
leaving-answer-required = Kies een van de twee.
disable-title = Mijn account deactiveren
disable-text = Niemand kan er meer op inloggen, en er wordt niets verwijderd.
disable-go = Mijn account deactiveren
disable-lead = Niemand kan meer inloggen als
disable-back-only = Je kunt het niet zelf weer activeren. Dat kan alleen de beheerder van de accounts bij { $site }.
disable-kept = Er wordt niets verwijderd.
disable-do = Mijn account deactiveren
flash-disabled = Je account is gedeactiveerd, en je bent overal uitgelogd.
mail-export-ready-subject = Je gegevens van { $site } staan klaar
mail-export-ready-what = Je hebt een kopie aangevraagd van wat { $site } over je bewaart. Die staat klaar om te downloaden.
mail-export-ready-act = Naar mijn gegevens
mail-export-ready-sign-on = Je logt in om ze op te halen.
mail-export-ready-if-not = Heb je dit niet aangevraagd? Dan zit er misschien iemand anders in je account:
mail-deletion-asked-subject = Je { $site }-account wordt verwijderd
mail-deletion-asked-what = Je hebt ons gevraagd je { $site }-account te verwijderen. Je bent overal uitgelogd.
mail-deletion-near-subject = Je { $site }-account wordt morgen verwijderd
mail-deletion-near-what = Een tijdje geleden heb je ons gevraagd je { $site }-account te verwijderen. Nu is het bijna zover.
mail-deletion-due = Wanneer het gebeurt:
mail-deletion-keep = Wil je je account behouden, log dan voor die tijd in en laat het weten:
mail-deletion-if-you = Wil je dat het wordt verwijderd? Dan hoef je niets te doen.
mail-deletion-if-not = Heb je hier niet om gevraagd? Laat het weten: op één pagina behoud je het account, log je iedereen uit en maak je je wachtwoord onbruikbaar. Door de pagina te openen verandert er nog niets.
mail-deletion-cancelled-subject = Je { $site }-account blijft bestaan
mail-deletion-cancelled-what = Je { $site }-account zou worden verwijderd. Iemand heeft erop ingelogd en het behouden.
mail-account-erased-subject = Je { $site }-account is verwijderd
mail-account-erased-what = Je { $site }-account is verwijderd.
mail-account-erased-keeps = { $days ->
        [one] Eén dag lang
       *[other] { $days } dagen lang
    } moeten we bewaren wat er wanneer in is gebeurd, zoals elke keer inloggen. We bewaren dat zonder je naam, adressen of browsers.
mail-account-erased-then = Dit is de laatste e-mail hierover. Wil je ooit terugkomen, dan kun je een nieuw { $site }-account krijgen.
mail-account-disabled-subject = Je { $site }-account is gedeactiveerd
mail-account-disabled-what = Je { $site }-account is gedeactiveerd. Niemand kan erop inloggen, en er is niets verwijderd.
mail-account-disabled-back = Wil je het weer gebruiken, neem dan contact op met de beheerder van je account.
mail-account-disabled-if-not = Was jij dit niet? Laat het weten: op één pagina maak je je wachtwoord onbruikbaar. Neem daarna contact op met de beheerder van je account. Door de pagina te openen verandert er nog niets.
data-left-out = Weggelaten omdat het geheim is: wachtwoorden en hun hashes, sleutels en seeds van inlogmethoden, herstelcodes, en waaraan cookies, links en codes worden herkend. Ook weggelaten: wat van je profiel niet aan jou wordt getoond, en berichten met codes.
data-document-title = Mijn gegevens bij { $site }
data-document-made = Zoals het was op
data-document-nothing = Niets.
data-yes = ja
data-no = nee
data-section-account = Account
data-section-identifiers = Gebruikersnamen, adressen en nummers
data-section-attributes = Profiel
data-section-photo = Foto
data-section-groups = Groepen
data-section-passwords = Wachtwoorden: wanneer ze zijn gekozen
data-section-devices = Methoden voor tweestapsverificatie
data-section-recovery-codes = Herstelcodes
data-section-hardware-tokens = Codegenerators
data-section-removals = Wachtende verwijderingen van methoden
data-section-exceptions = Tijden waarin iets niet wordt gevraagd
data-section-trusted-browsers = Vertrouwde browsers
data-section-known-browsers = Bekende browsers
data-section-sessions = Sessies
data-section-consents = Antwoorden op overeenkomsten
data-section-purposes = Wat je naast overeenkomsten hebt toegestaan
data-section-address-changes = Wijzigingen van adressen
data-section-notices = Berichten aan jou
data-section-attempts = Mislukte pogingen
data-section-history = Geschiedenis
data-key-id = Nummer
data-key-status = Status
data-key-state = Status
data-key-created-at = Sinds
data-key-changed-at = Gewijzigd
data-key-type = Soort
data-key-kind = Soort
data-key-value = Waarde
data-key-primary = Primair
data-key-verified-at = Geverifieerd
data-key-name = Naam
data-key-media-type = Formaat
data-key-image = Afbeelding
data-key-added-at = Sinds
data-key-added-by = Door
data-key-by = Door
data-key-replaced-at = Vervangen
data-key-method = Methode
data-key-methods = Bewezen met
data-key-enabled = In gebruik
data-key-address = Adres
data-key-make = Merk
data-key-synced = Gesynchroniseerd
data-key-last-used-at = Laatst gebruikt
data-key-proved-at = Bewezen
data-key-number = Nummer
data-key-used-at = Gebruikt
data-key-serial = Serienummer
data-key-manufacturer = Fabrikant
data-key-model = Model
data-key-device = Methode
data-key-until = Tot
data-key-all = Alle methoden
data-key-browser = Browser
data-key-platform = Systeem
data-key-form = Apparaat
data-key-place = Plaats
data-key-agreement = Overeenkomst
data-key-purpose = Waarvoor
data-key-label = Met deze woorden
data-key-help = En eronder
data-key-hash = Hash van de tekst
data-key-answer = Antwoord
data-key-at = Wanneer
data-key-title = Titel
data-key-revision = Versie
data-key-language = Taal
data-key-former = Ervoor
data-key-current = Erna
data-key-channel = Kanaal
data-key-finished-at = Afgerond
data-key-failures = Mislukt
data-key-password-due = Nieuw wachtwoord nodig
data-key-recovered-by = Teruggekomen via
data-key-asked-for-attributes-at = Om meer gegevens gevraagd
data-key-act = Wat is gedaan
data-key-detail = Details
## Making an account

register-none = Nog geen account?
register-act = Account maken
register-title = Account maken
register-lead = Eerst controleren we of een mailbox van jou is. Daarna vul je de rest van je { $site }-account in.
register-help = We sturen er een code naartoe. E-mails over je account gaan ook daarheen.
register-domains = We sturen er een code naartoe. Je adres moet eindigen op:
register-domain = Accounts zijn hier voor e-mailadressen die eindigen op { $domains }.
register-have = Heb je een account? Inloggen
register-code-title = Vul de code in
register-sent = We hebben een e-mail gestuurd. Typ de code die erin staat of open de link.
register-code-help = { $digits } cijfers. De code werkt 10 minuten.
register-later = Er zijn te veel codes aangevraagd. Wacht even en probeer het opnieuw.
register-throttled = Er is met deze mailbox te veel geprobeerd. Probeer het morgen opnieuw.
register-link-lead = Je leest deze mailbox, dus je kunt verder met je { $site }-account.
register-invited = Je bent uitgenodigd om een account te maken bij { $site }.
register-link-not = Was dit niet voor jou bedoeld? Sluit deze pagina. Er gebeurt niets.
register-details-title = Je nieuwe account
register-details-lead = Deze mailbox is van jou. { $site } heeft ook dit nodig.
register-username = Gebruikersnaam
register-username-help = Letters, cijfers, punten, streepjes en onderstrepingstekens. Je kunt ermee inloggen.
register-username-required = Kies een gebruikersnaam.
register-username-wrong = Kies een gebruikersnaam van 2 tot 64 letters, cijfers, punten, streepjes of onderstrepingstekens.
register-username-none = Gebruikersnamen worden hier niet gebruikt.
register-username-taken = Iemand heeft die gebruikersnaam al. Kies een andere.
register-ended-title = Deze link werkt niet meer
register-ended-lead = De link werkt één keer en een beperkte tijd, en wie je uitnodigt, kan hem intrekken.
register-ended-do = Wat je kunt doen
register-ended-used = Heb je er je account al mee gemaakt, log dan in.
register-ended-again = Was je uitgenodigd, vraag dan een nieuwe link aan wie je heeft uitgenodigd.
register-ended-self = Je kunt ook zelf een account maken, met hetzelfde adres.
register-passkey = Het kan ook zonder wachtwoord: vul de rest hierboven in en laat het wachtwoord leeg. Je apparaat bewaart een passkey, en je logt in met je vingerafdruk, gezicht of schermvergrendeling.
register-passkey-make = Account maken met een passkey
register-password = Wachtwoord
register-make = Account maken
flash-register-over = Je registratie duurde te lang of is ergens anders afgerond. Begin opnieuw.
flash-register-signed-on = Je bent al ingelogd. Wil je nog een account maken, log dan eerst uit en open de link in de e-mail opnieuw.
flash-register-taken = Er is inmiddels een account met dit adres. Log ermee in.
mail-why-none = Je krijgt deze e-mail omdat iemand dit adres heeft opgegeven bij { $site }.
mail-registration-subject = Je code voor een nieuw { $site }-account
mail-registration-what = Iemand (hopelijk jij) wil met dit e-mailadres een account maken bij { $site }. Met deze code ga je verder. Typ hem waar je hem hebt aangevraagd:
mail-registration-act = Verder met je account
mail-registration-if-not = Heb je dit niet aangevraagd? Dan hoef je niets te doen: er wordt geen account gemaakt.
mail-registered-subject = Je hebt een account bij { $site }
mail-registered-what = Iemand, misschien jij, wilde met dit e-mailadres een account maken bij { $site }. Er is al een account met dit adres, dus er is geen nieuw account gemaakt, en we hebben die persoon niets verteld.
mail-registered-then = Was jij dit, log dan in. Ben je je wachtwoord vergeten, begin dan ook daar.
mail-registered-if-not = Was jij dit niet? Dan hoef je niets te doen.
mail-invitation-subject = Je bent uitgenodigd bij { $site }
mail-invitation-what = De beheerder van de accounts bij { $site } nodigt je uit om er een te maken met dit e-mailadres.
mail-invitation-act = Uitnodiging accepteren
mail-invitation-if-not = Wil je dit niet? Dan hoef je niets te doen: er wordt geen account gemaakt.
mail-welcome-subject = Welkom bij { $site }
mail-welcome-what = Je account is gemaakt met dit e-mailadres. Hier log je in en beheer je het:
mail-welcome-act = Mijn account openen
mail-reset-sent-subject = Kies een nieuw wachtwoord voor { $site }
mail-reset-sent-what = De beheerder van je { $site }-account stuurt je deze link, waarmee je een nieuw wachtwoord kiest. Tot je dat doet, blijft alles zoals het is.
mail-reset-sent-if-not = Heb je hier niet om gevraagd? Vraag het na bij de beheerder van je account en doe verder niets: je wachtwoord blijft zoals het is.

# Countries, by their codes (ISO 3166-1).

country-ad = Andorra
country-ae = Verenigde Arabische Emiraten
country-af = Afghanistan
country-ag = Antigua en Barbuda
country-ai = Anguilla
country-al = Albanië
country-am = Armenië
country-ao = Angola
country-aq = Antarctica
country-ar = Argentinië
country-as = Amerikaans-Samoa
country-at = Oostenrijk
country-au = Australië
country-aw = Aruba
country-ax = Åland
country-az = Azerbeidzjan
country-ba = Bosnië en Herzegovina
country-bb = Barbados
country-bd = Bangladesh
country-be = België
country-bf = Burkina Faso
country-bg = Bulgarije
country-bh = Bahrein
country-bi = Burundi
country-bj = Benin
country-bl = Saint-Barthélemy
country-bm = Bermuda
country-bn = Brunei
country-bo = Bolivia
country-bq = Caribisch Nederland
country-br = Brazilië
country-bs = Bahama’s
country-bt = Bhutan
country-bv = Bouveteiland
country-bw = Botswana
country-by = Belarus
country-bz = Belize
country-ca = Canada
country-cc = Cocoseilanden
country-cd = Congo (Democratische Republiek)
country-cf = Centraal-Afrikaanse Republiek
country-cg = Congo (Republiek)
country-ch = Zwitserland
country-ci = Ivoorkust
country-ck = Cookeilanden
country-cl = Chili
country-cm = Kameroen
country-cn = China
country-co = Colombia
country-cr = Costa Rica
country-cu = Cuba
country-cv = Kaapverdië
country-cw = Curaçao
country-cx = Christmaseiland
country-cy = Cyprus
country-cz = Tsjechië
country-de = Duitsland
country-dj = Djibouti
country-dk = Denemarken
country-dm = Dominica
country-do = Dominicaanse Republiek
country-dz = Algerije
country-ec = Ecuador
country-ee = Estland
country-eg = Egypte
country-eh = Westelijke Sahara
country-er = Eritrea
country-es = Spanje
country-et = Ethiopië
country-fi = Finland
country-fj = Fiji
country-fk = Falklandeilanden
country-fm = Micronesia
country-fo = Faeröer
country-fr = Frankrijk
country-ga = Gabon
country-gb = Verenigd Koninkrijk
country-gd = Grenada
country-ge = Georgië
country-gf = Frans-Guyana
country-gg = Guernsey
country-gh = Ghana
country-gi = Gibraltar
country-gl = Groenland
country-gm = Gambia
country-gn = Guinee
country-gp = Guadeloupe
country-gq = Equatoriaal-Guinea
country-gr = Griekenland
country-gs = Zuid-Georgia en de Zuidelijke Sandwicheilanden
country-gt = Guatemala
country-gu = Guam
country-gw = Guinee-Bissau
country-gy = Guyana
country-hk = Hongkong
country-hm = Heard en McDonaldeilanden
country-hn = Honduras
country-hr = Kroatië
country-ht = Haïti
country-hu = Hongarije
country-id = Indonesië
country-ie = Ierland
country-il = Israël
country-im = Isle of Man
country-in = India
country-io = Brits Indische Oceaanterritorium
country-iq = Irak
country-ir = Iran
country-is = IJsland
country-it = Italië
country-je = Jersey
country-jm = Jamaica
country-jo = Jordanië
country-jp = Japan
country-ke = Kenia
country-kg = Kirgizië
country-kh = Cambodja
country-ki = Kiribati
country-km = Comoren
country-kn = Saint Kitts en Nevis
country-kp = Noord-Korea
country-kr = Zuid-Korea
country-kw = Koeweit
country-ky = Kaaimaneilanden
country-kz = Kazachstan
country-la = Laos
country-lb = Libanon
country-lc = Saint Lucia
country-li = Liechtenstein
country-lk = Sri Lanka
country-lr = Liberia
country-ls = Lesotho
country-lt = Litouwen
country-lu = Luxemburg
country-lv = Letland
country-ly = Libië
country-ma = Marokko
country-mc = Monaco
country-md = Moldavië
country-me = Montenegro
country-mf = Saint-Martin
country-mg = Madagaskar
country-mh = Marshalleilanden
country-mk = Noord-Macedonië
country-ml = Mali
country-mm = Myanmar
country-mn = Mongolië
country-mo = Macau
country-mp = Noordelijke Marianen
country-mq = Martinique
country-mr = Mauritanië
country-ms = Montserrat
country-mt = Malta
country-mu = Mauritius
country-mv = Maldiven
country-mw = Malawi
country-mx = Mexico
country-my = Maleisië
country-mz = Mozambique
country-na = Namibië
country-nc = Nieuw-Caledonië
country-ne = Niger
country-nf = Norfolk
country-ng = Nigeria
country-ni = Nicaragua
country-nl = Nederland
country-no = Noorwegen
country-np = Nepal
country-nr = Nauru
country-nu = Niue
country-nz = Nieuw-Zeeland
country-om = Oman
country-pa = Panama
country-pe = Peru
country-pf = Frans-Polynesië
country-pg = Papoea-Nieuw-Guinea
country-ph = Filipijnen
country-pk = Pakistan
country-pl = Polen
country-pm = Saint-Pierre en Miquelon
country-pn = Pitcairneilanden
country-pr = Puerto Rico
country-ps = Palestina
country-pt = Portugal
country-pw = Palau
country-py = Paraguay
country-qa = Qatar
country-re = Réunion
country-ro = Roemenië
country-rs = Servië
country-ru = Rusland
country-rw = Rwanda
country-sa = Saoedi-Arabië
country-sb = Salomonseilanden
country-sc = Seychellen
country-sd = Soedan
country-se = Zweden
country-sg = Singapore
country-sh = Sint-Helena, Ascension en Tristan da Cunha
country-si = Slovenië
country-sj = Spitsbergen en Jan Mayen
country-sk = Slowakije
country-sl = Sierra Leone
country-sm = San Marino
country-sn = Senegal
country-so = Somalië
country-sr = Suriname
country-ss = Zuid-Soedan
country-st = Sao Tomé en Principe
country-sv = El Salvador
country-sx = Sint Maarten
country-sy = Syrië
country-sz = Eswatini
country-tc = Turks- en Caicoseilanden
country-td = Tsjaad
country-tf = Franse Zuidelijke Gebieden
country-tg = Togo
country-th = Thailand
country-tj = Tadzjikistan
country-tk = Tokelau
country-tl = Oost-Timor
country-tm = Turkmenistan
country-tn = Tunesië
country-to = Tonga
country-tr = Turkije
country-tt = Trinidad en Tobago
country-tv = Tuvalu
country-tw = Taiwan
country-tz = Tanzania
country-ua = Oekraïne
country-ug = Oeganda
country-um = Kleine afgelegen eilanden van de Verenigde Staten
country-us = Verenigde Staten
country-uy = Uruguay
country-uz = Oezbekistan
country-va = Vaticaanstad
country-vc = Saint Vincent en de Grenadines
country-ve = Venezuela
country-vg = Britse Maagdeneilanden
country-vi = Amerikaanse Maagdeneilanden
country-vn = Vietnam
country-vu = Vanuatu
country-wf = Wallis en Futuna
country-ws = Samoa
country-ye = Jemen
country-yt = Mayotte
country-za = Zuid-Afrika
country-zm = Zambia
country-zw = Zimbabwe
## Activity

tab-activity = Activiteit
activity-title = Activiteit
activity-lead = Wat er met je account is gebeurd, nieuwste eerst.
activity-kept = We bewaren dit { $count ->
    [one] één dag.
   *[other] { $count } dagen.
}
activity-kept-always = We bewaren dit zolang je account bestaat.
activity-kind = Wat
activity-kind-all = Alles
activity-kind-sign-ons = Inloggen en sessies
activity-kind-security = Wachtwoord en methoden
activity-kind-account = Profiel, overeenkomsten en account
activity-period = Wanneer
activity-period-all = De hele periode
activity-period-days = De laatste { $count } dagen
activity-show = Tonen
activity-empty = Er is nog niets gebeurd.
activity-none-such = In deze periode is niets van dien aard gebeurd.
activity-near = in de buurt van
activity-was-not-me = Dit was ik niet
activity-paging = Pagina’s van de geschiedenis
activity-latest = Nieuwste
activity-older = Eerder
activity-export = Meenemen
activity-export-help = Alles wat hierboven is gekozen, op alle pagina’s. We vragen je eerst te bevestigen dat jij het bent.
activity-export-csv = Als tabel (CSV)
activity-export-json = Voor programma’s (JSON)
activity-by-administrator = door de beheerder van de accounts
activity-by-server = automatisch
activity-some-method = een methode
activity-failed-before = { $count ->
    [one] Daarvoor was er één foute poging.
   *[other] Daarvoor waren er { $count } foute pogingen.
}
activity-unknown = Er is iets gedaan wat deze pagina nog niet kan benoemen.
activity-account-created = { $how ->
    [taken] { $name ->
        [none] Je account is gemaakt.
       *[other] Je account is gemaakt. Wat ervoor was vastgelegd maar al van iemand anders is, staat er niet in: { $name }.
    }
   *[other] Je account is gemaakt.
}
activity-sign-on = { $how ->
    [program] Een app of script heeft ingelogd.
    [trusted_browser] Je hebt ingelogd in een browser die je vertrouwt.
    [mfa_bypass] Je hebt ingelogd zonder de tweede stap, die toen niet werd gevraagd.
   *[other] Je hebt ingelogd.
}
activity-sign-off = Je hebt uitgelogd.
activity-password-changed = { $how ->
    [first] Je eerste wachtwoord is ingesteld.
    [recovered] Er is een nieuw wachtwoord gekozen in plaats van een vergeten wachtwoord.
   *[other] Je wachtwoord is gewijzigd.
}
activity-address-changed = { $how ->
    [phone] Je telefoonnummer is gewijzigd.
   *[other] Je e-mailadres is gewijzigd.
}
activity-address-added = { $how ->
    [phone] Er is een telefoonnummer toegevoegd.
   *[other] Er is een e-mailadres toegevoegd.
}
activity-address-removed = { $how ->
    [phone] Er is een telefoonnummer verwijderd.
   *[other] Er is een e-mailadres verwijderd.
}
activity-address-preferred = { $how ->
    [phone] Een ander telefoonnummer is nu je primaire nummer.
   *[other] Een ander e-mailadres is nu je primaire adres.
}
activity-linked-account-added = { $name ->
    [none] Er is een account gekoppeld.
   *[other] Er is een account bij { $name } gekoppeld.
}
activity-linked-account-removed = { $name ->
    [none] Er is een account ontkoppeld.
   *[other] Er is een account bij { $name } ontkoppeld.
}
activity-address-undo-withdrawn = { $how ->
    [phone] De wijziging van je telefoonnummer is definitief gemaakt.
   *[other] De wijziging van je e-mailadres is definitief gemaakt.
}
activity-profile-changed = { $name ->
    [none] Je profiel is gewijzigd.
   *[other] Je profiel is gewijzigd: { $name }.
}
activity-session-ended = { $place ->
    [none] Een andere sessie is uitgelogd.
   *[other] { $place } is uitgelogd.
}
activity-session-others-ended = { $how ->
    [all] Je bent overal uitgelogd.
   *[other] { $count ->
        [0] Geen enkele browser wordt nog vertrouwd.
        [one] Eén andere sessie is uitgelogd.
       *[other] { $count } andere sessies zijn uitgelogd.
    }
}
activity-session-dropped = { $count ->
    [one] Eén sessie is uitgelogd, de langst ongebruikte, omdat er te veel waren.
   *[other] { $count } sessies zijn uitgelogd, de langst ongebruikte, omdat er te veel waren.
}
activity-session-named = { $name ->
    [none] Een apparaat heeft geen naam meer.
   *[other] Een apparaat heeft de naam ‘{ $name }’ gekregen.
}
activity-session-unrecognised = { $count ->
    [0] Je gaf aan dat je iets niet zelf hebt gedaan. Er was geen andere sessie ingelogd.
    [one] Je gaf aan dat je iets niet zelf hebt gedaan. Eén sessie is uitgelogd.
   *[other] Je gaf aan dat je iets niet zelf hebt gedaan. { $count } sessies zijn uitgelogd.
}
activity-account-status = { $how ->
    [disabled] Je account is gedeactiveerd.
    [enabled] Je account is geactiveerd.
    [unlocked] Je account is ontgrendeld.
    [reset_sent] Er is je een e-mail gestuurd om een nieuw wachtwoord te kiezen.
   *[other] De status van je account is gewijzigd.
}
activity-device-added = Er is een methode toegevoegd: { $method }.
activity-device-changed = { $how ->
    [label] Een methode heeft een nieuwe naam gekregen: { $method }.
    [default] Om deze methode vragen we nu eerst: { $method }.
    [enabled] Een methode is ingeschakeld: { $method }.
    [disabled] Een methode is uitgeschakeld: { $method }.
    [in_step] Een methode is weer gelijkgezet: { $method }.
   *[other] Een methode is gewijzigd: { $method }.
}
activity-device-removed = Er is een methode verwijderd: { $method }.
activity-device-removal-asked = { $how ->
    [turns_off] Iemand heeft gevraagd om tweestapsverificatie uit te schakelen.
   *[other] Iemand heeft gevraagd om een methode te verwijderen: { $method }.
}
activity-device-removal-cancelled = { $how ->
    [turns_off] Tweestapsverificatie blijft toch aan.
   *[other] Een methode blijft toch: { $method }.
}
activity-device-removal-dropped = Een methode blijft, omdat die nodig is: { $method }.
activity-mfa-turned-off = Tweestapsverificatie is uitgeschakeld.
activity-recovery-codes-made = Er zijn nieuwe herstelcodes gemaakt.
activity-recovery-codes-used = { $count ->
    [0] Er is een herstelcode gebruikt. Er is er geen meer over.
    [one] Er is een herstelcode gebruikt. Er is er nog één over.
   *[other] Er is een herstelcode gebruikt. Er zijn er nog { $count } over.
}
activity-device-copied = Een sleutel is geweigerd omdat er mogelijk een kopie van bestaat.
activity-mfa-reset = Al je methoden zijn verwijderd.
activity-trusted-browser-added = Een browser wordt vanaf nu vertrouwd.
activity-trusted-browser-ended = { $how ->
    [reused] Een browser wordt niet meer vertrouwd, omdat een oude kopie van zijn kenmerk is gebruikt.
   *[other] { $count ->
        [0] Een browser wordt niet meer vertrouwd.
        [one] Eén browser wordt niet meer vertrouwd.
       *[other] { $count } browsers worden niet meer vertrouwd.
    }
}
activity-mfa-bypass-begun = Er wordt tijdelijk niet om de tweede stap gevraagd.
activity-mfa-bypass-ended = Er wordt weer om de tweede stap gevraagd.
activity-lost-device-begun = Iemand die je wachtwoord heeft ingevuld, zei al je methoden kwijt te zijn.
activity-lost-device-stopped = De aanvraag voor een methode in plaats van verloren methoden is gestopt.
activity-lost-device-open = De wachttijd voor verloren methoden is voorbij: er kan een nieuwe methode worden toegevoegd.
activity-lost-device-used = Een nieuwe methode heeft de verloren methoden vervangen.
activity-step-up = Je hebt bevestigd dat jij het bent.
activity-agreement-accepted = Je hebt ‘{ $name }’ geaccepteerd.
activity-agreement-declined = Je hebt ‘{ $name }’ geweigerd.
activity-agreement-withdrawn = Je hebt je toestemming voor ‘{ $name }’ ingetrokken.
activity-agreement-purpose-given = Je hebt ‘{ $name }’ toegestaan.
activity-agreement-purpose-withdrawn = Je staat ‘{ $name }’ niet meer toe.
activity-access-granted = { $name ->
    [none] Je hebt een app toegang gegeven tot je account.
   *[other] Je hebt { $name } toegang gegeven tot je account.
}
activity-access-changed = { $name ->
    [none] Je hebt een app meer toegang gegeven tot je account.
   *[other] Je hebt { $name } meer toegang gegeven tot je account.
}
activity-access-removed = { $name ->
    [none] Je hebt de toegang van een app tot je account verwijderd.
   *[other] Je hebt de toegang van { $name } tot je account verwijderd.
}
activity-data-export-asked = Er is een kopie van je gegevens aangevraagd.
activity-data-export-fetched = { $how ->
    [activity] Deze geschiedenis is gedownload.
   *[other] Er is een kopie van je gegevens gedownload.
}
activity-account-deletion-asked = Iemand die op je account was ingelogd, heeft gevraagd het te verwijderen.
activity-account-deletion-cancelled = Je account blijft toch bestaan.
activity-not-me = { $how ->
    [password] Je gaf naar aanleiding van een e-mail aan dat jij het niet was. Iedereen is uitgelogd, en je wachtwoord werkt hier niet meer.
   *[other] Je gaf naar aanleiding van een e-mail aan dat jij het niet was. Iedereen is uitgelogd.
}
activity-group-joined = Je bent in een groep opgenomen: { $name }.
activity-group-left = Je bent uit een groep gehaald: { $name }.

## Something that one does not recognise

rescue-title = Iets wat je niet herkent
rescue-step-end = Uitloggen
rescue-step-password = Wachtwoord wijzigen
rescue-step-review = Account nalopen
rescue-lead = Was jij dit niet, dan zit er misschien iemand anders in je account. In drie stappen krijg je die eruit.
rescue-when = Wanneer
rescue-where = Waar
rescue-one = We loggen deze sessie meteen uit. Geen enkele browser wordt nog vertrouwd, en wie nu bezig is met inloggen, moet opnieuw beginnen.
rescue-all = We loggen meteen alle sessies uit, behalve deze. Geen enkele browser wordt nog vertrouwd, en wie nu bezig is met inloggen, moet opnieuw beginnen.
rescue-also = Wat een indringer misschien is begonnen, wordt ook geannuleerd: het verwijderen van een methode, het verwijderen van je account. Links voor een nieuw wachtwoord werken niet meer. Als je een wachtwoord hebt, worden accounts die sindsdien zijn gekoppeld, ontkoppeld.
rescue-access = Apps die sindsdien of in de afgelopen zeven dagen toegang hebben gekregen, raken die kwijt.
rescue-end-one = Uitloggen
rescue-was-me = Dit was ik
rescue-password-lead = Zorg er nu voor dat niemand terugkomt.
rescue-password-text = Wie in je account zat, kent misschien je wachtwoord. Kies een nieuw wachtwoord dat je nergens anders gebruikt.
rescue-password-none = Je hebt geen wachtwoord dat iemand kan kennen. Kijk nu of elke methode en elk gekoppeld account van jou is.
rescue-password-elsewhere = Wie in je account zat, kent misschien je wachtwoord. Wijzig het waar het wordt beheerd: { $owner }.
rescue-password-ask = Wie in je account zat, weet misschien hoe je inlogt. Vraag de beheerder van je account wat je moet wijzigen.
rescue-password-change = Nieuw wachtwoord kiezen
rescue-password-skip = Doorgaan zonder
rescue-next = Volgende
rescue-review-lead = Kijk of er hier iets niet van jou is. Verwijder wat je niet kent.
rescue-review-methods = Je methoden voor de tweede stap
rescue-review-no-methods = Je hebt er geen. Met een tweede stap is een wachtwoord alleen niet genoeg.
rescue-review-methods-go = Je methoden beheren
rescue-review-removal = Iemand heeft gevraagd om een methode te verwijderen. Als je die niet behoudt, wordt de methode verwijderd op
rescue-review-addresses = Je adressen
rescue-review-former = { $address } was van jou vóór een wijziging. Met de link in de e-mail die we toen stuurden, draai je die wijziging terug, tot
rescue-review-addresses-go = Je profiel beheren
rescue-review-access-go = Apps met toegang beheren
rescue-review-sessions = Waar je bent ingelogd
rescue-review-sessions-go = Sessies en gekoppelde accounts beheren
rescue-review-history-go = Je activiteit nalopen
rescue-finish = Ik heb alles nagelopen
rescue-done-title = Klaar
rescue-done-lead = Dat was de laatste stap.
rescue-done-text = Lijkt er nog iets niet te kloppen, meld het dan aan de beheerder van je account.
rescue-done-home = Terug naar mijn account
flash-rescued = { $count ->
    [0] Er was geen sessie meer om uit te loggen.
    [one] Klaar. Eén sessie is uitgelogd.
   *[other] Klaar. { $count } sessies zijn uitgelogd.
}
flash-session-named = De naam is opgeslagen.

## The end of a session

session-ends-idle = Als je niets doet, word je uitgelogd op
session-ends-last = Wat je ook doet, je wordt uitgelogd op
session-left = Resterende tijd:
session-over = Je bent uitgelogd. Wat je hier hebt getypt, is niet verstuurd.
session-warning-title = Je wordt zo uitgelogd
session-warning-idle = Wil je ingelogd blijven?
session-warning-last = Deze sessie eindigt, wat je ook doet. Rond af waar je mee bezig bent en sla het op.
session-warning-failed = Dat is niet gelukt. Probeer het opnieuw.
session-warning-close = Oké
session-stay = Ingelogd blijven
session-by = Ingelogd met
session-by-password = Wachtwoord
session-by-address = Code naar je adres
session-by-recovery = Herstel
session-by-provider = Een gekoppeld account
session-one-factor = één stap
session-two-factors = twee stappen
session-phishing-resistant = twee stappen, bestand tegen phishing
session-unrecognised = Dit herken ik niet
session-rename = Naam
session-trusted = Vertrouwde browser
session-trusted-this = Vertrouwde browser: deze

## Overview

tab-overview = Overzicht
overview-title = Overzicht
overview-attention = Wat je aandacht vraagt
overview-nothing = Niets vraagt je aandacht.
overview-ways = Hoe je inlogt
overview-latest = Wat er het laatst is gebeurd
overview-accounts-go = Je sessies beheren
overview-history-go = Alle activiteit
overview-removal-waiting = { $how ->
    [turns_off] Iemand heeft gevraagd om tweestapsverificatie uit te schakelen. Dat gebeurt op { $when }, tenzij je tweestapsverificatie behoudt.
   *[other] Iemand heeft gevraagd om een methode voor je tweede stap te verwijderen. Dat gebeurt op { $when }, tenzij je de methode behoudt.
}
overview-password-expires = Je wachtwoord moet uiterlijk op { $when } worden gewijzigd.
overview-second-factor-missing = { $how ->
    [password] Je account gaat open met alleen je wachtwoord. Voeg een methode voor een tweede stap toe.
   *[other] Je account gaat open met maar één stap. Voeg een methode voor een tweede stap toe.
}
overview-recovery-codes-few = { $count ->
    [0] Je hebt geen herstelcodes meer over. Maak nieuwe.
    [one] Je hebt nog één herstelcode over. Maak nieuwe.
   *[other] Je hebt nog { $count } herstelcodes over. Maak nieuwe.
}
overview-address-unverified = { $name } is niet geverifieerd, dus we kunnen je er niet mee helpen om weer binnen te komen.
overview-agreement-outstanding = Je hebt de huidige tekst van ‘{ $name }’ nog niet geaccepteerd. We vragen je erom de volgende keer dat je inlogt.
overview-agreement-expired = Je toestemming voor ‘{ $name }’ is verlopen. We vragen je erom de volgende keer dat je inlogt; je kunt die nu al verlengen.
# Identity providers and linked accounts
provider-sign-on = Inloggen met { $provider }
own-page-title = Ga hier verder
own-page-lead = Een andere site heeft je naar { $site } gebracht. Ga vanaf hier verder.
own-page-act = Doorgaan
flash-provider-unavailable = Die dienst kan op dit moment niet worden gebruikt. Probeer het later opnieuw of gebruik een andere manier.
flash-provider-over = Dat duurde te lang, was al afgerond of is in een andere browser begonnen. Begin opnieuw.
flash-provider-cancelled = Je hebt daar niet ingelogd. Er is niets veranderd.
flash-provider-nobody = Er is hier geen account gekoppeld aan het account dat je net hebt gebruikt. Heb je hier een account, log er dan op in en koppel het andere bij Accounts en sessies.
flash-provider-owes = Je account blijft geblokkeerd totdat je een nieuw wachtwoord hebt gekozen. Open de link in de e-mail die we je hebben gestuurd, of neem contact op met de beheerder van je account.
flash-provider-unproved-stuck = De dienst heeft niet bevestigd dat je daar zojuist hebt ingelogd. Log daar opnieuw in, met hetzelfde account. Helpt dat niet, neem dan contact op met de beheerder van je account.
flash-provider-unproved = De dienst heeft niet bevestigd dat je daar zojuist hebt ingelogd. Log daar opnieuw in, met hetzelfde account. Helpt dat niet, log dan hier uit en stel een wachtwoord in via ‘Wachtwoord vergeten?’.
flash-account-linked = Het account is gekoppeld. Je kunt er vanaf nu mee inloggen.
flash-account-unlinked = Het account is ontkoppeld. Niemand kan er hier nog mee inloggen.
flash-link-there = Dat account is al gekoppeld.
flash-link-taken = Dat account is hier aan een ander account gekoppeld. Ontkoppel het daar eerst.
flash-link-full = Er zijn al zoveel gekoppelde accounts als er mogen zijn. Ontkoppel er eerst een.
accounts-back = Accounts en sessies
linked-title = Gekoppelde accounts
linked-lead = Met deze accounts kun je hier inloggen.
linked-none = Koppel een account dat je ergens anders hebt, dan kun je er hier mee inloggen.
linked-off = Kan nu niet worden gebruikt
linked-provider = Dienst
linked-name = Account daar
linked-since = Gekoppeld
linked-used = Laatst gebruikt
linked-last = Dit is de laatste manier om in je account te komen. Voeg eerst een andere toe.
link-provider = { $provider } koppelen
link-confirm-title = Dit account koppelen?
link-confirm-lead = Wie op dat account kan inloggen, kan daarna ook inloggen op je { $site }-account.
link-confirm-to = Je account hier
link-confirm-help = Controleer of het van jou is. We melden het op al je adressen.
link-confirm-act = Koppelen
unlink = Ontkoppelen
unlink-title = Dit account ontkoppelen?
unlink-lead = Je kunt er dan niet meer mee inloggen bij { $site }. Het account daar blijft zoals het is.
unlink-last = Je logt bij { $site } alleen met dit account in. Voeg eerst een andere manier om in te loggen toe, zodat je jezelf niet buitensluit.
unlink-add-password = Wachtwoord instellen
unlink-add-passkey = Passkey toevoegen
step-up-provider = Dit gaat over de veiligheid van je account, dus log nog een keer in met het account dat je hier gebruikt.
step-up-provider-none = Dit gaat over de veiligheid van je account, en het account waarmee je inlogt, kan nu niet bevestigen dat jij het bent. Log uit, stel een wachtwoord in via ‘Wachtwoord vergeten?’ en kom terug.
step-up-provider-stuck = Dit gaat over de veiligheid van je account, en het account waarmee je inlogt, kan nu niet bevestigen dat jij het bent. Neem contact op met de beheerder van je account.
step-up-provider-act = Bevestigen met { $provider }
mail-account-linked-subject = Er is een account gekoppeld aan je { $site }-account
mail-account-linked-what = Wie op dit account kan inloggen, kan vanaf nu ook inloggen op je { $site }-account:
mail-account-unlinked-subject = Er is een account ontkoppeld van je { $site }-account
mail-account-unlinked-what = Met dit account kan niemand meer inloggen op je { $site }-account:
data-section-linked-accounts = Gekoppelde accounts
data-key-provider = Dienst
data-key-issuer = Uitgever
data-key-subject = Id daar
