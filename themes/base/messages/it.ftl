# I testi delle pagine. Semplici e diretti: che cosa è successo, che cosa fare. “Accedi” e “Disconnetti”; si dà del tu, senza rivelare il genere.

## Everywhere

portico = Portico
skip = Vai al contenuto
nav-label = Account
error-prefix = Errore:
problems-title = C’è un problema
signed-on-as = Accesso eseguito come
sign-on = Accedi
sign-off = Disconnetti
way-back = Torna a { $application }
save = Salva
help = Aiuto
languages-label = Lingua
schemes-label = Colori
scheme-device = Come su questo dispositivo
scheme-light = Chiaro
scheme-dark = Scuro
copy = Copia
copied = Copiato
try-again = Riprova
back-home = Vai al tuo account
approximate = (posizione approssimativa)
required = obbligatorio
optional = facoltativo
mark-colon = :
mark-stop = .
mark-list = {", "}
mark-open = {" ("}
mark-close = )
cancel = Annulla
manage = Gestisci
remove = Rimuovi
go-on = Continua
get-help = Chiedi assistenza
download = Scarica
print = Stampa
done = Fine
entrance-line = Il tuo account, nelle tue mani.

## Signing on and off

sign-on-title = Accedi
sign-on-lead = Che piacere vederti. Accedi per gestire il tuo account { $site }.
sign-on-password-title = Inserisci la password
signing-on-as = Accesso come
not-you = Non sei tu?
identifier-username = Nome utente
identifier-email = Indirizzo email
identifier-phone = Numero di telefono
identifier-username-email = Nome utente o indirizzo email
identifier-username-phone = Nome utente o numero di telefono
identifier-email-phone = Indirizzo email o numero di telefono
identifier-any = Nome utente, indirizzo email o numero di telefono
password = Password
show-password = Mostra
hide-password = Nascondi
password-shown = La password è visibile
password-hidden = La password è nascosta
sign-off-title = Vuoi disconnetterti?
sign-off-lead = Hai eseguito l’accesso come
sign-off-stay = Mantieni l’accesso
signed-off-title = Disconnessione completata
signed-off-lead = Ora nessuno può aprire il tuo account da questo browser. Se usi un computer condiviso, chiudi anche la finestra.
signed-off-again = Accedi di nuovo
signed-off-onward = Vai a

## My profile

profile-title = Il mio profilo
profile-lead = Che cosa sappiamo di te e che cosa puoi modificare.
profile-empty = Qui non c’è ancora nulla.
picture-alt = La tua foto
picture-choose = Scegli una foto
picture-another = Scegli un’altra foto
picture-help = JPEG, PNG o WebP, fino a { $megabytes } MB. Conserviamo il riquadro centrale e nessuna informazione su dove o con che cosa è stata scattata.
picture-upload = Carica foto
picture-change = Cambia foto
picture-asks = Prima di scegliere una foto ti chiediamo di confermare la tua identità.
picture-remove = Rimuovi foto
verified = Verificato
not-verified = Non verificato
nothing-known = Ancora nulla
choice-none = Scegli
day = Giorno
month = Mese
year = Anno
date-order = dmy
address-street = Via e numero civico
address-code = Codice postale
address-town = Città
address-region = Provincia o regione
address-country = Paese
address-show = Cambia paese
address-zip = Codice ZIP
address-postcode = Codice postale
address-pin = Codice PIN
address-eircode = Eircode
address-city = Città
address-post-town = Località
address-suburb = Sobborgo
address-district = Distretto
address-state = Stato
address-province = Provincia
address-county = Contea
address-prefecture = Prefettura
address-emirate = Emirato
address-area = Area
address-department = Dipartimento
address-governorate = Governatorato
address-primary = Principale
address-waits = In attesa del codice
many-add = Aggiungi altro
many-remove = Rimuovi
many-removed = Rimosso. Salva per rendere definitiva la modifica.
many-nth = { $label }, { $n }
many-new = { $label }, nuova voce

## Change password

password-title = Cambia password
password-last-changed = Ultima modifica:
password-never-changed = Scegli una password che non usi altrove.
password-first-title = Imposta una password
password-first-lead = Accedi senza password. Se ne imposti una, avrai un secondo modo per entrare.
password-expires = Devi cambiare la password entro il giorno
password-changeable-from = Hai cambiato la password di recente. Potrai cambiarla di nuovo dal giorno
password-elsewhere-lead = La tua password per { $site } è gestita da { $owner }.
password-elsewhere-text = Cambiala lì.
password-elsewhere-go = Cambiala su { $owner }
password-closed-lead = Su { $site } accedi senza password.
password-closed-text = Qui non c’è nulla da cambiare e non devi ricordare nulla.
password-current = Password attuale
password-new = Nuova password
password-requirements = Requisiti della nuova password
password-advice = Quattro o cinque parole a caso sono sicure e più facili da digitare dei simboli. Puoi incollare la password da un gestore di password.
password-end-others = Disconnetti tutti gli altri dispositivi
password-end-others-help = { $count ->
    [0] L’accesso è attivo solo qui.
    [one] L’accesso è attivo anche in un’altra sessione.
   *[other] L’accesso è attivo anche in altre { $count } sessioni.
}
password-change = Cambia password

## Accounts & sessions

accounts-title = Account e sessioni
accounts-lead = I browser e le app che possono aprire il tuo account. Disconnetti quelli che non riconosci, poi cambia la password.
accounts-only-here = L’accesso è attivo solo qui.
accounts-others = { $count ->
    [one] L’accesso è attivo qui e in un’altra sessione.
   *[other] L’accesso è attivo qui e in altre { $count } sessioni.
}
sessions-title = Dove hai eseguito l’accesso
sessions-paging = Pagine delle sessioni
sessions-newer = Più recenti
sessions-older = Meno recenti
sign-off-others = Disconnetti tutti gli altri
browser-and-platform = { $browser } su { $platform }
session-program = Un’app o uno script
session-unknown = Dispositivo sconosciuto
this-device = Questo dispositivo
session-active = Ultima attività
session-now = ora
session-first = Data di accesso
session-place = Località

## The second step of signing on

sign-on-confirm-title = Conferma la tua identità
sign-on-code-title = Inserisci il codice
code-lead = Inserisci il codice che ottieni con questo metodo.
code-lead-totp = Apri l’app di autenticazione: mostra un codice per { $site }.
code-lead-passkey = Conferma con l’impronta digitale, il volto o il blocco schermo.
code-lead-security-key = Tieni pronta la chiave di sicurezza: inseriscila o avvicinala al dispositivo.
code-lead-recovery = Inserisci uno dei codici di recupero che hai salvato. Ognuno funziona una sola volta.
code-lead-send = Ti inviamo un codice quando lo richiedi.
code-lead-sent = Inserisci il codice che ti abbiamo inviato.
code-label = Codice
code-label-recovery = Codice di recupero
code-label-address = Codice ricevuto per email
code-help-digits = { $digits } cifre
code-help-recovery = 15 lettere e cifre. Maiuscole, spazi e trattini non fanno differenza.
code-help-address = 6 cifre
trust-for-days = { $count ->
    [one] Non chiedere più in questo browser per un giorno
   *[other] Non chiedere più in questo browser per { $count } giorni
}
trust-for-hours = { $count ->
    [one] Non chiedere più in questo browser per un’ora
   *[other] Non chiedere più in questo browser per { $count } ore
}
trust-for-minutes = { $count ->
    [one] Non chiedere più in questo browser per un minuto
   *[other] Non chiedere più in questo browser per { $count } minuti
}
trust-help = Solo dove nessun altro può usarlo. La password ti verrà chiesta come sempre.
another-way = Prova un altro modo
or = oppure
sign-on-methods-title = Scegli un altro modo
sign-on-methods-lead = Puoi accedere con uno qualsiasi di questi metodi.
sign-on-methods-none = Non ne hai nessuno a portata di mano? Rivolgiti a chi gestisce il tuo account.
sign-on-enrol-lead = { $site } chiede a tutti un secondo passaggio dopo la password. Per aggiungerlo basta un minuto.
sign-on-enrol-choice-title = Aggiungi un secondo passaggio
sign-on-enrol-choice-lead = Scegli quello che preferisci; potrai aggiungerne altri in seguito.
another-method = Scegli un altro metodo
sign-on-blocked-title = Il tuo account richiede un secondo passaggio
sign-on-blocked-no-address = { $site } chiede un secondo passaggio dopo la password. Prima di aggiungerlo dovremmo inviarti un codice per email, ma il tuo account non ha un indirizzo email verificato, oppure l’indirizzo è stato modificato negli ultimi sette giorni. Rivolgiti a chi gestisce il tuo account.
sign-on-blocked-invitation = { $site } chiede un secondo passaggio dopo la password e per aggiungerlo serve un invito. Chiedilo a chi gestisce il tuo account, poi apri il link in questo browser.
sign-on-blocked-no-method = { $site } chiede un secondo passaggio dopo la password e non puoi aggiungerlo per conto tuo. Rivolgiti a chi gestisce il tuo account.

## Before the first second step

address-title = Prima, un codice per email
address-blocked-title = Non puoi ancora aggiungere un metodo
address-lead = Così nessun altro può aggiungere il primo metodo al tuo account.
address-goes-to = Invieremo un codice a
address-send = Invia il codice
address-sent-to = Abbiamo inviato un codice a
address-again = Invia un altro codice
address-again-help = Dopo un minuto non è arrivato nulla? Controlla anche lo spam. Il codice vale 10 minuti. Non hai più accesso a quella casella? Rivolgiti a chi gestisce il tuo account.
address-none = Il tuo account non ha un indirizzo email verificato a cui inviare un codice, oppure l’indirizzo è stato modificato negli ultimi sette giorni. Attendi che siano trascorsi o rivolgiti a chi gestisce il tuo account { $site }.
address-invitation = Per aggiungere il primo metodo serve un invito. Chiedilo a chi gestisce il tuo account { $site }, poi apri il link in questo browser.

## Confirming who one is

step-up-title = Conferma la tua identità
step-up-password = Questa operazione riguarda la sicurezza del tuo account, quindi ti chiediamo ancora una volta la password.
step-up-purpose = Poi potrai continuare da dove eri.
step-up-confirm = Conferma la tua identità
step-up-none = Non puoi ottenere uno di questi codici? Rivolgiti a chi gestisce il tuo account.
step-up-lost = Non ne hai più nessuno?
step-up-lost-help = Quando accedi puoi richiedere un nuovo metodo. Per farlo ti disconnettiamo ora e questo browser non sarà più attendibile: finché non potrai configurare il nuovo metodo non riuscirai ad accedere, nemmeno da qui.
step-up-lost-open = L’attesa è finita: quando accedi puoi configurare un nuovo metodo. Per farlo ti disconnettiamo ora e questo browser non sarà più attendibile.
step-up-lost-wait = Torna allora in questa pagina: da qui potrai passare a un nuovo metodo. Se prima ritrovi uno dei tuoi metodi, usalo: la richiesta si interromperà.
step-up-password-wrong = Questa non è la tua password.
other-ways = Altri modi

## Authentication

authentication-title = Autenticazione
authentication-lead = Come verifichiamo la tua identità, oltre alla password.
authentication-back = Torna ad Autenticazione
passkeys-title = Passkey
passkeys-lead = Con ognuna di queste accedi senza password.
passkeys-empty = Accedi con l’impronta digitale, il volto o il blocco schermo. Non devi ricordare nessuna password.
passkey-create-another = Creane un’altra
passkey-offer-title = La prossima volta accedi più in fretta
passkey-offer-text = La conserva il tuo browser. Basta un attimo e gli altri modi per accedere restano disponibili.
passkey-offer-later = Non ora
passkey-offer-never = Non chiedere più
passkey-remove-help = Non servirà più per accedere. Puoi crearne un’altra in qualsiasi momento.
passkey-remove-lead = Smettiamo subito di accettarla. Potrebbe restare visibile dove conservi le tue passkey: puoi eliminarla lì.
passkey-remove-lead-at = Smettiamo subito di accettarla. Potrebbe restare visibile in { $provider }: puoi eliminarla lì.
device-provider = Conservata da
device-kept = Conservazione
device-synced = Sincronizzata
device-bound = Solo su questo dispositivo
devices-title = Verifica in due passaggi
devices-lead = Dopo la password ti chiediamo uno di questi metodi.
devices-empty = Non c’è ancora un secondo passaggio: la password da sola basta ad aprire il tuo account.
devices-empty-add = Aggiungi un metodo qui sotto: una password rubata non basterà più.
devices-always = { $site } chiede a tutti un secondo passaggio. L’ultimo metodo si può sostituire, ma non rimuovere.
devices-full = { $count ->
    [one] Hai un metodo e non puoi averne di più. Rimuovilo per aggiungerne un altro.
   *[other] Hai { $count } metodi e non puoi averne di più. Rimuovine uno per aggiungerne un altro.
}
methods-title = Aggiungi un metodo
methods-title-another = Aggiungi un altro metodo
add-method = Aggiungi metodo
method-passkey-about = L’impronta digitale, il volto o il blocco schermo. Ti fa accedere anche senza password ed è a prova di phishing.
method-security-key-about = Una chiave da inserire o avvicinare al dispositivo. È a prova di phishing.
method-oath-token-about = Un piccolo dispositivo che mostra codici, con un numero di serie sul retro.
method-totp-about = Un’app sul telefono o sul computer mostra un codice sempre nuovo. Funziona anche senza rete.
device-method = Metodo
device-added = Aggiunta
device-last-used = Ultimo utilizzo
device-never-used = Ancora nessun utilizzo
device-default = Predefinito
device-off = Disattivato
device-withdrawn = Non più disponibile qui
device-make-default = Imposta come predefinito

## Trusted browsers

trusted-title = Browser attendibili
trusted-lead = Per accedere da lì basta la password, fino al giorno indicato o finché non cambi la password o i metodi.
trusted-empty = Nessun browser è attendibile: ti chiediamo il secondo passaggio ogni volta. Quando inserisci il codice puoi scegliere che non ti venga più chiesto in quel browser.
trusted-unknown = Browser sconosciuto
trusted-this = Questo browser
trusted-until = Scadenza
trusted-since = Attendibile dal giorno
trust-end = Rimuovi dai browser attendibili
trusts-end = Rimuovi tutti i browser attendibili

## One method

device-title = Gestisci metodo
device-label = Nome
device-label-help = Per distinguerlo dagli altri, ad esempio “Telefono di lavoro”.
device-withdrawn-help = { $site } non lo accetta più, quindi non ha alcun effetto. Puoi rimuoverlo.
device-default-title = Predefinito
device-default-is = È il primo che ti chiediamo quando accedi.
device-default-help = Fai in modo che sia il primo che ti chiediamo quando accedi.
device-order = Ordine
device-order-help = La sua posizione quando scegli un altro modo per accedere.
device-up = Sposta su
device-down = Sposta giù
device-disable-head = Disattiva
device-disable-help = Finché è disattivato non te lo chiediamo. Puoi riattivarlo.
device-disable = Disattiva
device-enable-head = Disattivato
device-enable-help = Al momento non te lo chiediamo.
device-enable = Attiva
device-remove-head = Rimuovi
device-remove-help = I suoi codici non funzioneranno più. Per usare di nuovo la stessa app dovrai riconfigurarla.
device-remove-title = Vuoi rimuovere questo metodo?
device-remove-lead = Smettiamo subito di accettare i codici di questo metodo. La voce nell’app resta: puoi eliminarla lì.
device-disable-title = Vuoi disattivare questo metodo?
device-disable-lead = Non te lo chiederemo e non ne accetteremo i codici finché non lo riattivi.
device-last = Da quel momento basterà la password per accedere.
device-with-codes = Verranno rimossi anche i tuoi codici di recupero.
device-keep-title = Prima aggiungi un altro metodo
device-keep-remove = Il tuo account { $site } deve mantenere un secondo passaggio, e questo è l’unico che hai. Aggiungine un altro, poi rimuovi questo.
device-keep-disable = Il tuo account { $site } deve mantenere un secondo passaggio, e questo è l’unico che hai. Aggiungine un altro, poi disattiva questo.
device-keep-add = Metodi che puoi aggiungere
device-keep-none = Non puoi aggiungere un altro metodo per conto tuo. Rivolgiti a chi gestisce il tuo account.
device-keep = Mantieni
device-removal = In rimozione
device-removal-on = Rimozione prevista il giorno
device-removal-now = Rimozione in corso
device-removal-help = Qualcuno lo ha chiesto con un metodo meno sicuro. Fino ad allora questo metodo funziona come prima. Se lo hai ancora, mantienilo.
device-removal-all-help = La verifica in due passaggi verrà disattivata e con essa verrà rimosso questo metodo. Se lo mantieni, non verrà disattivato nulla.
device-remove-later = Questo metodo verrà rimosso tra 24 ore. Fino ad allora funziona come prima e puoi mantenerlo.
device-remove-weak = Hai confermato con un metodo meno sicuro, quindi occorrono 24 ore. Lo comunichiamo subito a tutti i tuoi indirizzi e puoi annullare da qui o usando il metodo.
device-remove-open = Se confermi con un metodo meno sicuro, la rimozione richiede 24 ore.
device-disable-open = Può disattivarlo solo un metodo almeno altrettanto sicuro.
device-disable-weak = Hai confermato con un metodo meno sicuro, che non può disattivare questo. Conferma con uno più sicuro o chiedi di rimuoverlo: occorrono 24 ore.
device-weak-title = Conferma con un metodo più sicuro
prove-stronger = Conferma con un altro metodo
weak-lead = Hai confermato con un metodo meno sicuro di altri che hai. Per aggiungere o riattivare un metodo ne serve uno altrettanto sicuro.
weak-lead-codes = Hai confermato con un metodo meno sicuro di altri che hai. Per i codici di recupero ne serve uno più sicuro.
weak-ways = Puoi continuare in uno di questi modi:
weak-way-stronger = Conferma con uno di questi:
weak-way-code = Conferma con un codice di recupero. Ognuno ti permette di aggiungere un metodo.
weak-way-remove = Se hai perso il metodo più sicuro, chiedi di rimuoverlo. Occorrono 24 ore e lo comunichiamo a tutti i tuoi indirizzi.
off-title = Vuoi disattivare la verifica in due passaggi?
off-do = Disattiva la verifica in due passaggi
off-help = Accedi solo con la password. Tutti i metodi e i codici di recupero vengono rimossi.
off-waits = La verifica in due passaggi verrà disattivata il giorno
off-waits-now = È in corso la disattivazione della verifica in due passaggi.
off-waits-keep = Se mantieni uno dei metodi da rimuovere, resterà attiva.
off-lead = Da quel momento solo la password proteggerebbe il tuo account.
off-later = La verifica in due passaggi verrà disattivata tra 24 ore. Fino ad allora tutto funziona come prima e puoi annullare.
off-weak = Hai confermato con un metodo meno sicuro di altri che hai, quindi occorrono 24 ore. Lo comunichiamo subito a tutti i tuoi indirizzi.
off-open = Se confermi con un metodo meno sicuro del migliore che hai, occorrono 24 ore.
off-methods = { $count ->
    [one] Il tuo metodo viene rimosso.
   *[other] Tutti i { $count } metodi vengono rimossi.
}
off-codes = I tuoi codici di recupero vengono rimossi.
off-trust = Nessun browser sarà più attendibile.

## Setting up an authenticator app

passkey-new-title = Crea una passkey
passkey-new-lead = Accedi con l’impronta digitale, il volto o il blocco schermo. Nessuna password da ricordare.
passkey-before = Tra poco il browser ti chiederà dove conservare la passkey e di sbloccarla una volta.
passkey-create = Crea una passkey
passkey-use = Usa la tua passkey
passkey-sign-on = Accedi con una passkey
passkey-sign-on-cancelled = Non è stata usata nessuna passkey. Puoi riprovare o accedere con la password.
passkey-script = Per accedere con una passkey serve JavaScript. Attivalo o usa la password.
passkey-refused = Questa passkey qui non è accettata. Accedi in un altro modo.
passkey-what = Che cosa sono le passkey?
passkey-what-text = Una passkey sostituisce la password. Il tuo dispositivo o gestore di password la conserva e la fornisce solo a { $site }, dopo che l’hai sbloccata con l’impronta digitale, il volto o il PIN. Nessuno può indovinarla e nessun sito falso può sottrartela.
passkey-where = Dove si conservano le passkey?
passkey-where-text = Nel gestore di password del tuo dispositivo o browser, come Apple Passwords, Google Password Manager o Windows Hello, in un altro a tua scelta o su una chiave di sicurezza. Puoi averne più di una.
security-key-new-title = Aggiungi una chiave di sicurezza
security-key-new-lead = Una chiave da inserire o avvicinare al dispositivo dopo la password.
security-key-before = Tieni pronta la chiave. Il browser ti dirà quando toccarla.
security-key-create = Aggiungi chiave di sicurezza
security-key-use = Usa la chiave di sicurezza
ceremony-wait = Segui le istruzioni del browser.
ceremony-cancelled = L’operazione non è stata eseguita. Puoi riprovare o scegliere un altro modo.
ceremony-failed = Non ha funzionato. Riprova o scegli un altro modo.
ceremony-unsupported = Questo browser non può usare passkey o chiavi di sicurezza. Scegli un altro modo o un altro browser.
ceremony-script = Per passkey e chiavi di sicurezza serve JavaScript. Attivalo o scegli un altro modo.
ceremony-required = Invia la risposta dell’autenticatore.
ceremony-invalid = Non è stato accettato. Riprova o scegli un altro modo.
ceremony-gone = È passato troppo tempo. Riprova.
ceremony-known = È già associata a un account.
ceremony-synced = Questa passkey verrebbe copiata tra più dispositivi, cosa che qui non è consentita. Conservala solo su questo dispositivo o usa una chiave di sicurezza.
ceremony-make = Le chiavi di sicurezza di questo tipo qui non sono accettate.
oath-token-new-title = Aggiungi un generatore di codici
oath-token-new-lead = Un piccolo dispositivo che mostra codici e che hai ricevuto da noi.
oath-token-add = Aggiungi generatore di codici
serial-label = Numero di serie
serial-help = Si trova sul retro.
serial-required = Inserisci il numero di serie che si trova sul retro.
token-first = Primo codice
token-first-help = Il codice che mostra ora.
token-second = Secondo codice
token-second-help = Attendi che ne mostri un altro o premi di nuovo il pulsante.
token-wrong = Il numero e i codici non corrispondono. Controllali tutti e tre e usa due codici consecutivi.
totp-new-title = Aggiungi un’app di autenticazione
totp-new-lead = Un’app che mostra un codice sempre nuovo, da inserire dopo la password.
totp-step-open = Apri l’app di autenticazione
totp-step-open-help = Va bene qualsiasi app per codici monouso, e anche molti gestori di password. Se non ne hai ancora una, scaricala dallo store del telefono.
totp-step-add = Aggiungi il tuo account all’app
totp-scan = Inquadra questo codice con l’app, oppure aprilo direttamente se l’app è su questo dispositivo.
totp-type = Digita nell’app la chiave qui sotto, oppure aprila direttamente se l’app è su questo dispositivo.
totp-qr-label = Codice QR per configurare l’app di autenticazione
totp-open-app = Apri nell’app su questo telefono
totp-scan-trouble = Non riesci a inquadrarlo?
totp-key = Chiave
totp-key-help = Nell’app scegli di inserire una chiave e digita questa. Gli spazi non fanno differenza.
totp-key-copy = Copia la chiave
totp-key-facts = Se l’app lo chiede: basata sul tempo, { $digits } cifre, ogni { $period } secondi.
totp-step-code = Inserisci il codice mostrato dall’app
totp-add = Aggiungi app di autenticazione
totp-add-go-on = Aggiungi e continua

## Recovery codes

recovery-codes-title = Codici di recupero
recovery-codes-why = Ti permettono di accedere quando non hai il telefono con te. Ognuno funziona una sola volta.
recovery-codes-first = Prima aggiungi un metodo. I codici di recupero lo sostituiscono quando non lo hai con te.
recovery-codes-none = Non ancora creati
recovery-codes-left = { $left ->
    [0] Nessuno rimasto
   *[other] Rimasti: { $left } su { $of }
}
recovery-codes-few = { $left ->
    [0] Esauriti
   *[other] In esaurimento
}
recovery-codes-few-help = { $left ->
    [0] Creane subito di nuovi, così potrai accedere anche senza telefono.
   *[other] Creane di nuovi prima di usare l’ultimo.
}
recovery-codes-made = Data di creazione
recovery-codes-of = Account
recovery-codes-make = Crea codici di recupero
recovery-codes-make-head = Crea i tuoi codici
recovery-codes-renew = Crea nuovi codici
recovery-codes-renew-head = Nuovi codici al posto dei vecchi
recovery-codes-once = Li mostriamo una sola volta. Prepara un posto che solo tu puoi aprire: un gestore di password, o un cassetto per una pagina stampata.
recovery-codes-replace = I miei vecchi codici non funzioneranno più
recovery-codes-replace-required = Seleziona la casella per confermare che i vecchi codici non funzioneranno più.
recovery-codes-new-title = I tuoi codici di recupero
recovery-codes-new-lead = Salvali ora. Restano visibili per 15 minuti o finché non confermi di averli salvati; dopo nessuno potrà vederli, nemmeno tu.
recovery-codes-print = Se stampi questa pagina vengono stampati solo i codici.
recovery-codes-saved = Ho salvato questi codici
recovery-codes-saved-required = Salva i codici, poi seleziona la casella.
recovery-codes-file = Codici di recupero per { $site }

## Codes that are sent

method-email-about = Ti inviamo ogni volta un codice per email. Una casella di posta è più facile da violare di un telefono.
method-sms-about = Ti inviamo ogni volta un codice per SMS. Altri potrebbero impossessarsi del numero e leggere i tuoi codici.
method-voice-about = Una chiamata automatica ti detta ogni volta un codice. Altri potrebbero impossessarsi del numero e ascoltare i tuoi codici.
method-whatsapp-about = Ti inviamo ogni volta un codice su WhatsApp. Altri potrebbero impossessarsi del numero e leggere i tuoi codici.
email-new-title = Aggiungi i codici per email
email-new-lead = Dopo la password ti inviamo per email un codice da inserire.
sms-new-title = Aggiungi i codici per SMS
sms-new-lead = Dopo la password ti inviamo un SMS con un codice da inserire.
voice-new-title = Aggiungi i codici tramite chiamata
voice-new-lead = Dopo la password, una chiamata automatica ti detta un codice da inserire.
whatsapp-new-title = Aggiungi i codici su WhatsApp
whatsapp-new-lead = Dopo la password ti inviamo su WhatsApp un codice da inserire.
device-address = Destinazione
device-mailbox = Indirizzo email
device-mailbox-help = Inviamo un codice a questo indirizzo per verificare che sia tuo. Resta lo stesso anche se modifichi il profilo.
device-mailbox-another = Usa un altro indirizzo
device-number = Numero di telefono
device-number-help = Con il prefisso internazionale, ad esempio +39 per l’Italia. Inviamo un codice a questo numero per verificare che sia tuo.
device-number-another = Usa un altro numero
device-number-risk = Altri potrebbero impossessarsi di un numero di telefono. Una passkey o un’app di autenticazione è più sicura.
device-number-wrong = Inserisci un numero di telefono completo di prefisso internazionale, ad esempio +39 312 3456789.
device-number-kind = Non inviamo codici a numeri di questo tipo. Inserisci il tuo numero di cellulare o di rete fissa.
device-number-country = Questo servizio non è disponibile per i numeri di questo paese.
device-address-required = Indica dove inviare i codici.
device-known = È già presente. Usane un altro.
device-code-send = Invia il codice
device-code-add = Aggiungi e concludi
device-code-sent-to = Abbiamo inviato un codice a
device-code-failed = Non siamo riusciti a inviare il codice. Scegli un altro modo o riprova.
device-code-closed = Al momento non possiamo inviare codici in questo modo. Scegli un altro modo o riprova più tardi.
device-code-again-mail = Dopo un minuto non è arrivato nulla? Controlla anche lo spam. Il codice vale { $minutes ->
    [one] un minuto
   *[other] { $minutes } minuti
}; conta solo il più recente.
device-code-again-help = Dopo un minuto non è arrivato nulla? Puoi fartene inviare un altro. Il codice vale { $minutes ->
    [one] un minuto
   *[other] { $minutes } minuti
}; conta solo il più recente.
code-in = Potrai richiedere un altro codice tra
code-wait = Abbiamo appena inviato un codice. Potrai richiederne un altro tra { $seconds ->
    [one] un secondo
   *[other] { $seconds } secondi
}.
code-no-more = Per ora non inviamo altri codici in questo modo. Scegli un altro modo.
code-unavailable = Non siamo riusciti a inviare il codice. Scegli un altro modo o riprova più tardi.
code-throttled = Sono stati inviati troppi codici. Scegli un altro modo o attendi un po’.

## What is wrong with a code

code-required = Inserisci il codice.
code-wrong = Il codice non è corretto o è già stato usato. Controllalo o usane un altro, poi riprova.
code-gone = Il codice non è più valido. Richiedine un altro.
address-sent-recently = Abbiamo appena inviato un codice. Attendi mezzo minuto prima di richiederne un altro.
label-refused = Questo nome non è valido. Usa al massimo 100 caratteri visibili.

## When something did not work

not-found-title = Pagina non trovata
not-found-text = A questo indirizzo non c’è nulla. Se lo hai digitato, controlla di averlo scritto bene; se hai seguito un link, potrebbe essere vecchio.
unavailable-title = Al momento non disponibile
unavailable-text = In questo momento non è possibile aprire il portale. Riprova più tardi.
maintenance-title = Chiuso per manutenzione
maintenance-text = Il portale degli account { $site } è temporaneamente chiuso. Il tuo account e i tuoi dati sono al sicuro; torna più tardi.
error-bad-request-title = La richiesta è arrivata incompleta
error-bad-request-text = Il browser ha inviato qualcosa che non siamo riusciti a leggere. Torna indietro e riprova.
error-expired-form-title = Questa pagina è rimasta aperta troppo a lungo
error-expired-form-text = Per la tua sicurezza, i moduli scadono dopo un po’ o quando accedi di nuovo. Non è cambiato nulla. Riapri la pagina e ripeti l’operazione.
error-forbidden-title = Non hai accesso a questo portale
error-forbidden-text = Il tuo account non può usare questo portale. Rivolgiti a chi gestisce il tuo account.
error-method-title = Qui non si può fare
error-method-text = Questo indirizzo non accetta questo tipo di richiesta. Non è cambiato nulla.
error-too-large-title = È troppo in una volta sola
error-too-large-text = Ciò che hai inviato supera le dimensioni ammesse. Non è cambiato nulla. Riducilo e riprova.
error-type-title = Non riusciamo a leggerlo
error-type-text = Ciò che hai inviato è di un tipo che questa pagina non accetta. Non è cambiato nulla.
error-throttled-title = Attendi un momento
error-throttled-text = { $minutes ->
    [one] Ci sono stati troppi tentativi. Per proteggere l’account, attendi un minuto e riprova.
   *[other] Ci sono stati troppi tentativi. Per proteggere l’account, attendi { $minutes } minuti e riprova.
}
error-throttled-long = Ci sono stati troppi tentativi. Per proteggere l’account, per ora non ne accettiamo altri da questo browser. Usa un browser in cui hai già inserito un codice in passato o rivolgiti a chi gestisce il tuo account.
error-internal-title = Qualcosa è andato storto da parte nostra
error-internal-text = Non è colpa tua e abbiamo registrato il problema. Riprova tra poco. Se succede di nuovo, comunica questo numero all’assistenza:
error-incident = Codice dell’errore
error-busy-title = Molte persone stanno accedendo
error-busy-text = { $seconds ->
    [one] C’è più traffico del solito. Riprova tra un secondo.
   *[other] C’è più traffico del solito. Riprova tra { $seconds } secondi.
}

## Mails

mail-hello = Ciao { $name },
mail-hello-nobody = Ciao,
mail-device = Metodo
mail-when = Quando
mail-repeats = { $count ->
    [one] È successo un’altra volta nei minuti successivi, forse da un altro luogo.
   *[other] È successo altre { $count } volte nei minuti successivi, forse da un altro luogo.
}
mail-browser = Browser
mail-place = Dove (posizione approssimativa)
mail-if-you = Se eri tu, non devi fare altro.
mail-if-not = Se non eri tu, segnalalo: da un’unica pagina disconnetti tutti e rendi inutilizzabile la password. Aprire la pagina non cambia ancora nulla.
mail-not-me = Non ero io
mail-if-not-by-hand = Se non eri tu, qualcun altro potrebbe essere nel tuo account. Apri il portale e cambia subito la password, oppure chiedi aiuto all’assistenza.
mail-act = Proteggi il mio account
mail-valid-until = Scadenza: { $date }.
mail-why = Ricevi questa email perché riguarda la sicurezza del tuo account { $site }. Non è possibile disattivarla.
mail-sessions-ended = { $count ->
    [one] Un’altra sessione è stata disconnessa.
   *[other] Altre { $count } sessioni sono state disconnesse.
}
mail-password-changed-subject = La tua password { $site } è stata cambiata
mail-password-changed-what = La password del tuo account { $site } è stata cambiata.
mail-new-browser-subject = Nuovo accesso al tuo account { $site }
mail-new-browser-what = Qualcuno ha eseguito l’accesso al tuo account { $site } da un browser che non avevamo mai visto.
mail-device-added-subject = È stato aggiunto un metodo di verifica in due passaggi al tuo account { $site }
mail-device-added-what = È stato aggiunto un metodo per il secondo passaggio dell’accesso al tuo account { $site }.
mail-device-removed-subject = È stato rimosso un metodo di verifica in due passaggi dal tuo account { $site }
mail-device-removed-what = È stato rimosso un metodo per il secondo passaggio dell’accesso al tuo account { $site }.
mail-device-disabled-subject = È stato disattivato un metodo di verifica in due passaggi del tuo account { $site }
mail-device-disabled-what = È stato disattivato un metodo per il secondo passaggio dell’accesso al tuo account { $site }. Non verrà chiesto finché non sarà riattivato.
mail-device-enabled-subject = È stato attivato un metodo di verifica in due passaggi del tuo account { $site }
mail-device-enabled-what = È stato riattivato un metodo per il secondo passaggio dell’accesso al tuo account { $site }.
mail-default-changed-subject = È cambiato il primo metodo di verifica in due passaggi del tuo account { $site }
mail-default-changed-what = D’ora in poi, quando accedi al tuo account { $site }, verrà chiesto per primo un altro metodo.
mail-factors-reset-subject = La verifica in due passaggi del tuo account { $site } è stata reimpostata
mail-factors-reset-what = Chi gestisce il tuo account { $site } ha rimosso tutti i metodi per il secondo passaggio e i codici di recupero, e ti ha disconnesso ovunque. Potrai aggiungere di nuovo un metodo quando accedi.
mail-factors-reset-if-you = Se lo hai chiesto tu, non devi fare altro.
mail-factors-reset-if-not = Se non lo hai chiesto tu, segnalalo: da un’unica pagina rendi inutilizzabile la password e tieni fuori tutti finché non ne avrai scelta una nuova. Aprire la pagina non cambia ancora nulla.
mail-removal-asked-subject = Un metodo di verifica in due passaggi del tuo account { $site } verrà rimosso
mail-removal-asked-what = Qualcuno che conosce la tua password, e che ha confermato con un metodo meno sicuro, ha chiesto di rimuovere un metodo per il secondo passaggio dell’accesso al tuo account { $site }. Fino ad allora funziona come prima.
mail-off-asked-subject = La verifica in due passaggi del tuo account { $site } verrà disattivata
mail-off-asked-what = Qualcuno che conosce la tua password, e che ha confermato con un metodo meno sicuro di altri che hai, ha chiesto di disattivare il secondo passaggio dell’accesso al tuo account { $site }. Tutti i metodi e i codici di recupero verrebbero rimossi. Fino ad allora tutto funziona come prima.
mail-removal-due = Quando avverrà:
mail-removal-cancel = Puoi annullare nella scheda Autenticazione o accedendo con il metodo:
mail-removal-if-not = Se non eri tu, segnalalo: da un’unica pagina annulli la richiesta, disconnetti tutti e rendi inutilizzabile la password. Aprire la pagina non cambia ancora nulla.
mail-removal-cancelled-subject = Un metodo di verifica in due passaggi del tuo account { $site } resta attivo
mail-removal-cancelled-what = Un metodo per il secondo passaggio dell’accesso al tuo account { $site } doveva essere rimosso. La richiesta è stata annullata, nella scheda Autenticazione o usando il metodo. Il metodo resta.
mail-off-cancelled-subject = La verifica in due passaggi del tuo account { $site } resta attiva
mail-off-cancelled-what = Il secondo passaggio dell’accesso al tuo account { $site } doveva essere disattivato. La richiesta è stata annullata, nella scheda Autenticazione o usando un metodo. Tutto resta com’è.
mail-removal-dropped-subject = Un metodo di verifica in due passaggi del tuo account { $site } non è stato rimosso
mail-removal-dropped-what = Un metodo per il secondo passaggio dell’accesso al tuo account { $site } doveva essere rimosso ora, ma non lo è stato: è l’unico e il tuo account deve mantenere un secondo passaggio, oppure l’account non è attivo.
mail-off-dropped-subject = La verifica in due passaggi del tuo account { $site } non è stata disattivata
mail-off-dropped-what = Il secondo passaggio dell’accesso al tuo account { $site } doveva essere disattivato ora, ma non lo è stato: non è più consentito, oppure nel frattempo è stato aggiunto un metodo.
mail-removal-dropped-if-you = Se lo vuoi ancora, ripeti la richiesta o rivolgiti a chi gestisce il tuo account.
mail-turned-off-subject = La verifica in due passaggi del tuo account { $site } è stata disattivata
mail-turned-off-what = Tutti i metodi per il secondo passaggio dell’accesso al tuo account { $site } e i codici di recupero sono stati rimossi. D’ora in poi per accedere basta la password.
mail-until = Scadenza:
mail-browser-trusted-subject = Un browser è ora attendibile per il tuo account { $site }
mail-browser-trusted-what = Qualcuno che ha inserito la tua password e il codice del secondo passaggio ci ha chiesto di non richiedere più il secondo passaggio nel suo browser. Per accedere da lì al tuo account { $site }, d’ora in poi basta la password.
mail-trust-ended-subject = Un browser non è più attendibile per il tuo account { $site }
mail-trusts-ended-subject = Alcuni browser non sono più attendibili per il tuo account { $site }
mail-trust-ended-what = { $count ->
    [one] Un browser attendibile per il tuo account { $site } non lo è più: per accedere da lì servirà di nuovo il secondo passaggio.
   *[other] { $count } browser attendibili per il tuo account { $site } non lo sono più: per accedere da lì servirà di nuovo il secondo passaggio.
}
mail-trust-reused-what = Qualcuno che ha inserito la password del tuo account { $site } ha usato una vecchia copia dei dati da cui riconosciamo un browser attendibile. Succede quando la connessione si interrompe nel momento sbagliato o quando qualcuno ha copiato quei dati. Il browser non è più attendibile e abbiamo chiesto il secondo passaggio.
mail-trusted-browser = Browser attendibile:
mail-bypass-begun-subject = Per un certo periodo il tuo account { $site } si apre senza il secondo passaggio
mail-bypass-begun-what = Chi gestisce il tuo account { $site } ha sospeso il secondo passaggio per un certo periodo. Fino al termine, per accedere basta la password.
mail-bypass-ended-subject = Il tuo account { $site } chiede di nuovo il secondo passaggio
mail-bypass-ended-what = Chi gestisce il tuo account { $site } ha posto fine al periodo in cui per accedere bastava la password. Chiediamo di nuovo il secondo passaggio.
mail-others-ended-subject = Altre sessioni del tuo account { $site } sono state disconnesse
mail-others-ended-what = { $count ->
    [0] Qualcuno che ha eseguito l’accesso al tuo account { $site } ha rimosso tutti i browser attendibili. Non c’erano altre sessioni da disconnettere.
    [one] Qualcuno che ha eseguito l’accesso al tuo account { $site } ha disconnesso un’altra sessione. Nessun browser è più attendibile.
   *[other] Qualcuno che ha eseguito l’accesso al tuo account { $site } ha disconnesso altre { $count } sessioni. Nessun browser è più attendibile.
}
mail-session-ended-subject = Un browser è stato disconnesso dal tuo account { $site }
mail-session-ended-what = Qualcuno che ha eseguito l’accesso al tuo account { $site } ha disconnesso un altro browser o un’altra app.
mail-session-ended-browser = Sessione disconnessa:
mail-others-doubted = Ha dichiarato di non riconoscere qualcosa nel tuo account. Perciò è stato annullato anche tutto ciò che era in attesa: la rimozione di un metodo, l’eliminazione dell’account, un nuovo metodo al posto di quelli persi. I link per una nuova password inviati in precedenza non funzionano più. Gli account collegati negli ultimi sette giorni potrebbero essere stati scollegati. Se il tuo account consente l’accesso ad app, quelle che lo hanno ottenuto dopo l’attività non riconosciuta, o negli ultimi sette giorni, lo hanno perso.
mail-signed-off-subject = Il tuo account { $site } è stato disconnesso ovunque
mail-signed-off-what = Chi gestisce il tuo account { $site } ti ha disconnesso da tutti i browser e le app, e nessun browser è più attendibile. Puoi accedere di nuovo come prima.
mail-recovery-codes-made-subject = Nuovi codici di recupero per il tuo account { $site }
mail-recovery-codes-made-what = { $count ->
    [one] È stato creato un codice di recupero per il tuo account { $site }. Quelli precedenti non funzionano più.
   *[other] Sono stati creati { $count } codici di recupero per il tuo account { $site }. Quelli precedenti non funzionano più.
}
mail-recovery-code-used-subject = È stato usato un codice di recupero del tuo account { $site }
mail-recovery-code-used-what = Qualcuno ha usato un codice di recupero del tuo account { $site } al posto del secondo passaggio.
mail-recovery-codes-left = { $count ->
    [0] Non resta nessun codice di recupero.
    [one] Resta un codice di recupero.
   *[other] Restano { $count } codici di recupero.
}
mail-recovery-codes-few = Creane di nuovi prima di averne bisogno.
mail-recovery-codes-make = Crea nuovi codici di recupero
mail-address-code-subject = Il tuo codice per { $site }
mail-address-code-what = Con questo codice dimostri a { $site } che a leggere questa email sei proprio tu. Digitalo dove ti è stato chiesto:
mail-address-code-keep = Non darlo a nessuno. Non te lo chiederemo mai per telefono o con un messaggio.
mail-address-code-if-not = Se non hai richiesto questo codice, qualcuno potrebbe conoscere la tua password.
mail-device-code-subject = Il tuo codice per { $site }
mail-device-code-what = Questo è il tuo codice per { $site }. Digitalo dove ti viene chiesto:
mail-new-address-code-subject = Conferma il tuo nuovo indirizzo per { $site }
mail-new-address-code-what = Con questo codice, questo diventa l’indirizzo del tuo account { $site }. Digitalo dove hai richiesto la modifica:
text-code = { $code } è il tuo codice { $site }. Vale { $minutes ->
        [one] un minuto
       *[other] { $minutes } minuti
    }. Non darlo a nessuno.
text-code-recovery = { $code } è il codice per una nuova password su { $site }. Vale { $minutes ->
        [one] un minuto
       *[other] { $minutes } minuti
    }. Non eri tu? Ignoralo.
text-code-number = { $code } conferma il tuo nuovo numero su { $site }. Vale { $minutes ->
        [one] un minuto
       *[other] { $minutes } minuti
    }. Non darlo a nessuno.
text-number-changed = { $site }: questo numero è stato sostituito nel tuo account. Non eri tu? Usa subito il link nella nostra email o avvisa chi gestisce il tuo account.
voice-code-recovery = Ciao. Questo è il codice per una nuova password su { $site }. Se non lo hai richiesto, riaggancia.
voice-code-number = Ciao. Questo è il codice che conferma il tuo nuovo numero su { $site }.
voice-code = Ciao. Questo è il tuo codice per { $site }.
voice-code-again = Ripeto.
voice-code-end = Il codice vale { $minutes ->
        [one] un minuto
       *[other] { $minutes } minuti
    }. Non darlo a nessuno. A presto.
mail-password-expires-subject = Scegli presto una nuova password per { $site }
mail-password-expires-what = La password del tuo account { $site } va cambiata entro questa data:
mail-password-expires-why = La tua organizzazione ne chiede di tanto in tanto una nuova. Dopo quel giorno ti verrà chiesta quando accedi con la password.
mail-password-expires-act = Cambia la mia password
mail-password-expires-else = Per cambiarla non serve un link: puoi anche aprire il portale e scegliere Cambia password.
mail-password-expires-not = Pensi che qualcun altro conosca la tua password?
mail-authority-given-subject = Ora hai più diritti su { $site }
mail-authority-taken-subject = Ora hai meno diritti su { $site }
mail-authority-rules-subject = Ora per te valgono altre regole su { $site }
mail-authority-given-what = Chi gestisce gli account di { $site } ti ha inserito in un gruppo con diritti speciali:
mail-authority-taken-what = Chi gestisce gli account di { $site } ti ha rimosso da un gruppo con diritti speciali:
mail-authority-rules-given-what = Chi gestisce gli account di { $site } ti ha inserito in un gruppo per cui valgono altre regole, ad esempio per l’accesso:
mail-authority-rules-taken-what = Chi gestisce gli account di { $site } ti ha rimosso da un gruppo per cui valgono altre regole, ad esempio per l’accesso:
mail-authority-if-you = Se te lo aspettavi, non devi fare altro.
mail-authority-if-not = Se non ne conosci il motivo, chiedi a chi gestisce gli account. Se qualcun altro potrebbe essere nel tuo account, segnalalo: da un’unica pagina disconnetti tutti e rendi inutilizzabile la password. Aprire la pagina non cambia ancora nulla.
mail-new-password-subject = Scegli una nuova password per il tuo account { $site }
mail-new-password-what = Ci hai segnalato che a usare il tuo account { $site } non eri tu. Abbiamo disconnesso tutti e la vecchia password non funziona più. Scegline una nuova, che non usi altrove:
mail-new-password-act = Scegli una nuova password
mail-new-password-once = Il link funziona una sola volta.
mail-new-password-then = Poi usala per accedere e controlla la verifica in due passaggi. Se non ci hai segnalato nulla, qualcun altro legge la tua posta: cambia prima la password della tua casella.

## This wasn’t me

not-me-title = Non eri tu?
not-me-lead = Se non hai fatto ciò di cui parla la nostra email, qui puoi bloccare il tuo account. Resterà bloccato per tutti finché non avrai scelto una nuova password.
not-me-lead-elsewhere = Se non hai fatto ciò di cui parla la nostra email, qui puoi escludere tutti dal tuo account.
not-me-account = Account
not-me-will = Quando premi il pulsante
not-me-will-sessions = Tutti vengono disconnessi, ovunque, anche tu, e nessun browser sarà più attendibile.
not-me-will-password = La tua password non funzionerà più.
not-me-will-links = I link che abbiamo inviato in precedenza non funzioneranno più.
not-me-will-linked = Se negli ultimi sette giorni al tuo account è stato collegato un account di un altro fornitore, verrà scollegato.
not-me-will-access = Se negli ultimi sette giorni un’app ha ottenuto l’accesso al tuo account, o un accesso più ampio, lo perderà del tutto.
not-me-will-removals = Se un metodo della verifica in due passaggi sta per essere rimosso, resterà.
not-me-will-stop = Se è stato richiesto un nuovo metodo al posto di quelli persi, la richiesta verrà interrotta.
not-me-will-mail = Inviamo ai tuoi indirizzi email verificati un link per scegliere una nuova password.
not-me-will-ask = Non abbiamo un tuo indirizzo email verificato. Chiedi una nuova password a chi gestisce il tuo account.
not-me-will-elsewhere = Non inviamo un link per una nuova password, perché la tua è gestita da { $owner }: cambiala lì. Se ti serve di nuovo qui, rivolgiti a chi gestisce il tuo account.
not-me-factors = La verifica in due passaggi resta com’è. Finora non è successo nulla.
not-me-do = Proteggi il mio account
not-me-was-me = Ero io
not-me-done-title = Che cosa fare ora
not-me-done-lead = Nessuno può accedere al tuo account finché non avrai scelto una nuova password.
not-me-done-lead-elsewhere = Nessuno è più connesso al tuo account e la password qui non funziona più.
not-me-done-steps = Passo dopo passo
not-me-done-mail = Se abbiamo un tuo indirizzo email verificato, apri l’email che ti abbiamo appena inviato. Il link funziona una sola volta e per 24 ore.
not-me-done-elsewhere = La tua password è gestita da { $owner }: cambiala lì.
not-me-done-password = Scegli una nuova password che non usi altrove e usala per accedere.
not-me-done-linked = Gli account di altri fornitori collegati negli ultimi sette giorni sono stati scollegati. Controlla quelli rimasti, scollega quelli che non riconosci e collega di nuovo i tuoi.
not-me-done-access = Le app che hanno ottenuto l’accesso al tuo account negli ultimi sette giorni lo hanno perso.
not-me-done-access-look = Controlla quelle rimaste e rimuovi l’accesso alle app che non riconosci.
not-me-done-factors = Controlla la verifica in due passaggi e rimuovi ciò che non riconosci.
not-me-done-mailbox = Se qualcun altro può leggere la tua posta, cambia prima la password della casella.
not-me-done-ask = Non è arrivata nessuna email? Controlla la cartella spam, poi chiedi una nuova password a chi gestisce il tuo account.
not-me-done-ask-elsewhere = Se non hai una passkey, chiedi a chi gestisce il tuo account di farti accedere di nuovo.

## Ways to prove that it is you

method-passkey = Passkey
method-security-key = Chiave di sicurezza
method-totp = App di autenticazione
method-email = Codice per email
method-sms = Codice per SMS
method-voice = Codice tramite chiamata
method-whatsapp = Codice su WhatsApp
method-push = Approvazione sul telefono
method-oath-token = Generatore di codici
method-recovery-codes = Codici di recupero
method-named = { $method } “{ $label }”

## The demonstration

demo-title = Un server, molti portali
demo-lead = Questa è una dimostrazione. Scegli chi vuoi essere, apri il suo portale e accedi. Qui niente è reale e niente viene conservato.
demo-empty = Nessun ambiente caricato. Guarda che cosa dice il terminale.
demo-kind-customers = Clienti
demo-kind-workforce = Personale
demo-kind-administrators = Amministratori
demo-identifier = Accedi come
demo-code = Codice in questo momento
demo-key = Chiave per una tua app
demo-recovery-code = Un codice di recupero
demo-token-totp = Un token hardware con orologio. Si aggiunge con il numero di serie e due codici consecutivi.
demo-token-hotp = Un token hardware con pulsante: a ogni pressione mostra il codice successivo.
demo-token-serial = Numero di serie
demo-token-codes = Che cosa mostra, in quest’ordine
demo-token-key = Il suo segreto
demo-open = Apri
demo-notes = Buono a sapersi
demo-outbox-text = Le email e gli SMS non vengono inviati. Leggili qui:
demo-config-text = Tutto è dichiarato in file. Modificali durante l’esecuzione e ricarica la pagina:
outbox-title = Posta in uscita
outbox-lead = Ciò che sarebbe stato inviato, dal più recente.
outbox-back = Torna alla dimostrazione
outbox-json = In formato JSON
outbox-empty = Non è stato ancora inviato nulla. Cambia una password e guarda di nuovo.
outbox-message = SMS
outbox-to = A
outbox-follow = Segui il link

## Choosing the first password

first-password-title = Scegli la tua password
first-password-lead = Scegli una password, poi usala per accedere.
first-password-set = Imposta password

## A new password at sign-on

new-password-title = Scegli una nuova password
new-password-expired = { $site } chiede di tanto in tanto una nuova password, ed è arrivato il momento di cambiare la tua.
new-password-known = La password che hai appena usato è nota ad altri a causa di violazioni avvenute altrove. Prima di continuare, scegline un’altra.
new-password-then = Poi l’accesso prosegue. Tutte le altre sessioni vengono disconnesse.
new-password-set = Cambia password e continua

## What has just happened

flash-profile-saved = Il profilo è stato salvato.
flash-profile-unchanged = Non è cambiato nulla.
flash-picture-saved = La foto è stata salvata.
flash-picture-removed = La foto è stata rimossa.
flash-password-changed = { $count ->
    [0] La password è stata cambiata.
    [one] La password è stata cambiata. Un’altra sessione è stata disconnessa.
   *[other] La password è stata cambiata. Altre { $count } sessioni sono state disconnesse.
}
flash-password-first-set = La password è stata impostata. D’ora in poi puoi usarla per accedere.
flash-password-expires = { $count ->
    [one] Devi cambiare la password entro un giorno. Puoi farlo in “Cambia password”.
   *[other] Devi cambiare la password entro { $count } giorni. Puoi farlo in “Cambia password”.
}
flash-password-set = La password è stata impostata. Usala per accedere.
flash-not-me = { $count ->
    [0] Fatto. La tua password non funziona più, e nemmeno i link inviati in precedenza. Nessuno era connesso.
    [one] Fatto. Una sessione è stata disconnessa. La tua password non funziona più, e nemmeno i link inviati in precedenza.
   *[other] Fatto. { $count } sessioni sono state disconnesse. La tua password non funziona più, e nemmeno i link inviati in precedenza.
}
flash-session-ended = La sessione è stata disconnessa.
flash-session-gone = La sessione era già terminata.
flash-others-ended = { $count ->
    [0] Non c’erano altre sessioni da disconnettere.
    [one] Un’altra sessione è stata disconnessa.
   *[other] Altre { $count } sessioni sono state disconnesse.
}
flash-device-added = Il metodo è stato aggiunto.
flash-device-removed = Il metodo è stato rimosso.
flash-removal-asked = Il metodo verrà rimosso tra 24 ore. Fino ad allora funziona come prima e puoi mantenerlo.
flash-device-kept = Il metodo resta.
flash-turned-off = La verifica in due passaggi è stata disattivata.
flash-off-asked = La verifica in due passaggi verrà disattivata tra 24 ore. Fino ad allora tutto funziona come prima.
flash-device-renamed = Il nuovo nome è stato salvato.
flash-device-default = D’ora in poi ti chiederemo per primo questo metodo.
flash-device-moved = L’ordine è stato modificato.
flash-device-disabled = Il metodo è stato disattivato.
flash-device-enabled = Il metodo è stato attivato.
flash-devices-full = Hai raggiunto il numero massimo di metodi. Rimuovine uno per aggiungerne un altro.
flash-recovery-codes-saved = I tuoi codici di recupero sono pronti.
flash-trust-ended = Quel browser non è più attendibile.
flash-trusts-ended = { $count ->
    [0] Nessun browser era attendibile.
    [one] Un browser non è più attendibile.
   *[other] { $count } browser non sono più attendibili.
}
flash-trust-gone = Quel browser non era già più attendibile.
flash-untrusted = Nessun browser è più attendibile: al prossimo accesso ti chiederemo il secondo passaggio, anche in questo browser.
flash-export-proved = Grazie. Ora puoi scaricare il file.
flash-session-proved = Grazie. Hai confermato la tua identità.
flash-code-sent = Ti abbiamo inviato un codice.
flash-sign-on-over = L’accesso ha richiesto troppo tempo o è stato completato altrove. Accedi di nuovo.

## What is wrong with a sign-on

sign-on-identifier-required = Indica chi sei.
sign-on-password-required = Inserisci la password.
sign-on-wrong = I dati non corrispondono. Controlla ciò che hai digitato e riprova.

## Tabs

tab-profile = Il mio profilo
tab-authentication = Autenticazione
tab-password = Cambia password
tab-accounts = Account e sessioni

## The rules for passwords, stated before typing

password-rule-min-length = Almeno { $limit } caratteri
password-rule-max-length = Al massimo { $limit } caratteri
password-rule-characters = Solo caratteri che si possono digitare
password-rule-common = Né comune né emersa in violazioni di dati
password-rule-breached = Non emersa in violazioni di dati
password-rule-unchecked = Non emersa in violazioni di dati
password-rule-words = Il tuo nome, il tuo indirizzo email e il nostro nome non contano per la lunghezza
password-rule-unchanged = Diversa dalla password attuale
password-rule-similar = Non la password attuale con piccole modifiche
password-rule-history = { $limit ->
    [one] Diversa dall’ultima password
   *[other] Diversa dalle ultime { $limit } password
}
password-rule-character-classes = Almeno { $limit } di questi tipi: lettere minuscole, lettere maiuscole, cifre, altri caratteri
password-rule-max-repeated = Nessun carattere ripetuto più di { $limit } volte di seguito
password-rule-max-sequence = Nessuna sequenza come “1234” o “abcd” più lunga di { $limit } caratteri
password-rule-min-age = { $limit ->
    [one] Si può cambiare di nuovo dopo un’ora
   *[other] Si può cambiare di nuovo dopo { $limit } ore
}
password-rule-max-age = { $limit ->
    [one] Va cambiata ogni giorno
   *[other] Va cambiata ogni { $limit } giorni
}

## What is wrong with a new password

password-refused-min-length = { $found ->
    [one] Questa password ha un solo carattere. Ne servono almeno { $limit }.
   *[other] Questa password ha { $found } caratteri. Ne servono almeno { $limit }.
}
password-refused-max-length = Questa password ha { $found } caratteri. Può averne al massimo { $limit }.
password-refused-characters = Questa password contiene un carattere che non si può digitare. Toglilo.
password-refused-common = Questa password è comune o è emersa in violazioni di dati, ed è facile da indovinare. Scegline un’altra.
password-refused-breached = Questa password è emersa in violazioni di dati. Scegline un’altra.
password-refused-unchecked = Al momento non possiamo verificare se questa password è emersa in violazioni di dati. Riprova tra qualche minuto.
password-refused-words = Senza “{ $word }”, che nel tuo caso è facile da indovinare, il conteggio si ferma a { $found }. Aggiungi altri caratteri: ne servono { $limit }.
password-refused-unchanged = Questa è la tua password attuale. Scegline una nuova.
password-refused-similar = È troppo simile alla tua password attuale. Modificala di più.
password-refused-history = Hai già usato questa password. Scegline una nuova.
password-refused-character-classes = Tipi di caratteri in questa password: { $found }. Ne servono { $limit } tra questi: lettere minuscole, lettere maiuscole, cifre, altri caratteri.
password-refused-max-repeated = Un carattere è ripetuto { $found } volte di seguito. Il massimo consentito è { $limit }.
password-refused-max-sequence = C’è una sequenza di { $found } caratteri come “1234” o “abcd”. Il massimo consentito è { $limit }.
password-current-wrong = Questa non è la tua password attuale.
password-current-required = Inserisci la password attuale.
password-new-required = Inserisci una nuova password.
password-not-offered = Qui nessuno accede con una password.
password-first-unproved = Disconnettiti, accedi con la tua passkey e imposta la password entro pochi minuti.
password-managed-refused = La tua password è gestita da { $owner }. Cambiala lì.
password-advice-fine = Finora questa password va bene.
password-none = Il tuo account non ha una password da cambiare.
password-too-soon = Hai cambiato la password di recente. Potrai cambiarla di nuovo dal giorno { $when }.
password-changed-meanwhile = La tua password è stata appena cambiata altrove. Inserisci quella nuova.

## My profile, in words

profile-group-about-you = Informazioni personali
profile-group-contact = Contatti
profile-group-more = Altro
profile-yes = Sì
profile-no = No
profile-managed-by = Gestito da { $site }. Chiedi a loro di modificarlo.
attribute-name = Nome completo
attribute-given-name = Nome
attribute-middle-name = Secondo nome
attribute-family-name = Cognome
attribute-nickname = Soprannome
attribute-preferred-username = Nome utente
attribute-username = Nome utente
attribute-gender = Genere
attribute-birthdate = Data di nascita
attribute-locale = Lingua
attribute-zoneinfo = Fuso orario
attribute-email = Indirizzo email
attribute-phone-number = Numero di telefono
attribute-address = Indirizzo postale
attribute-website = Sito web
attribute-profile = Pagina del profilo
attribute-picture = Foto
zone-africa = Africa
zone-america = America
zone-antarctica = Antartide
zone-arctic = Artico
zone-asia = Asia
zone-atlantic = Oceano Atlantico
zone-australia = Australia
zone-europe = Europa
zone-indian = Oceano Indiano
zone-pacific = Oceano Pacifico
zone-other = Altro

## What is wrong with a profile

problem-required = Compila questo campo.
problem-too-long = Ci sono { $length } caratteri. Possono essere al massimo { $max }.
problem-too-short = Servono almeno { $min } caratteri.
problem-characters = C’è un carattere che non si può salvare, come un’interruzione di riga o un carattere invisibile. Toglilo.
problem-pattern = Non ha il formato richiesto. Confrontalo con il suggerimento.
problem-choice = Scegli una voce dell’elenco.
problem-timezone = Inserisci un fuso orario, ad esempio Europe/Rome.
problem-date = Inserisci una data esistente, ad esempio 31 3 1980.
problem-date-incomplete = Inserisci giorno, mese e anno.
problem-url = Inserisci un indirizzo web che inizi con https:// o http://.
problem-email = Inserisci un indirizzo email, ad esempio nome@example.com.
problem-number = Inserisci un numero.
problem-minimum = Inserisci { $min } o un valore maggiore.
problem-maximum = Inserisci { $max } o un valore minore.
problem-boolean = Scegli sì o no.
problem-type = Il formato non è corretto.
problem-fixed = Qui non si può modificare.
problem-unknown = Questo campo non esiste.
problem-taken = È già usato da qualcun altro. Inseriscine un altro.
problem-profile-too-large = L’insieme dei dati è troppo lungo. Abbrevia qualcosa.
problem-stale = Il profilo è stato modificato altrove mentre questa pagina era aperta. Controlla i dati e salva di nuovo.
problem-too-many = Ce ne sono più di { $max }. Rimuovine qualcuno.
problem-json = Questo non è JSON. Controlla virgolette, virgole e parentesi.
problem-json-depth = L’annidamento è troppo profondo: al massimo { $max } livelli.
problem-picture-none = Prima scegli un file.
problem-picture-format = Non è una foto che possiamo usare. Scegli un file JPEG, PNG o WebP.
problem-picture-pixels = Questa foto è troppo grande: può avere al massimo 25 milioni di pixel, e 12.000 per lato. Riducila e riprova.
problem-picture-small = Questa foto è troppo piccola: servono almeno 32 pixel per lato.
problem-picture-broken = Questo file è danneggiato o non è una foto. Scegline un altro.
problem-picture-bytes = Questo file è troppo grande: può arrivare al massimo a { $megabytes } MB. Riducilo e riprova.

## Consents

tab-consents = Consensi
tab-applications = Applicazioni
menu-devices = Dispositivi
menu-label = Menu dell’account
applications-title = Applicazioni
applications-lead = Che cosa puoi usare con questo account.
applications-none = Qui non c’è ancora nulla per te.
# The heading is the page's own; this stands in where it has none.
custom-title = Altro
consents-title = Consensi
consents-lead = Che cosa hai accettato e quando. Puoi rileggere ogni testo com’era allora.
consents-back = Torna ai consensi
consent-back = Torna al testo
agreements-title = Accordi
consents-empty = Qui non c’è nulla da accettare.
consent-title = Accordo
consent-accepted = Accettato
consent-outdated = Accettata una versione precedente
consent-withdrawn = Revocato
consent-open = Non accettato
consent-accepted-at = Accettazione
consent-withdrawn-at = Revoca
consent-revision = Versione
consent-language = Lingua
consent-needed = Necessario per accedere
consent-needed-yes = Sì
consent-needed-no = No
consent-read = Leggi
consent-withdraw = Revoca il consenso
consent-accept = Accetta
consent-newer = C’è un testo più recente. Ciò che avevi accettato si trova qui sotto.
consent-earlier = Ciò che hai accettato
consent-history = Le tue risposte
consent-history-empty = Non hai ancora risposto.
consent-when = Quando
consent-from = Da
consent-event-accepted = Hai accettato
consent-event-declined = Hai rifiutato
consent-event-withdrawn = Hai revocato il consenso
consent-withdraw-title = Vuoi revocare il consenso?
consent-withdraw-lead = Stai per revocare il consenso a
consent-withdraw-required = È necessario per usare il tuo account { $site }. Al prossimo accesso te lo chiederemo di nuovo e potrai continuare solo accettando.
consent-withdraw-sessions = Le altre sessioni vengono disconnesse subito. Qui l’accesso resta attivo finché non ti disconnetti.
consent-withdraw-optional = Il tuo account funziona come prima. Puoi accettare di nuovo in qualsiasi momento.
consent-withdraw-purposes = Termina anche ciò che avevi autorizzato in più, e non torna se accetti di nuovo:
consent-withdraw-history = Il fatto che hai accettato e poi revocato resta nella cronologia.
grants-title = App con accesso al tuo account
grants-lead = Hai permesso a queste app di vedere qualcosa del tuo account { $site }.
grants-none = Nessuna app ha accesso al tuo account.
grant-former = Non più disponibile qui
grant-domain = Sito
grant-since = Accesso concesso
grant-used = Ultimo utilizzo
grant-unused = Non ancora
grant-from = Concesso da
grant-sees = Che cosa può vedere:
grant-saw = Che cosa le avevi permesso di vedere. Non ha accesso finché non è disponibile qui:
grant-nothing = Al momento non può vedere nulla.
grant-remove = Rimuovi accesso
grant-remove-title = Vuoi rimuovere l’accesso?
grant-remove-now = { $application } perderà subito l’accesso.
grant-remove-copies = I dati già copiati non vengono eliminati.
flash-access-removed = L’accesso è stato rimosso. I dati già copiati non vengono eliminati.
flash-access-gone = Questa app non ha accesso.
scope-openid = Riconoscerti quando torni
scope-profile = Il tuo profilo, ad esempio il nome e la foto
scope-email = Il tuo indirizzo email
scope-phone = Il tuo numero di telefono
scope-address = Il tuo indirizzo postale
scope-offline-access = Tutto questo anche quando non la usi
mail-access-removed-subject = Un’app ha perso l’accesso al tuo account { $site }
mail-access-removed-what = Questa app non può più vedere nulla del tuo account { $site }:
data-section-application-grants = App con accesso
data-key-application = App
data-key-scopes = Che cosa può vedere
agreement-in-force-since = In vigore dal giorno
agreement-accept = Accetta e continua
agreement-decline = Rifiuta
agreement-changed = Questo non è il testo attualmente in vigore. Rileggilo e rispondi di nuovo.
agreement-answer-required = Accetta o rifiuta.
consent-expired = Scaduto
consent-expired-at = Scadenza
consent-expired-note = Ciò che avevi accettato è scaduto. Se vuoi rileggi il testo, poi rinnova.
consent-until = Valido fino al giorno
consent-renew = Rinnova
consent-announced = Nuovo testo in vigore dal giorno
consent-announced-text = Fino ad allora non cambia nulla.
consent-announced-asks = Al primo accesso dopo quel giorno ti chiederemo di accettarlo.
consent-announced-read = Leggilo ora
consent-purpose = Finalità
consent-event-expired = È scaduto
consent-event-purpose-given = Hai dato un’ulteriore autorizzazione
consent-event-purpose-withdrawn = Hai ritirato un’autorizzazione
consent-event-purpose-ended = Un’autorizzazione è terminata con l’accordo a cui si riferiva
purposes-title = Che cos’altro puoi autorizzare
purposes-help = Ogni scelta spetta a te. Puoi cambiare idea in qualsiasi momento, in Consensi.
purposes-dormant = Lo avevi autorizzato in passato. Ora non vale, perché non viene più chiesto in questi termini. Quando salvi, lo ritiri definitivamente:
purposes-save = Salva le scelte
purposes-changed = Ciò che viene chiesto qui è cambiato. Rileggilo e scegli di nuovo.
purposes-too-often = Oggi hai cambiato scelta molte volte. Puoi ritirare ciò che hai accettato o autorizzato; per accettare o autorizzare altro, torna domani.
purpose-given = Autorizzato dal giorno
purpose-withdrawn = Ritirato
purpose-ended = Terminato con il relativo accordo
purpose-not-asked = Ora non autorizzato: non viene più chiesto in questi termini.
agreement-hash = Impronta del testo (SHA-256):
agreement-revision-number = { $day } (n. { $number })
receipt-title = Ricevuta
receipt-lead = È la prova di ciò che hai accettato, e con quali parole. Stampala o conserva il file.
receipt-download = Scarica ricevuta
receipt-show = Ricevuta da stampare
receipt-state = Stato
receipt-answered = Risposta
receipt-controller = Titolare del trattamento dei tuoi dati
receipt-contact = Contatto
receipt-url = Web
receipt-record = Registrazione
receipt-id = Numero della ricevuta
receipt-principal = Il tuo pseudonimo
receipt-made = Data di emissione
receipt-purposes = Che cos’altro hai autorizzato
receipt-events = Che cosa è successo
receipt-text = Testo
receipt-exact = Il testo esatto
sign-on-profile-title = Qualcosa su di te
sign-on-profile-lead = A { $site } servono questi dati prima di continuare. Potrai modificarli in seguito nel tuo profilo.
sign-on-wished-title = Qualcosa in più su di te
sign-on-wished-lead = { $site } vorrebbe conoscere questi dati. Puoi lasciare in bianco; te lo chiederemo di nuovo non prima di tre mesi.
sign-on-wished-skip = Salta per ora
sign-on-agreement-title = Leggi e accetta
sign-on-agreement-lead = È necessario per usare il tuo account { $site }.
sign-on-agreement-withdrawable = Potrai revocare il consenso in seguito, in Consensi.
sign-on-declined-title = Accesso non eseguito
sign-on-declined-lead = Hai rifiutato
sign-on-declined-text = Senza non è possibile usare il tuo account. Nulla è stato modificato o eliminato. Puoi accedere e accettare in qualsiasi momento.
flash-agreement-accepted = Grazie. Hai accettato.
flash-purposes-saved = Le tue scelte sono state salvate.
flash-consent-withdrawn = { $count ->
    [0] Hai revocato il consenso.
    [one] Hai revocato il consenso. Un’altra sessione è stata disconnessa.
   *[other] Hai revocato il consenso. Altre { $count } sessioni sono state disconnesse.
}

## Forgotten passwords and user names

recover-title = Password dimenticata?
recover-lead = Dicci chi sei. Ti inviamo un codice con cui scegliere una nuova password.
recover-where = Invia il codice
recover-where-email = Per email
recover-where-sms = Per SMS
recover-send = Invia il codice
recover-names = Nome utente dimenticato?
recover-password = Password dimenticata?
recover-back = Torna all’accesso
recover-sent-title = Inserisci il codice
recover-sent-mail = Se qui esiste un account corrispondente con un indirizzo email verificato, è in arrivo un’email con un codice e un link.
recover-sent-text = Se qui esiste un account corrispondente con un numero di telefono verificato, è in arrivo un SMS con un codice.
recover-for = Per
recover-code = Codice
recover-code-help = 8 cifre. Vale 10 minuti.
recover-go-on = Scegli una nuova password
recover-none = Non è arrivato nulla? Guarda nella cartella spam e controlla ciò che hai digitato.
recover-again = Digita di nuovo
recover-code-wrong = Il codice non è corretto. Controllalo e riprova.
recover-over = Il codice non è più valido. Richiedine un altro.
recover-names-title = Nome utente dimenticato?
recover-names-lead = Digita il tuo indirizzo email. Se lo conosciamo, ti inviamo un’email con i dati con cui puoi accedere.
recover-names-send = Invia l’email
recover-names-sent-title = Controlla la tua casella di posta
recover-names-sent = Se l’indirizzo è verificato qui, è in arrivo un’email con i dati con cui puoi accedere.
sign-on-blocked-recovered = Hai scelto una nuova password con un codice che ti abbiamo inviato. Un codice che arriva per la stessa via non può dimostrare una seconda volta la tua identità, e non hai altri metodi per la verifica in due passaggi. Chi gestisce gli account su { $site } può aiutarti.
mail-recovery-subject = Scegli una nuova password per { $site }
mail-recovery-what = Qualcuno, speriamo tu, ha dimenticato la password del tuo account { $site }. Con questo codice ne scegli una nuova. Digitalo dove lo hai richiesto:
mail-recovery-or = Oppure, su qualsiasi dispositivo:
mail-recovery-if-not = Se non lo hai richiesto, non fare nulla: la password resta com’è.
mail-identifiers-subject = Il tuo nome utente { $site }
mail-identifiers-what = Su { $site } puoi accedere con:
mail-identifiers-act = Accedi
mail-identifiers-if-not = Se non lo hai richiesto, non devi fare nulla.

## Changing an email address or phone number

change = Modifica
email-change-title = Cambia indirizzo email
phone-change-title = Cambia numero di telefono
email-change-new = Nuovo indirizzo email
phone-change-new = Nuovo numero di telefono
email-change-help = Invieremo un codice a questo indirizzo: ti serve per confermarlo.
email-change-do = Conferma e cambia
phone-change-do = Conferma e cambia
address-change-keeps = Finché il nuovo non è confermato, resta questo:
address-change-first = Finora non ce n’è nessuno.
address-change-code-help = 6 cifre. Vale 10 minuti.
address-change-again = Non è arrivato nulla? Guarda nella cartella spam e controlla l’indirizzo.
address-change-cancel = Usa un altro indirizzo
address-same = È già il tuo indirizzo.
emails-title = I tuoi indirizzi email
phones-title = I tuoi numeri di telefono
emails-help = Scriviamo prima a quello principale, che comunichiamo anche alle applicazioni. Puoi accedere con tutti quelli verificati.
phones-help = Quello principale è il numero che comunichiamo alle applicazioni.
address-make-primary = Imposta come principale
address-remove = Rimuovi
address-add-lead = Aggiungine un altro: invieremo un codice per confermarlo. Quelli che hai restano come sono.
address-add-do = Conferma e aggiungi
address-full = Ne hai già { $count }, il numero massimo. Prima rimuovine uno.
address-stays = Questo resta com’è: è già il principale, è l’unico verificato oppure non è verificato. Prima imposta un altro come principale.
flash-email-added = L’indirizzo email è stato aggiunto.
flash-phone-added = Il numero di telefono è stato aggiunto.
flash-address-preferred = Il contatto principale è stato modificato.
flash-address-removed = È stato rimosso.
flash-email-changed = Il tuo indirizzo email è stato modificato.
flash-phone-changed = Il tuo numero di telefono è stato modificato.
undo-title = Indirizzi precedenti
undo-help = Restano tuoi per qualche giorno, nel caso in cui a modificarli non fossi tu. Da una casella che era tua prima delle modifiche di questi giorni puoi annullarle, con il link in un’email. Nessuno può accedere con un indirizzo precedente.
undo-until = scadenza
undo-withdraw = Termina ora
flash-undo-withdrawn = L’indirizzo precedente non ha più alcun effetto.
not-me-restores = Il tuo indirizzo precedente tornerà a essere tuo e tutto ciò che è stato modificato dopo verrà annullato.
not-me-restores-all = Le modifiche fatte ai tuoi indirizzi negli ultimi giorni verranno annullate.
mail-address-changed-subject = L’indirizzo email del tuo account { $site } è stato modificato
mail-number-changed-subject = Il numero di telefono del tuo account { $site } è stato modificato
mail-address-changed-what = L’indirizzo email del tuo account { $site } ora è:
mail-number-changed-what = Il numero di telefono del tuo account { $site } ora è:
mail-address-added-subject = È stato aggiunto un indirizzo email al tuo account { $site }
mail-number-added-subject = È stato aggiunto un numero di telefono al tuo account { $site }
mail-address-removed-subject = È stato rimosso un indirizzo email dal tuo account { $site }
mail-number-removed-subject = È stato rimosso un numero di telefono dal tuo account { $site }
mail-address-preferred-subject = Il tuo account { $site } ha un altro indirizzo email principale
mail-number-preferred-subject = Il tuo account { $site } ha un altro numero di telefono principale
mail-address-added-what = D’ora in poi anche questo indirizzo email fa parte del tuo account { $site }:
mail-number-added-what = D’ora in poi anche questo numero di telefono fa parte del tuo account { $site }:
mail-address-removed-what = Questo indirizzo email non fa più parte del tuo account { $site }:
mail-number-removed-what = Questo numero di telefono non fa più parte del tuo account { $site }:
mail-address-preferred-what = L’indirizzo email principale del tuo account { $site } ora è:
mail-number-preferred-what = Il numero di telefono principale del tuo account { $site } ora è:
mail-address-changed-undo = Non eri tu? Annulla la modifica: ciò che era tuo torna tuo, tutti vengono disconnessi e tu scegli una nuova password.
mail-address-changed-act = Non ero io: annulla la modifica
mail-address-wanted-subject = Qualcuno voleva usare un tuo indirizzo su { $site }
mail-address-wanted-what = Qualcuno con un altro account su { $site } ha indicato come proprio un tuo indirizzo email o numero di telefono. Resta tuo, e a questa persona non abbiamo detto nulla.
mail-address-wanted-then = Se eri tu: hai due account. Accedi con questo recapito per usare l’altro.

sign-on-methods-lost = Li ho persi tutti
lost-title = Nuovo metodo per il secondo passaggio
lost-lead = Se hai perso tutto ciò che usi per il secondo passaggio, puoi configurare un nuovo metodo. Per la tua sicurezza occorrono { $hours } ore.
lost-how = Come funziona
lost-how-code = Inviamo un codice al tuo indirizzo per verificare la tua identità.
lost-how-told = Avvisiamo tutti i tuoi indirizzi ora, a metà dell’attesa e alla fine.
lost-how-stopped = Chi legge una di queste email può interrompere la richiesta, e anche un accesso con uno dei tuoi metodi la interrompe.
lost-how-then = Dopo { $hours } ore accedi con la password e torna qui. A quel punto i metodi che hai perso vengono disattivati.
lost-add-lead = L’attesa è finita. Configura ora un nuovo metodo: quelli che hai perso verranno disattivati nello stesso momento. Prima ti inviamo un codice.
lost-wait-lead = Hai richiesto un nuovo metodo. Potrai configurarlo dal giorno
lost-wait-mail = L’attesa è finita. Ci vuole ancora un po’, di solito meno di un’ora: ti scriviamo quando puoi continuare.
lost-wait-help = Accedi allora con la password e torna in questa pagina. Se prima ritrovi uno dei tuoi metodi, usalo per accedere: la richiesta si interromperà.
lost-paused-lead = Era stato richiesto un nuovo metodo e la richiesta è stata interrotta. Potrai ripeterla dal giorno
lost-paused-help = È stata interrotta da un accesso con uno dei tuoi metodi, da qualcuno che legge la tua posta o perché l’account è rimasto bloccato per un periodo. Se non eri tu, rivolgiti a chi gestisce il tuo account.
lost-back = Torna ai metodi
flash-lost-begun = Abbiamo avvisato tutti i tuoi indirizzi. Tra { $count } ore potrai configurare un nuovo metodo: accedi allora con la password.
flash-lost-here = Ti abbiamo disconnesso e questo browser non è più attendibile. Accedi con la password; al secondo passaggio scegli un altro modo, poi “Li ho persi tutti”.
mail-lost-begun-subject = È stato richiesto un nuovo secondo passaggio per il tuo account { $site }
mail-lost-begun-what = Qualcuno che conosce la password del tuo account { $site }, e legge la tua posta, dichiara che tutti i metodi per il secondo passaggio sono andati persi e ne ha richiesto uno nuovo.
mail-lost-begun-when = Potrà essere aggiunto dal giorno
mail-lost-half-way-subject = Promemoria: un nuovo secondo passaggio per il tuo account { $site }
mail-lost-half-way-what = Qualche tempo fa qualcuno che conosce la password del tuo account { $site }, e legge la tua posta, ha richiesto un nuovo metodo per il secondo passaggio.
mail-lost-half-way-when = Potrà essere aggiunto dal giorno
mail-lost-open-subject = Ora si può aggiungere un nuovo secondo passaggio al tuo account { $site }
mail-lost-open-what = L’attesa è finita. Chi accede al tuo account { $site } con la password può ora aggiungere un nuovo metodo per il secondo passaggio, con un codice inviato al tuo indirizzo. In quel momento i metodi che hai vengono disattivati.
mail-lost-open-when = Può essere aggiunto fino al giorno
mail-lost-if-you = Se eri tu, non devi fare altro. Quando sarà il momento, accedi con la password.
mail-lost-if-not = Se non eri tu, segnalalo: da un’unica pagina interrompi la richiesta, disconnetti tutti e rendi inutilizzabile la password. Aprire la pagina non cambia ancora nulla.
mail-lost-stopped-subject = Nessun nuovo secondo passaggio per il tuo account { $site }
mail-lost-stopped-what = Era stato richiesto un nuovo metodo per il secondo passaggio dell’accesso al tuo account { $site }. La richiesta è stata interrotta perché qualcuno ha usato uno dei metodi che hai. Restano tutti come sono.
mail-lost-dropped-subject = Nessun nuovo secondo passaggio per il tuo account { $site }
mail-lost-dropped-what = Era stato richiesto un nuovo metodo per il secondo passaggio dell’accesso al tuo account { $site }. La richiesta decade: { $site } non offre più questa possibilità. I metodi che hai restano come sono.
mail-lost-dropped-if-you = Se eri tu e non ne hai più nessuno, rivolgiti a chi gestisce il tuo account.
## My data and leaving

data-title = Dati e chiusura dell’account
data-link-text = Vedi che cosa conserviamo su di te e, se lo desideri, chiudi l’account.
data-link = Dati e chiusura dell’account
data-back = Torna a Il mio profilo
data-lead = Ciò che { $site } conserva su di te è tuo: puoi vederlo e portarlo con te.
export-title = Scarica i miei dati
export-text = Una copia di tutto ciò che conserviamo su di te, come pagina da leggere e come file per i programmi. Le password e altri segreti sono esclusi.
export-begin = Prepara i miei dati
export-building = Stiamo raccogliendo i tuoi dati: { $percent }%.
export-mail = Puoi lasciare questa pagina. Ti scriviamo quando tutto è pronto. Se entro un’ora non arriva nessuna email, ricontrolla qui.
export-refresh = Ricontrolla
export-ready = I tuoi dati sono pronti. Richiesta:
export-until = Puoi scaricarli fino al giorno
export-html = Scarica pagina da leggere
export-json = Scarica file per i programmi
export-keep-safe = Conserva i file dove solo tu puoi leggerli.
export-next = Potrai preparare di nuovo i tuoi dati dopo il giorno
export-failed = Qualcosa è andato storto durante la raccolta dei dati. Riprova.
export-too-soon = I tuoi dati sono stati preparati meno di un giorno fa. Scarica quelli o torna domani.
flash-export-asked = Stiamo raccogliendo i tuoi dati e ti scriviamo quando sono pronti.
delete-title = Elimina il mio account
delete-text = Il tuo account { $site } viene eliminato definitivamente.
delete-go = Elimina il mio account
delete-back = Torna a Dati e chiusura dell’account
delete-then = Il tuo account { $site } verrà eliminato definitivamente il giorno
delete-now = Il tuo account { $site } verrà eliminato subito.
delete-what = Profilo, foto, metodi di accesso, accordi, cronologia e tutto ciò che conserviamo su di te verranno cancellati. I tuoi indirizzi torneranno disponibili per un nuovo account.
delete-what-but-history = Profilo, foto, metodi di accesso e accordi verranno cancellati. I tuoi indirizzi torneranno disponibili per un nuovo account.
delete-sessions = Ti disconnettiamo subito, ovunque.
delete-cancel = Fino ad allora puoi cambiare idea: accedi e mantieni il tuo account. Ti spiegheremo come fare in un’email.
delete-no-cancel = L’operazione non si può annullare.
delete-keeps-history = { $days ->
        [one] Per un giorno
       *[other] Per { $days } giorni
    } dobbiamo inoltre conservare che cosa è successo nel tuo account e quando, ad esempio gli accessi, ma senza il tuo nome, i tuoi indirizzi e i tuoi browser.
delete-kept = Che cosa resta per un po’: le copie di sicurezza già create, per una settimana un elenco delle email senza il contenuto, il numero di tentativi falliti senza il tuo nome e il registro del server, che conosce il tuo account solo come numero. Un’ultima email ti avviserà quando avremo finito.
delete-export-first = Vuoi prima portare con te i tuoi dati?
delete-type = Per confermare, digita il nome del tuo account:
delete-do = Elimina il mio account
delete-not-typed = Digitalo esattamente come indicato sopra.
flash-leaving = Ti abbiamo disconnesso. Il tuo account verrà eliminato tra { $count ->
    [one] un giorno
   *[other] { $count } giorni
  }. Se vuoi mantenerlo, accedi prima di allora.
flash-left = Il tuo account è stato eliminato. Un’ultima email te lo confermerà.
flash-leaving-stays = L’accesso non è stato eseguito. Il tuo account verrà eliminato tra { $count ->
    [0] pochi minuti
    [one] un giorno
   *[other] { $count } giorni
  }, a meno che tu non acceda e lo mantenga.
flash-leaving-kept = Il tuo account resta.
sign-on-leaving-title = Vuoi mantenere il tuo account?
sign-on-leaving-lead = Ci hai chiesto di eliminare il tuo account { $site }. Avverrà il giorno
sign-on-leaving-help = Se lo mantieni, tutto resta come prima. Altrimenti l’accesso non viene eseguito, e fino ad allora puoi ancora cambiare idea.
leaving-keep = Mantieni il mio account
leaving-go = Lascia che venga eliminato
leaving-answer-required = Scegli una delle due opzioni.
disable-title = Disattiva il mio account
disable-text = Nessuno potrà più accedere e nulla viene eliminato.
disable-go = Disattiva il mio account
disable-lead = Nessuno potrà più accedere come
disable-back-only = Non puoi riattivarlo per conto tuo. Può farlo solo chi gestisce gli account { $site }.
disable-kept = Nulla viene eliminato.
disable-do = Disattiva il mio account
flash-disabled = Il tuo account è stato disattivato e ti abbiamo disconnesso ovunque.
mail-export-ready-subject = I tuoi dati { $site } sono pronti
mail-export-ready-what = Hai richiesto una copia di ciò che { $site } conserva su di te. È pronta per essere scaricata.
mail-export-ready-act = Vai ai miei dati
mail-export-ready-sign-on = Per scaricarla devi accedere.
mail-export-ready-if-not = Se non l’hai richiesta, qualcun altro potrebbe essere nel tuo account:
mail-deletion-asked-subject = Il tuo account { $site } verrà eliminato
mail-deletion-asked-what = Ci hai chiesto di eliminare il tuo account { $site }. Ti abbiamo disconnesso ovunque.
mail-deletion-near-subject = Il tuo account { $site } verrà eliminato domani
mail-deletion-near-what = Qualche tempo fa ci hai chiesto di eliminare il tuo account { $site }. Ora manca poco.
mail-deletion-due = Quando avverrà:
mail-deletion-keep = Se vuoi mantenere il tuo account, accedi prima di allora e confermalo:
mail-deletion-if-you = Se vuoi eliminarlo, non devi fare altro.
mail-deletion-if-not = Se non lo hai chiesto tu, segnalalo: da un’unica pagina mantieni l’account, disconnetti tutti e rendi inutilizzabile la password. Aprire la pagina non cambia ancora nulla.
mail-deletion-cancelled-subject = Il tuo account { $site } resta
mail-deletion-cancelled-what = Il tuo account { $site } doveva essere eliminato. Qualcuno ha eseguito l’accesso e lo ha mantenuto.
mail-account-erased-subject = Il tuo account { $site } è stato eliminato
mail-account-erased-what = Il tuo account { $site } è stato eliminato.
mail-account-erased-keeps = { $days ->
        [one] Per un giorno
       *[other] Per { $days } giorni
    } dobbiamo conservare che cosa vi è successo e quando, ad esempio gli accessi, ma senza il tuo nome, i tuoi indirizzi e i tuoi browser.
mail-account-erased-then = Questa è l’ultima email che lo riguarda. Se un giorno vorrai tornare, potrai creare un nuovo account { $site }.
mail-account-disabled-subject = Il tuo account { $site } è stato disattivato
mail-account-disabled-what = Il tuo account { $site } è stato disattivato. Nessuno può accedervi e nulla viene eliminato.
mail-account-disabled-back = Per usarlo di nuovo, rivolgiti a chi gestisce il tuo account.
mail-account-disabled-if-not = Se non eri tu, segnalalo: da un’unica pagina rendi inutilizzabile la password. Poi rivolgiti a chi gestisce il tuo account. Aprire la pagina non cambia ancora nulla.
data-left-out = Esclusi perché segreti: le password e i relativi hash, le chiavi e i segreti dei metodi di accesso, i codici di recupero e ciò da cui riconosciamo cookie, link e codici. Esclusi anche i dati del tuo profilo che non ti vengono mostrati e i messaggi con codici.
data-document-title = I miei dati su { $site }
data-document-made = Situazione al giorno
data-document-nothing = Nulla.
data-yes = sì
data-no = no
data-section-account = Account
data-section-identifiers = Nomi utente, indirizzi e numeri
data-section-attributes = Profilo
data-section-photo = Foto
data-section-groups = Gruppi
data-section-passwords = Password: quando sono state scelte
data-section-devices = Metodi di verifica in due passaggi
data-section-recovery-codes = Codici di recupero
data-section-hardware-tokens = Generatori di codici
data-section-removals = Rimozioni di metodi in attesa
data-section-exceptions = Periodi in cui qualcosa non viene chiesto
data-section-trusted-browsers = Browser attendibili
data-section-known-browsers = Browser conosciuti
data-section-sessions = Sessioni
data-section-consents = Risposte agli accordi
data-section-purposes = Che cos’altro hai autorizzato
data-section-address-changes = Modifiche degli indirizzi
data-section-notices = Avvisi inviati
data-section-attempts = Tentativi falliti
data-section-history = Cronologia
data-key-id = Numero
data-key-status = Stato
data-key-state = Stato
data-key-created-at = Creazione
data-key-changed-at = Modifica
data-key-type = Tipo
data-key-kind = Tipo
data-key-value = Valore
data-key-primary = Principale
data-key-verified-at = Verifica
data-key-name = Nome
data-key-media-type = Formato
data-key-image = Immagine
data-key-added-at = Aggiunta
data-key-added-by = Da parte di
data-key-by = Da parte di
data-key-replaced-at = Sostituzione
data-key-method = Metodo
data-key-methods = Confermato con
data-key-enabled = In uso
data-key-address = Indirizzo
data-key-make = Marca
data-key-synced = Sincronizzazione
data-key-last-used-at = Ultimo utilizzo
data-key-proved-at = Conferma
data-key-number = Numero
data-key-used-at = Utilizzo
data-key-serial = Numero di serie
data-key-manufacturer = Produttore
data-key-model = Modello
data-key-device = Metodo
data-key-until = Scadenza
data-key-all = Tutti i metodi
data-key-browser = Browser
data-key-platform = Sistema
data-key-form = Dispositivo
data-key-place = Luogo
data-key-agreement = Accordo
data-key-purpose = Finalità
data-key-label = Con queste parole
data-key-help = E sotto di esse
data-key-hash = Hash del testo
data-key-answer = Risposta
data-key-at = Quando
data-key-title = Titolo
data-key-revision = Versione
data-key-language = Lingua
data-key-former = Prima
data-key-current = Dopo
data-key-channel = Canale
data-key-finished-at = Conclusione
data-key-failures = Errori
data-key-password-due = Nuova password richiesta
data-key-recovered-by = Recupero tramite
data-key-asked-for-attributes-at = Richiesta di altri dati
data-key-act = Che cosa è stato fatto
data-key-detail = Dettagli
## Making an account

register-none = Non hai ancora un account?
register-act = Crea un account
register-title = Crea un account
register-lead = Prima verifichiamo che una casella di posta sia tua. Poi inserisci il resto dei dati per il tuo account { $site }.
register-help = Invieremo un codice a questo indirizzo, dove arriveranno anche le email sul tuo account.
register-domains = Invieremo un codice a questo indirizzo. Qui sono ammessi gli indirizzi che terminano con:
register-domain = Qui gli account sono per indirizzi email che terminano con { $domains }.
register-have = Hai già un account? Accedi
register-code-title = Inserisci il codice
register-sent = Ti abbiamo inviato un’email. Digita il codice che contiene o apri il link.
register-code-help = { $digits } cifre. Vale 10 minuti.
register-later = Sono stati richiesti troppi codici. Attendi un po’, poi riprova.
register-throttled = Ci sono stati troppi tentativi con questa casella di posta. Riprova domani.
register-link-lead = Hai accesso a questa casella di posta, quindi puoi continuare con il tuo account { $site }.
register-invited = Hai ricevuto un invito a creare un account su { $site }.
register-link-not = Non era destinato a te? Chiudi questa pagina. Non succede nulla.
register-details-title = Il tuo nuovo account
register-details-lead = Questa casella di posta è tua. A { $site } servono anche questi dati.
register-username = Nome utente
register-username-help = Lettere, cifre, punti, trattini e trattini bassi. Puoi usarlo per accedere.
register-username-required = Scegli un nome utente.
register-username-wrong = Scegli un nome utente da 2 a 64 caratteri: lettere, cifre, punti, trattini o trattini bassi.
register-username-none = Qui non si usano nomi utente.
register-username-taken = Questo nome utente è già usato. Scegline un altro.
register-ended-title = Questo link non è più valido
register-ended-lead = Funziona una sola volta e per un tempo limitato, e chi ti ha invitato può ritirarlo.
register-ended-do = Che cosa puoi fare
register-ended-used = Se l’hai usato per creare il tuo account, accedi.
register-ended-again = Se hai ricevuto un invito, chiedi un nuovo link a chi ti ha invitato.
register-ended-self = Puoi anche creare un account per conto tuo, con lo stesso indirizzo.
register-passkey = Puoi fare a meno della password: compila il resto qui sopra e lasciala vuota. Il dispositivo conserva una passkey e tu accedi con l’impronta digitale, il volto o il blocco schermo.
register-passkey-make = Crea l’account con una passkey
register-password = Password
register-make = Crea account
flash-register-over = La registrazione ha richiesto troppo tempo o è stata completata altrove. Ricomincia.
flash-register-signed-on = Hai già eseguito l’accesso. Per creare un altro account, prima disconnettiti, poi apri di nuovo il link dell’email.
flash-register-taken = Ora esiste già un account con questo indirizzo. Usalo per accedere.
mail-why-none = Ricevi questa email perché qualcuno ha indicato questo indirizzo su { $site }.
mail-registration-subject = Il tuo codice per un nuovo account { $site }
mail-registration-what = Qualcuno, speriamo tu, vuole creare un account su { $site } con questo indirizzo email. Con questo codice puoi continuare. Digitalo dove lo hai richiesto:
mail-registration-act = Continua con il tuo account
mail-registration-if-not = Se non lo hai richiesto, non fare nulla: non verrà creato nessun account.
mail-registered-subject = Hai un account su { $site }
mail-registered-what = Qualcuno, forse tu, voleva creare un account su { $site } con questo indirizzo email. L’indirizzo ha già un account, quindi non ne è stato creato un altro, e a questa persona non abbiamo detto nulla.
mail-registered-then = Se eri tu, accedi. Anche se hai dimenticato la password, comincia da lì.
mail-registered-if-not = Se non eri tu, non devi fare nulla.
mail-invitation-subject = Hai ricevuto un invito su { $site }
mail-invitation-what = Chi gestisce gli account su { $site } ti invita a crearne uno con questo indirizzo email.
mail-invitation-act = Accetta l’invito
mail-invitation-if-not = Se non vuoi, non fare nulla: non verrà creato nessun account.
mail-welcome-subject = Ti diamo il benvenuto su { $site }
mail-welcome-what = Il tuo account è stato creato con questo indirizzo email. Da qui accedi e lo gestisci:
mail-welcome-act = Apri il mio account
mail-reset-sent-subject = Scegli una nuova password per { $site }
mail-reset-sent-what = Chi gestisce il tuo account { $site } ti invia questo link per scegliere una nuova password. Finché non lo fai, tutto resta com’è.
mail-reset-sent-if-not = Se non lo hai richiesto, rivolgiti a chi gestisce il tuo account e non fare altro: la password resta com’è.

# Countries, by their codes (ISO 3166-1).

country-ad = Andorra
country-ae = Emirati Arabi Uniti
country-af = Afghanistan
country-ag = Antigua e Barbuda
country-ai = Anguilla
country-al = Albania
country-am = Armenia
country-ao = Angola
country-aq = Antartide
country-ar = Argentina
country-as = Samoa Americane
country-at = Austria
country-au = Australia
country-aw = Aruba
country-ax = Isole Åland
country-az = Azerbaigian
country-ba = Bosnia ed Erzegovina
country-bb = Barbados
country-bd = Bangladesh
country-be = Belgio
country-bf = Burkina Faso
country-bg = Bulgaria
country-bh = Bahrein
country-bi = Burundi
country-bj = Benin
country-bl = Saint-Barthélemy
country-bm = Bermuda
country-bn = Brunei
country-bo = Bolivia
country-bq = Caraibi Olandesi
country-br = Brasile
country-bs = Bahamas
country-bt = Bhutan
country-bv = Isola Bouvet
country-bw = Botswana
country-by = Bielorussia
country-bz = Belize
country-ca = Canada
country-cc = Isole Cocos (Keeling)
country-cd = Congo (Repubblica Democratica)
country-cf = Repubblica Centrafricana
country-cg = Congo (Repubblica)
country-ch = Svizzera
country-ci = Costa d’Avorio
country-ck = Isole Cook
country-cl = Cile
country-cm = Camerun
country-cn = Cina
country-co = Colombia
country-cr = Costa Rica
country-cu = Cuba
country-cv = Capo Verde
country-cw = Curaçao
country-cx = Isola Christmas
country-cy = Cipro
country-cz = Cechia
country-de = Germania
country-dj = Gibuti
country-dk = Danimarca
country-dm = Dominica
country-do = Repubblica Dominicana
country-dz = Algeria
country-ec = Ecuador
country-ee = Estonia
country-eg = Egitto
country-eh = Sahara Occidentale
country-er = Eritrea
country-es = Spagna
country-et = Etiopia
country-fi = Finlandia
country-fj = Figi
country-fk = Isole Falkland
country-fm = Micronesia
country-fo = Isole Fær Øer
country-fr = Francia
country-ga = Gabon
country-gb = Regno Unito
country-gd = Grenada
country-ge = Georgia
country-gf = Guyana Francese
country-gg = Guernsey
country-gh = Ghana
country-gi = Gibilterra
country-gl = Groenlandia
country-gm = Gambia
country-gn = Guinea
country-gp = Guadalupa
country-gq = Guinea Equatoriale
country-gr = Grecia
country-gs = Georgia del Sud e Sandwich Australi
country-gt = Guatemala
country-gu = Guam
country-gw = Guinea-Bissau
country-gy = Guyana
country-hk = Hong Kong
country-hm = Isole Heard e McDonald
country-hn = Honduras
country-hr = Croazia
country-ht = Haiti
country-hu = Ungheria
country-id = Indonesia
country-ie = Irlanda
country-il = Israele
country-im = Isola di Man
country-in = India
country-io = Territorio Britannico dell’Oceano Indiano
country-iq = Iraq
country-ir = Iran
country-is = Islanda
country-it = Italia
country-je = Jersey
country-jm = Giamaica
country-jo = Giordania
country-jp = Giappone
country-ke = Kenya
country-kg = Kirghizistan
country-kh = Cambogia
country-ki = Kiribati
country-km = Comore
country-kn = Saint Kitts e Nevis
country-kp = Corea del Nord
country-kr = Corea del Sud
country-kw = Kuwait
country-ky = Isole Cayman
country-kz = Kazakistan
country-la = Laos
country-lb = Libano
country-lc = Saint Lucia
country-li = Liechtenstein
country-lk = Sri Lanka
country-lr = Liberia
country-ls = Lesotho
country-lt = Lituania
country-lu = Lussemburgo
country-lv = Lettonia
country-ly = Libia
country-ma = Marocco
country-mc = Monaco
country-md = Moldavia
country-me = Montenegro
country-mf = Saint Martin
country-mg = Madagascar
country-mh = Isole Marshall
country-mk = Macedonia del Nord
country-ml = Mali
country-mm = Myanmar
country-mn = Mongolia
country-mo = Macao
country-mp = Isole Marianne Settentrionali
country-mq = Martinica
country-mr = Mauritania
country-ms = Montserrat
country-mt = Malta
country-mu = Mauritius
country-mv = Maldive
country-mw = Malawi
country-mx = Messico
country-my = Malaysia
country-mz = Mozambico
country-na = Namibia
country-nc = Nuova Caledonia
country-ne = Niger
country-nf = Isola Norfolk
country-ng = Nigeria
country-ni = Nicaragua
country-nl = Paesi Bassi
country-no = Norvegia
country-np = Nepal
country-nr = Nauru
country-nu = Niue
country-nz = Nuova Zelanda
country-om = Oman
country-pa = Panamá
country-pe = Perù
country-pf = Polinesia Francese
country-pg = Papua Nuova Guinea
country-ph = Filippine
country-pk = Pakistan
country-pl = Polonia
country-pm = Saint-Pierre e Miquelon
country-pn = Isole Pitcairn
country-pr = Portorico
country-ps = Palestina
country-pt = Portogallo
country-pw = Palau
country-py = Paraguay
country-qa = Qatar
country-re = Riunione
country-ro = Romania
country-rs = Serbia
country-ru = Russia
country-rw = Ruanda
country-sa = Arabia Saudita
country-sb = Isole Salomone
country-sc = Seychelles
country-sd = Sudan
country-se = Svezia
country-sg = Singapore
country-sh = Sant’Elena, Ascensione e Tristan da Cunha
country-si = Slovenia
country-sj = Svalbard e Jan Mayen
country-sk = Slovacchia
country-sl = Sierra Leone
country-sm = San Marino
country-sn = Senegal
country-so = Somalia
country-sr = Suriname
country-ss = Sud Sudan
country-st = São Tomé e Príncipe
country-sv = El Salvador
country-sx = Sint Maarten
country-sy = Siria
country-sz = Eswatini
country-tc = Isole Turks e Caicos
country-td = Ciad
country-tf = Terre Australi Francesi
country-tg = Togo
country-th = Thailandia
country-tj = Tagikistan
country-tk = Tokelau
country-tl = Timor Est
country-tm = Turkmenistan
country-tn = Tunisia
country-to = Tonga
country-tr = Turchia
country-tt = Trinidad e Tobago
country-tv = Tuvalu
country-tw = Taiwan
country-tz = Tanzania
country-ua = Ucraina
country-ug = Uganda
country-um = Altre isole americane del Pacifico
country-us = Stati Uniti
country-uy = Uruguay
country-uz = Uzbekistan
country-va = Città del Vaticano
country-vc = Saint Vincent e Grenadine
country-ve = Venezuela
country-vg = Isole Vergini Britanniche
country-vi = Isole Vergini Americane
country-vn = Vietnam
country-vu = Vanuatu
country-wf = Wallis e Futuna
country-ws = Samoa
country-ye = Yemen
country-yt = Mayotte
country-za = Sudafrica
country-zm = Zambia
country-zw = Zimbabwe
## Activity

tab-activity = Attività
activity-title = Attività
activity-lead = Che cosa è successo nel tuo account, dal più recente.
activity-kept = Le voci vengono conservate per { $count ->
    [one] un giorno.
   *[other] { $count } giorni.
}
activity-kept-always = Le voci vengono conservate finché esiste il tuo account.
activity-kind = Che cosa
activity-kind-all = Tutto
activity-kind-sign-ons = Accessi e sessioni
activity-kind-security = Password e metodi
activity-kind-account = Profilo, accordi e account
activity-period = Quando
activity-period-all = Tutto il periodo
activity-period-days = Ultimi { $count } giorni
activity-show = Mostra
activity-empty = Non è ancora successo nulla.
activity-none-such = In questo periodo non è successo nulla di questo tipo.
activity-near = vicino a
activity-was-not-me = Non ero io
activity-paging = Pagine della cronologia
activity-latest = Più recenti
activity-older = Meno recenti
activity-export = Porta con te
activity-export-help = Le voci selezionate qui sopra, su tutte le pagine. Prima ti chiediamo di confermare la tua identità.
activity-export-csv = Come tabella (CSV)
activity-export-json = Per i programmi (JSON)
activity-by-administrator = da chi gestisce gli account
activity-by-server = in automatico
activity-some-method = un metodo
activity-failed-before = { $count ->
    [one] Prima c’era stato un tentativo errato.
   *[other] Prima c’erano stati { $count } tentativi errati.
}
activity-unknown = È stato fatto qualcosa che questa pagina non sa ancora descrivere.
activity-account-created = { $how ->
    [taken] { $name ->
        [none] Il tuo account è stato creato.
       *[other] Il tuo account è stato creato. Mancano i dati previsti che qualcun altro ha già: { $name }.
    }
   *[other] Il tuo account è stato creato.
}
activity-sign-on = { $how ->
    [program] Un’app o uno script ha eseguito l’accesso.
    [trusted_browser] Hai eseguito l’accesso da un browser attendibile.
    [mfa_bypass] Hai eseguito l’accesso senza il secondo passaggio, che in quel periodo non veniva chiesto.
   *[other] Hai eseguito l’accesso.
}
activity-sign-off = Hai effettuato la disconnessione.
activity-password-changed = { $how ->
    [first] È stata impostata la tua prima password.
    [recovered] È stata scelta una nuova password al posto di quella persa.
   *[other] La tua password è stata cambiata.
}
activity-address-changed = { $how ->
    [phone] Il tuo numero di telefono è stato modificato.
   *[other] Il tuo indirizzo email è stato modificato.
}
activity-address-added = { $how ->
    [phone] È stato aggiunto un numero di telefono.
   *[other] È stato aggiunto un indirizzo email.
}
activity-address-removed = { $how ->
    [phone] È stato rimosso un numero di telefono.
   *[other] È stato rimosso un indirizzo email.
}
activity-address-preferred = { $how ->
    [phone] Un altro dei tuoi numeri di telefono è diventato il principale.
   *[other] Un altro dei tuoi indirizzi email è diventato il principale.
}
activity-linked-account-added = { $name ->
    [none] È stato collegato un account.
   *[other] È stato collegato un account di { $name }.
}
activity-linked-account-removed = { $name ->
    [none] È stato scollegato un account.
   *[other] È stato scollegato un account di { $name }.
}
activity-address-undo-withdrawn = { $how ->
    [phone] La modifica del tuo numero di telefono è stata resa definitiva.
   *[other] La modifica del tuo indirizzo email è stata resa definitiva.
}
activity-profile-changed = { $name ->
    [none] Il tuo profilo è stato modificato.
   *[other] Il tuo profilo è stato modificato: { $name }.
}
activity-session-ended = { $place ->
    [none] Un’altra sessione è stata disconnessa.
   *[other] Una sessione è stata disconnessa: { $place }.
}
activity-session-others-ended = { $how ->
    [all] Il tuo account è stato disconnesso ovunque.
   *[other] { $count ->
        [0] Nessun browser è più attendibile.
        [one] Un’altra sessione è stata disconnessa.
       *[other] Altre { $count } sessioni sono state disconnesse.
    }
}
activity-session-dropped = { $count ->
    [one] Una sessione è stata disconnessa, quella non usata da più tempo, perché erano troppe.
   *[other] { $count } sessioni sono state disconnesse, quelle non usate da più tempo, perché erano troppe.
}
activity-session-named = { $name ->
    [none] Un dispositivo non ha più un nome.
   *[other] Un dispositivo ora si chiama “{ $name }”.
}
activity-session-unrecognised = { $count ->
    [0] Hai segnalato un’attività che non era tua. Non c’erano altre sessioni attive.
    [one] Hai segnalato un’attività che non era tua. Una sessione è stata disconnessa.
   *[other] Hai segnalato un’attività che non era tua. { $count } sessioni sono state disconnesse.
}
activity-account-status = { $how ->
    [disabled] Il tuo account è stato disattivato.
    [enabled] Il tuo account è stato riattivato.
    [unlocked] Il tuo account è stato sbloccato.
    [reset_sent] Ti è stata inviata un’email per scegliere una nuova password.
   *[other] Lo stato del tuo account è stato modificato.
}
activity-device-added = È stato aggiunto un metodo: { $method }.
activity-device-changed = { $how ->
    [label] Un metodo è stato rinominato: { $method }.
    [default] Ora viene chiesto per primo questo metodo: { $method }.
    [enabled] Un metodo è stato attivato: { $method }.
    [disabled] Un metodo è stato disattivato: { $method }.
    [in_step] Un metodo è stato risincronizzato: { $method }.
   *[other] Un metodo è stato modificato: { $method }.
}
activity-device-removed = È stato rimosso un metodo: { $method }.
activity-device-removal-asked = { $how ->
    [turns_off] Qualcuno ha chiesto di disattivare la verifica in due passaggi.
   *[other] Qualcuno ha chiesto di rimuovere un metodo: { $method }.
}
activity-device-removal-cancelled = { $how ->
    [turns_off] La verifica in due passaggi è stata mantenuta.
   *[other] Un metodo è stato mantenuto: { $method }.
}
activity-device-removal-dropped = Un metodo è stato mantenuto perché è necessario: { $method }.
activity-mfa-turned-off = La verifica in due passaggi è stata disattivata.
activity-recovery-codes-made = Sono stati creati nuovi codici di recupero.
activity-recovery-codes-used = { $count ->
    [0] È stato usato un codice di recupero. Non ne resta nessuno.
    [one] È stato usato un codice di recupero. Ne resta uno.
   *[other] È stato usato un codice di recupero. Ne restano { $count }.
}
activity-device-copied = Una chiave è stata rifiutata perché potrebbe esisterne una copia.
activity-mfa-reset = Tutti i tuoi metodi sono stati rimossi.
activity-trusted-browser-added = Da ora un browser è attendibile.
activity-trusted-browser-ended = { $how ->
    [reused] Un browser non è più attendibile perché è stata usata una vecchia copia dei suoi dati.
   *[other] { $count ->
        [0] Un browser non è più attendibile.
        [one] Un browser non è più attendibile.
       *[other] { $count } browser non sono più attendibili.
    }
}
activity-mfa-bypass-begun = Per un certo periodo il secondo passaggio non viene chiesto.
activity-mfa-bypass-ended = Il secondo passaggio viene chiesto di nuovo.
activity-lost-device-begun = Qualcuno che ha inserito la tua password ha dichiarato persi tutti i tuoi metodi.
activity-lost-device-stopped = La procedura per i metodi persi è stata interrotta.
activity-lost-device-open = La procedura per i metodi persi è pronta: si può aggiungere un nuovo metodo.
activity-lost-device-used = Un nuovo metodo ha sostituito quelli persi.
activity-step-up = Hai confermato la tua identità.
activity-agreement-accepted = Hai accettato “{ $name }”.
activity-agreement-declined = Hai rifiutato “{ $name }”.
activity-agreement-withdrawn = Hai revocato il consenso a “{ $name }”.
activity-agreement-purpose-given = Hai autorizzato “{ $name }”.
activity-agreement-purpose-withdrawn = Non autorizzi più “{ $name }”.
activity-access-granted = { $name ->
    [none] Hai dato a un’app l’accesso al tuo account.
   *[other] Hai dato a { $name } l’accesso al tuo account.
}
activity-access-changed = { $name ->
    [none] Hai dato a un’app un accesso più ampio al tuo account.
   *[other] Hai dato a { $name } un accesso più ampio al tuo account.
}
activity-access-removed = { $name ->
    [none] Hai rimosso l’accesso di un’app al tuo account.
   *[other] Hai rimosso l’accesso di { $name } al tuo account.
}
activity-data-export-asked = È stata richiesta una copia dei tuoi dati.
activity-data-export-fetched = { $how ->
    [activity] È stata scaricata questa cronologia.
   *[other] È stata scaricata una copia dei tuoi dati.
}
activity-account-deletion-asked = Qualcuno che aveva eseguito l’accesso a tuo nome ha chiesto di eliminare il tuo account.
activity-account-deletion-cancelled = Il tuo account è stato mantenuto.
activity-not-me = { $how ->
    [password] Hai segnalato, da una nostra email, che non eri tu. Tutti sono stati disconnessi e la tua password qui non funziona più.
   *[other] Hai segnalato, da una nostra email, che non eri tu. Tutti sono stati disconnessi.
}
activity-group-joined = Ora fai parte di un gruppo: { $name }.
activity-group-left = Non fai più parte di un gruppo: { $name }.

## Something that one does not recognise

rescue-title = Qualcosa che non riconosci
rescue-step-end = Disconnetti
rescue-step-password = Cambia password
rescue-step-review = Controlla il tuo account
rescue-lead = Se non eri tu, qualcun altro potrebbe essere nel tuo account. Bastano tre passaggi per escluderlo.
rescue-when = Quando
rescue-where = Dove
rescue-one = Disconnettiamo subito questa sessione. Nessun browser sarà più attendibile e gli accessi in corso verranno interrotti.
rescue-all = Disconnettiamo subito tutte le sessioni tranne questa. Nessun browser sarà più attendibile e gli accessi in corso verranno interrotti.
rescue-also = Viene annullato anche ciò che un intruso potrebbe aver avviato: la rimozione di un metodo, l’eliminazione del tuo account. I link per una nuova password non funzioneranno più. Se hai una password, gli account collegati da allora verranno scollegati.
rescue-access = Le app che hanno ottenuto l’accesso da allora, o negli ultimi sette giorni, lo perderanno.
rescue-end-one = Disconnetti
rescue-was-me = Ero io
rescue-password-lead = Ora assicurati che nessuno possa tornare.
rescue-password-text = Chi era nel tuo account potrebbe conoscere la password. Scegline una nuova che non usi altrove.
rescue-password-none = Non hai una password che qualcuno possa conoscere. Ora controlla che ogni metodo e ogni account collegato siano tuoi.
rescue-password-elsewhere = Chi era nel tuo account potrebbe conoscere la password. Cambiala dove è gestita: { $owner }.
rescue-password-ask = Chi era nel tuo account potrebbe sapere come accedere. Chiedi a chi gestisce il tuo account che cosa cambiare.
rescue-password-change = Scegli una nuova password
rescue-password-skip = Continua senza cambiarla
rescue-next = Avanti
rescue-review-lead = Controlla se qui c’è qualcosa che non è tuo. Rimuovi ciò che non riconosci.
rescue-review-methods = I tuoi metodi per il secondo passaggio
rescue-review-no-methods = Non ne hai nessuno. Con un metodo, la password da sola non apre nulla.
rescue-review-methods-go = Gestisci i metodi
rescue-review-removal = Qualcuno ha chiesto di rimuovere un metodo. Se non lo mantieni, verrà rimosso il giorno
rescue-review-addresses = I tuoi indirizzi
rescue-review-former = { $address } era tuo prima di una modifica. Per annullarla, usa il link nell’email che ti abbiamo inviato allora. Scadenza:
rescue-review-addresses-go = Gestisci il profilo
rescue-review-access-go = Gestisci le app con accesso
rescue-review-sessions = Dove hai eseguito l’accesso
rescue-review-sessions-go = Gestisci sessioni e account collegati
rescue-review-history-go = Controlla l’attività
rescue-finish = Ho controllato tutto
rescue-done-title = Fatto
rescue-done-lead = Questo era l’ultimo passaggio.
rescue-done-text = Se qualcosa ancora non ti torna, avvisa chi gestisce il tuo account.
rescue-done-home = Torna al mio account
flash-rescued = { $count ->
    [0] Non c’erano più sessioni da disconnettere.
    [one] Fatto. Una sessione è stata disconnessa.
   *[other] Fatto. { $count } sessioni sono state disconnesse.
}
flash-session-named = Il nome è stato salvato.

## The end of a session

session-ends-idle = Se non fai nulla, la sessione termina il giorno
session-ends-last = Qualunque cosa tu faccia, la sessione termina il giorno
session-left = Tempo rimasto:
session-over = La sessione è terminata. Ciò che hai digitato qui non è stato inviato.
session-warning-title = La sessione sta per terminare
session-warning-idle = Vuoi mantenere l’accesso?
session-warning-last = Questa sessione terminerà in ogni caso. Concludi ciò che stai facendo e salva.
session-warning-failed = Non ha funzionato. Riprova.
session-warning-close = Va bene
session-stay = Mantieni l’accesso
session-by = Accesso con
session-by-password = Password
session-by-address = Codice al tuo indirizzo
session-by-recovery = Recupero
session-by-provider = Un account collegato
session-one-factor = un passaggio
session-two-factors = due passaggi
session-phishing-resistant = due passaggi, a prova di phishing
session-unrecognised = Non riconosco questo accesso
session-rename = Assegna un nome
session-trusted = Browser attendibile
session-trusted-this = Browser attendibile: questo

## Overview

tab-overview = Panoramica
overview-title = Panoramica
overview-attention = Che cosa richiede la tua attenzione
overview-nothing = Nulla richiede la tua attenzione.
overview-ways = Come accedi
overview-latest = Ultime attività
overview-accounts-go = Gestisci le sessioni
overview-history-go = Tutte le attività
overview-removal-waiting = { $how ->
    [turns_off] Qualcuno ha chiesto di disattivare la verifica in due passaggi. Se non la mantieni, verrà disattivata il giorno { $when }.
   *[other] Qualcuno ha chiesto di rimuovere un metodo per il secondo passaggio. Se non lo mantieni, verrà rimosso il giorno { $when }.
}
overview-password-expires = Devi cambiare la password entro il giorno { $when }.
overview-second-factor-missing = { $how ->
    [password] La password da sola basta ad aprire il tuo account. Aggiungi un metodo per un secondo passaggio.
   *[other] Un solo passaggio basta ad aprire il tuo account. Aggiungi un metodo per un secondo.
}
overview-recovery-codes-few = { $count ->
    [0] Non hai più codici di recupero. Creane di nuovi.
    [one] Hai ancora un codice di recupero. Creane di nuovi.
   *[other] Hai ancora { $count } codici di recupero. Creane di nuovi.
}
overview-address-unverified = { $name } non è verificato, quindi non possiamo usarlo per aiutarti a rientrare.
overview-agreement-outstanding = Non hai accettato la versione attuale di “{ $name }”. Te lo chiederemo al prossimo accesso.
overview-agreement-expired = Ciò che avevi accettato di “{ $name }” è scaduto. Te lo chiederemo al prossimo accesso; puoi rinnovarlo ora.
# Identity providers and linked accounts
provider-sign-on = Accedi con { $provider }
own-page-title = Continua qui
own-page-lead = Un altro sito ti ha portato su { $site }. Continua da qui.
own-page-act = Continua
flash-provider-unavailable = Al momento non è possibile usare questo fornitore. Riprova più tardi o scegli un altro modo.
flash-provider-over = È passato troppo tempo, l’operazione era già conclusa o era iniziata in un altro browser. Ricomincia.
flash-provider-cancelled = Non hai eseguito l’accesso presso il fornitore. Non è cambiato nulla.
flash-provider-nobody = Nessun account qui è collegato all’account che hai appena usato. Se hai un account qui, accedi e collega l’altro in Account e sessioni.
flash-provider-owes = Il tuo account resta bloccato finché non avrai scelto una nuova password. Apri il link nell’email che ti abbiamo inviato o rivolgiti a chi gestisce il tuo account.
flash-provider-unproved-stuck = Il fornitore non ha confermato che hai appena eseguito l’accesso. Accedi di nuovo presso il fornitore, con lo stesso account; se non basta, rivolgiti a chi gestisce il tuo account.
flash-provider-unproved = Il fornitore non ha confermato che hai appena eseguito l’accesso. Accedi di nuovo presso il fornitore, con lo stesso account; se non basta, disconnettiti da qui e imposta una password con “Password dimenticata?”.
flash-account-linked = L’account è stato collegato. D’ora in poi puoi usarlo per accedere.
flash-account-unlinked = L’account è stato scollegato. Nessuno può più usarlo per accedere qui.
flash-link-there = Questo account è già collegato.
flash-link-taken = Questo account è collegato a un altro account qui. Prima scollegalo lì.
flash-link-full = Hai raggiunto il numero massimo di account collegati. Prima scollegane uno.
accounts-back = Account e sessioni
linked-title = Account collegati
linked-lead = Qui puoi accedere con questi account.
linked-none = Collega un account che hai altrove e potrai usarlo per accedere qui.
linked-off = Al momento non utilizzabile
linked-provider = Fornitore
linked-name = Account esterno
linked-since = Data di collegamento
linked-used = Ultimo utilizzo
linked-last = È l’ultimo modo per entrare nel tuo account. Prima aggiungine un altro.
link-provider = Collega { $provider }
link-confirm-title = Vuoi collegare questo account?
link-confirm-lead = Da quel momento, chi può accedere a quell’account può accedere al tuo account { $site }.
link-confirm-to = Il tuo account qui
link-confirm-help = Assicurati che sia tuo. Avvisiamo tutti i tuoi indirizzi.
link-confirm-act = Collega
unlink = Scollega
unlink-title = Vuoi scollegare questo account?
unlink-lead = Non potrai più usarlo per accedere a { $site }. L’account lì resta com’è.
unlink-last = Accedi a { $site } solo con questo account. Prima aggiungi un altro modo per accedere, così non rischi di restare fuori.
unlink-add-password = Imposta una password
unlink-add-passkey = Aggiungi una passkey
step-up-provider = Questa operazione riguarda la sicurezza del tuo account: accedi ancora una volta con l’account che usi qui.
step-up-provider-none = Questa operazione riguarda la sicurezza del tuo account, ma al momento l’account con cui accedi non può confermare la tua identità. Disconnettiti, imposta una password con “Password dimenticata?” e torna qui.
step-up-provider-stuck = Questa operazione riguarda la sicurezza del tuo account, ma al momento l’account con cui accedi non può confermare la tua identità. Rivolgiti a chi gestisce il tuo account.
step-up-provider-act = Conferma con { $provider }
mail-account-linked-subject = È stato collegato un account al tuo account { $site }
mail-account-linked-what = D’ora in poi chi può accedere a questo account può accedere al tuo account { $site }:
mail-account-unlinked-subject = È stato scollegato un account dal tuo account { $site }
mail-account-unlinked-what = Nessuno può più usare questo account per accedere al tuo account { $site }:
data-section-linked-accounts = Account collegati
data-key-provider = Fornitore
data-key-issuer = Emittente
data-key-subject = ID presso il fornitore
