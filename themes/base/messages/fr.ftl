# Les textes des pages. Simple et direct : ce qui s’est passé, ce qu’il faut faire. « Se connecter » et « se déconnecter », vouvoiement, sans accord au masculin pour la personne.
# Les messages sont du texte : aucun balisage.

## Partout

portico = Portico
skip = Aller au contenu
nav-label = Compte
error-prefix = Erreur :
problems-title = Un problème est survenu
signed-on-as = Compte connecté :
sign-on = Se connecter
sign-off = Se déconnecter
way-back = Retour à { $application }
save = Enregistrer
help = Aide
languages-label = Langue
schemes-label = Couleurs
scheme-device = Comme sur cet appareil
scheme-light = Clair
scheme-dark = Sombre
copy = Copier
copied = Copié
try-again = Réessayer
back-home = Accéder à votre compte
approximate = (approximatif)
required = obligatoire
optional = facultatif
mark-colon = {"\u00A0"}:
mark-stop = .
mark-list = {", "}
mark-open = {" ("}
mark-close = )
cancel = Annuler
manage = Gérer
remove = Supprimer
go-on = Continuer
get-help = Obtenir de l’aide
download = Télécharger
print = Imprimer
done = Terminé
entrance-line = Votre compte, entre vos mains.

## Connexion et déconnexion

sign-on-title = Connexion
sign-on-lead = Bienvenue. Connectez-vous pour gérer votre compte { $site }.
sign-on-password-title = Saisissez votre mot de passe
signing-on-as = Connexion en tant que
not-you = Ce n’est pas vous ?
identifier-username = Nom d’utilisateur
identifier-email = Adresse e-mail
identifier-phone = Numéro de téléphone
identifier-username-email = Nom d’utilisateur ou adresse e-mail
identifier-username-phone = Nom d’utilisateur ou numéro de téléphone
identifier-email-phone = Adresse e-mail ou numéro de téléphone
identifier-any = Nom d’utilisateur, adresse e-mail ou numéro de téléphone
password = Mot de passe
show-password = Afficher
hide-password = Masquer
password-shown = Votre mot de passe est affiché
password-hidden = Votre mot de passe est masqué
sign-off-title = Se déconnecter ?
sign-off-lead = Votre session est ouverte en tant que
sign-off-stay = Ne pas me déconnecter
signed-off-title = Votre session est fermée
signed-off-lead = Plus personne ne peut ouvrir votre compte dans ce navigateur. Sur un ordinateur partagé, fermez aussi la fenêtre.
signed-off-again = Se reconnecter
signed-off-onward = Continuer vers

## Mon profil

profile-title = Mon profil
profile-lead = Ce que nous savons de vous, et ce que vous pouvez modifier.
profile-empty = Il n’y a encore rien ici.
picture-alt = Votre photo
picture-choose = Choisir une photo
picture-another = Choisir une autre photo
picture-help = JPEG, PNG ou WebP, { $megabytes } Mo maximum. Nous gardons un carré au centre, et rien sur le lieu ou l’appareil de la prise de vue.
picture-upload = Importer la photo
picture-change = Changer de photo
picture-asks = Avant de choisir une photo, nous vous demandons de confirmer votre identité.
picture-remove = Supprimer la photo
verified = Vérifié
not-verified = Non vérifié
nothing-known = Rien pour l’instant
choice-none = Choisir
day = Jour
month = Mois
year = Année
date-order = dmy
address-street = Numéro et rue
address-code = Code postal
address-town = Ville
address-region = État ou région
address-country = Pays
address-show = Changer de pays
address-zip = Code ZIP
address-postcode = Code postal
address-pin = Code PIN
address-eircode = Eircode
address-city = Ville
address-post-town = Ville
address-suburb = Localité
address-district = District
address-state = État
address-province = Province
address-county = Comté
address-prefecture = Préfecture
address-emirate = Émirat
address-area = Secteur
address-department = Département
address-governorate = Gouvernorat
address-primary = Principal
address-waits = En attente du code
many-add = Ajouter
many-remove = Supprimer
many-removed = Supprimé. Enregistrez pour que ce soit définitif.
many-nth = { $label }, { $n }
many-new = { $label }, nouvelle entrée

## Changer de mot de passe

password-title = Changer de mot de passe
password-last-changed = Dernière modification :
password-never-changed = Choisissez un mot de passe que vous n’utilisez nulle part ailleurs.
password-first-title = Définir un mot de passe
password-first-lead = Vous vous connectez sans mot de passe. En définir un vous donne un second moyen d’accès.
password-expires = Vous devez changer de mot de passe avant le
password-changeable-from = Vous avez changé de mot de passe récemment. Vous pourrez en changer de nouveau à partir du
password-elsewhere-lead = Votre mot de passe { $site } est géré par { $owner }.
password-elsewhere-text = Changez-le là-bas.
password-elsewhere-go = Le changer chez { $owner }
password-closed-lead = Vous vous connectez à { $site } sans mot de passe.
password-closed-text = Vous n’avez rien à changer ici, et rien à retenir.
password-current = Mot de passe actuel
password-new = Nouveau mot de passe
password-requirements = Règles du nouveau mot de passe
password-advice = Quatre ou cinq mots pris au hasard forment un mot de passe solide, plus facile à saisir que des symboles. Vous pouvez coller depuis un gestionnaire de mots de passe.
password-end-others = Me déconnecter partout ailleurs
password-end-others-help = { $count ->
    [0] Aucune session n’est ouverte ailleurs.
    [one] Une session est ouverte ailleurs.
   *[other] { $count } sessions sont ouvertes ailleurs.
}
password-change = Changer de mot de passe

## Comptes et sessions

accounts-title = Comptes et sessions
accounts-lead = Les navigateurs et applications qui ont accès à votre compte. Fermez les sessions que vous ne reconnaissez pas, puis changez de mot de passe.
accounts-only-here = Aucune session n’est ouverte ailleurs.
accounts-others = { $count ->
    [one] Une session est ouverte ici, et une autre ailleurs.
   *[other] Une session est ouverte ici, et { $count } autres ailleurs.
}
sessions-title = Vos sessions ouvertes
sessions-paging = Pages des sessions
sessions-newer = Plus récentes
sessions-older = Plus anciennes
sign-off-others = Fermer toutes les autres sessions
browser-and-platform = { $browser } sur { $platform }
session-program = Une application ou un script
session-unknown = Appareil inconnu
this-device = Cet appareil
session-active = Dernière activité
session-now = en ce moment
session-first = Connexion
session-place = Lieu

## La seconde étape de la connexion

sign-on-confirm-title = Confirmez votre identité
sign-on-code-title = Saisissez votre code
code-lead = Saisissez le code fourni par cette méthode.
code-lead-totp = Ouvrez votre application d’authentification. Elle affiche un code pour { $site }.
code-lead-passkey = Confirmez avec votre empreinte, votre visage ou le verrouillage de l’écran.
code-lead-security-key = Préparez votre clé de sécurité : branchez-la ou approchez-la de votre appareil.
code-lead-recovery = Saisissez l’un des codes de secours que vous avez conservés. Chacun ne sert qu’une fois.
code-lead-send = Nous vous envoyons un code lorsque vous le demandez.
code-lead-sent = Saisissez le code que nous vous avons envoyé.
code-label = Code
code-label-recovery = Code de secours
code-label-address = Code reçu par e-mail
code-help-digits = { $digits } chiffres
code-help-recovery = 15 lettres et chiffres. Majuscules, espaces et tirets sont sans importance.
code-help-address = 6 chiffres
trust-for-days = { $count ->
    [one] Ne plus demander dans ce navigateur pendant un jour
   *[other] Ne plus demander dans ce navigateur pendant { $count } jours
}
trust-for-hours = { $count ->
    [one] Ne plus demander dans ce navigateur pendant une heure
   *[other] Ne plus demander dans ce navigateur pendant { $count } heures
}
trust-for-minutes = { $count ->
    [one] Ne plus demander dans ce navigateur pendant une minute
   *[other] Ne plus demander dans ce navigateur pendant { $count } minutes
}
trust-help = Uniquement là où personne d’autre ne peut l’utiliser. Votre mot de passe reste demandé comme d’habitude.
another-way = Essayer autrement
or = ou
sign-on-methods-title = Choisissez un autre moyen
sign-on-methods-lead = Chacun de ces moyens vous permet de vous connecter.
sign-on-methods-none = Aucun n’est à portée de main ? Adressez-vous à la personne qui gère votre compte.
sign-on-enrol-lead = { $site } demande à tout le monde une seconde étape après le mot de passe. L’ajouter prend une minute.
sign-on-enrol-choice-title = Ajoutez une seconde étape
sign-on-enrol-choice-lead = Choisissez ce qui vous convient ; vous pourrez en ajouter d’autres plus tard.
another-method = Choisir une autre méthode
sign-on-blocked-title = Votre compte a besoin d’une seconde étape
sign-on-blocked-no-address = { $site } demande une seconde étape après le mot de passe. Avant d’en ajouter une, nous devrions envoyer un code à votre adresse e-mail, mais votre compte n’en a aucune de vérifiée, ou elle a changé au cours des sept derniers jours. Adressez-vous à la personne qui gère votre compte.
sign-on-blocked-invitation = { $site } demande une seconde étape après le mot de passe, et il faut une invitation pour en ajouter une. Demandez-la à la personne qui gère votre compte, puis ouvrez le lien dans ce navigateur.
sign-on-blocked-no-method = { $site } demande une seconde étape après le mot de passe, et vous ne pouvez pas en ajouter une par vous-même. Adressez-vous à la personne qui gère votre compte.

## Avant la toute première seconde étape

address-title = D’abord, un code par e-mail
address-blocked-title = Vous ne pouvez pas encore ajouter de méthode
address-lead = Pour que personne d’autre ne puisse ajouter la première méthode à votre compte.
address-goes-to = Nous envoyons un code à
address-send = Envoyer le code
address-sent-to = Nous avons envoyé un code à
address-again = Envoyer un autre code
address-again-help = Rien au bout d’une minute ? Regardez aussi dans les courriers indésirables. Le code est valable 10 minutes. Vous n’avez plus accès à cette boîte de réception ? Adressez-vous à la personne qui gère votre compte.
address-none = Votre compte n’a aucune adresse e-mail vérifiée à laquelle envoyer un code, ou elle a changé au cours des sept derniers jours. Attendez la fin de ce délai, ou adressez-vous à la personne qui gère votre compte { $site }.
address-invitation = Il faut une invitation pour ajouter la première méthode. Demandez-la à la personne qui gère votre compte { $site }, puis ouvrez le lien dans ce navigateur.

## Confirmer son identité

step-up-title = Confirmez votre identité
step-up-password = Il s’agit de la sécurité de votre compte. Nous vous demandons donc une nouvelle fois votre mot de passe.
step-up-purpose = Vous reprendrez ensuite là où vous en étiez.
step-up-confirm = Confirmer mon identité
step-up-none = Vous ne pouvez pas obtenir de code ? Adressez-vous à la personne qui gère votre compte.
step-up-lost = Vous n’en avez plus aucune ?
step-up-lost-help = Au moment de vous connecter, vous pouvez demander une nouvelle méthode. Pour cela, votre session est fermée maintenant et ce navigateur n’est plus de confiance : tant que vous ne pouvez pas configurer la nouvelle méthode, vous ne pouvez pas vous connecter, y compris ici.
step-up-lost-open = Le délai est écoulé : au moment de vous connecter, vous pouvez configurer une nouvelle méthode. Pour cela, votre session est fermée maintenant et ce navigateur n’est plus de confiance.
step-up-lost-wait = Revenez alors sur cette page : elle vous mènera à une nouvelle méthode. Si vous retrouvez l’une de vos méthodes d’ici là, utilisez-la : cela met fin à la demande.
step-up-password-wrong = Ce n’est pas votre mot de passe.
other-ways = Autres moyens

## Authentification

authentication-title = Authentification
authentication-lead = Comment nous vérifions que c’est bien vous, en plus de votre mot de passe.
authentication-back = Retour à l’authentification
passkeys-title = Clés d’accès
passkeys-lead = Chacune vous connecte sans votre mot de passe.
passkeys-empty = Connectez-vous avec votre empreinte, votre visage ou le verrouillage de l’écran. Aucun mot de passe à retenir.
passkey-create-another = En créer une autre
passkey-offer-title = Connectez-vous plus vite la prochaine fois
passkey-offer-text = Votre navigateur la garde pour vous. Cela ne prend qu’un instant, et vos autres moyens de connexion restent valables.
passkey-offer-later = Pas maintenant
passkey-offer-never = Ne plus demander
passkey-remove-help = Elle ne permettra plus à personne de se connecter. Vous pourrez en créer une autre à tout moment.
passkey-remove-lead = Nous cessons aussitôt de l’accepter. Elle peut encore apparaître là où vous gardez vos clés d’accès ; vous pouvez l’y supprimer.
passkey-remove-lead-at = Nous cessons aussitôt de l’accepter. Elle peut encore apparaître dans { $provider } ; vous pouvez l’y supprimer.
device-provider = Conservée dans
device-kept = Conservation
device-synced = Synchronisée
device-bound = Sur cet appareil uniquement
devices-title = Vérification en deux étapes
devices-lead = Après votre mot de passe, nous vous demandons l’une de ces méthodes.
devices-empty = Il n’y a pas encore de seconde étape : votre mot de passe suffit pour ouvrir votre compte.
devices-empty-add = Ajoutez une méthode ci-dessous, et un mot de passe volé ne suffira plus.
devices-always = { $site } demande à tout le monde une seconde étape. La dernière méthode peut être remplacée, mais pas supprimée.
devices-full = { $count ->
    [one] Vous avez une méthode, et c’est le maximum. Supprimez-la pour en ajouter une autre.
   *[other] Vous avez { $count } méthodes, et c’est le maximum. Supprimez-en une pour en ajouter une autre.
}
methods-title = Ajouter une méthode
methods-title-another = Ajouter une autre méthode
add-method = Ajouter une méthode
method-passkey-about = Votre empreinte, votre visage ou le verrouillage de l’écran. Cette méthode vous connecte aussi sans mot de passe et résiste à l’hameçonnage.
method-security-key-about = Une clé que vous branchez ou approchez de votre appareil. Elle résiste à l’hameçonnage.
method-oath-token-about = Un petit appareil qui affiche des codes, avec un numéro de série au dos.
method-totp-about = Une application sur votre téléphone ou votre ordinateur affiche régulièrement un nouveau code. Elle fonctionne sans réseau.
device-method = Méthode
device-added = Ajout
device-last-used = Dernière utilisation
device-never-used = Jamais utilisée
device-default = Par défaut
device-off = Désactivée
device-withdrawn = N’est plus proposée ici
device-make-default = Définir par défaut

## Navigateurs de confiance

trusted-title = Navigateurs de confiance
trusted-lead = Pour vous y connecter, votre mot de passe suffit jusqu’au jour indiqué, ou jusqu’à ce que vous changiez de mot de passe ou de méthodes.
trusted-empty = Aucun navigateur n’est de confiance : nous demandons la seconde étape à chaque fois. Au moment de saisir le code, vous pouvez choisir que nous ne la demandions plus dans ce navigateur.
trusted-unknown = Navigateur inconnu
trusted-this = Ce navigateur
trusted-until = Jusqu’au
trusted-since = De confiance depuis le
trust-end = Ne plus faire confiance
trusts-end = Ne plus faire confiance à aucun

## Une méthode

device-title = Gérer la méthode
device-label = Nom
device-label-help = Pour la distinguer des autres, par exemple « Téléphone pro ».
device-withdrawn-help = { $site } ne l’accepte plus : elle est donc sans effet. Vous pouvez la supprimer.
device-default-title = Par défaut
device-default-is = C’est celle que nous demandons en premier à la connexion.
device-default-help = Faites-en celle que nous demandons en premier à la connexion.
device-order = Ordre
device-order-help = Sa place dans la liste lorsque vous choisissez un autre moyen de connexion.
device-up = Monter
device-down = Descendre
device-disable-head = Désactiver
device-disable-help = Tant qu’elle est désactivée, nous ne la demandons pas. Vous pouvez la réactiver.
device-disable = Désactiver
device-enable-head = Désactivée
device-enable-help = Nous ne la demandons pas en ce moment.
device-enable = Activer
device-remove-head = Supprimer
device-remove-help = Ses codes ne fonctionneront plus. Pour réutiliser la même application, vous devrez la configurer de nouveau.
device-remove-title = Supprimer cette méthode ?
device-remove-lead = Nous cessons aussitôt d’accepter les codes de cette méthode. L’entrée reste dans l’application ; vous pouvez l’y supprimer.
device-disable-title = Désactiver cette méthode ?
device-disable-lead = Nous ne la demanderons plus et n’accepterons plus ses codes, jusqu’à ce que vous la réactiviez.
device-last = Ensuite, votre mot de passe suffira pour vous connecter.
device-with-codes = Vos codes de secours seront supprimés en même temps.
device-keep-title = Ajoutez d’abord une autre méthode
device-keep-remove = Votre compte { $site } doit garder une seconde étape, et c’est la seule que vous ayez. Ajoutez-en une autre, puis supprimez celle-ci.
device-keep-disable = Votre compte { $site } doit garder une seconde étape, et c’est la seule que vous ayez. Ajoutez-en une autre, puis désactivez celle-ci.
device-keep-add = Méthodes que vous pouvez ajouter
device-keep-none = Vous ne pouvez pas ajouter d’autre méthode par vous-même. Adressez-vous à la personne qui gère votre compte.
device-keep = Conserver
device-removal = Suppression prévue
device-removal-on = Sera supprimée le
device-removal-now = Suppression en cours
device-removal-help = Quelqu’un a demandé cette suppression avec une méthode moins sûre. D’ici là, votre méthode fonctionne comme avant. Conservez-la si vous l’avez encore.
device-removal-all-help = La vérification en deux étapes doit être désactivée, et cette méthode supprimée avec elle. Si vous la conservez, rien n’est désactivé.
device-remove-later = Cette méthode sera supprimée dans 24 heures. D’ici là, elle fonctionne comme avant et vous pouvez la conserver.
device-remove-weak = Vous avez confirmé avec une méthode moins sûre, il faut donc attendre 24 heures. Nous écrivons aussitôt à toutes vos adresses, et vous pouvez annuler ici ou en utilisant la méthode.
device-remove-open = Si vous confirmez avec une méthode moins sûre, la suppression prend 24 heures.
device-disable-open = Seule une méthode au moins aussi sûre permet de désactiver celle-ci.
device-disable-weak = Vous avez confirmé avec une méthode moins sûre, qui ne permet pas de désactiver celle-ci. Confirmez avec une méthode plus sûre, ou demandez sa suppression : cela prend 24 heures.
device-weak-title = Confirmez avec une méthode plus sûre
prove-stronger = Confirmer avec une autre méthode
weak-lead = Vous avez confirmé avec une méthode moins sûre que d’autres dont vous disposez. Pour ajouter une méthode ou en réactiver une, il faut confirmer avec une méthode tout aussi sûre.
weak-lead-codes = Vous avez confirmé avec une méthode moins sûre que d’autres dont vous disposez. Les codes de secours en demandent une plus sûre.
weak-ways = Vous pouvez continuer de l’une de ces façons :
weak-way-stronger = Confirmez avec l’une de ces méthodes :
weak-way-code = Confirmez avec un code de secours. Chacun vous permet d’ajouter une méthode.
weak-way-remove = Si vous avez perdu la méthode plus sûre, demandez sa suppression. Cela prend 24 heures, et nous écrivons à toutes vos adresses.
off-title = Désactiver la vérification en deux étapes ?
off-do = Désactiver la vérification en deux étapes
off-help = Vous vous connecterez avec votre seul mot de passe. Toutes les méthodes et tous les codes de secours seront supprimés.
off-waits = La vérification en deux étapes sera désactivée le
off-waits-now = La vérification en deux étapes est en cours de désactivation.
off-waits-keep = Si vous conservez l’une des méthodes à supprimer, la vérification en deux étapes reste active.
off-lead = Désormais, votre compte ne serait plus protégé que par votre mot de passe.
off-later = La vérification en deux étapes sera désactivée dans 24 heures. D’ici là, tout fonctionne comme avant et vous pouvez annuler.
off-weak = Vous avez confirmé avec une méthode moins sûre que d’autres dont vous disposez, il faut donc attendre 24 heures. Nous écrivons aussitôt à toutes vos adresses.
off-open = Si vous confirmez avec une méthode moins sûre que la meilleure dont vous disposez, cela prend 24 heures.
off-methods = { $count ->
    [one] Votre méthode sera supprimée.
   *[other] Vos { $count } méthodes seront toutes supprimées.
}
off-codes = Vos codes de secours seront supprimés.
off-trust = Plus aucun navigateur ne sera de confiance.

## Configurer une application d’authentification

passkey-new-title = Créer une clé d’accès
passkey-new-lead = Connectez-vous avec votre empreinte, votre visage ou le verrouillage de l’écran. Aucun mot de passe à retenir.
passkey-before = Votre navigateur va vous demander où garder la clé d’accès, puis de la déverrouiller une fois.
passkey-create = Créer une clé d’accès
passkey-use = Utiliser votre clé d’accès
passkey-sign-on = Se connecter avec une clé d’accès
passkey-sign-on-cancelled = Aucune clé d’accès n’a été utilisée. Vous pouvez réessayer, ou vous connecter avec votre mot de passe.
passkey-script = La connexion par clé d’accès nécessite JavaScript. Activez-le, ou utilisez votre mot de passe.
passkey-refused = Cette clé d’accès n’est pas acceptée ici. Connectez-vous autrement.
passkey-what = Qu’est-ce qu’une clé d’accès ?
passkey-what-text = Une clé d’accès remplace le mot de passe. Votre appareil ou votre gestionnaire de mots de passe la conserve et ne la présente qu’à { $site }, après que vous l’avez déverrouillée avec votre empreinte, votre visage ou votre code PIN. Personne ne peut la deviner, et aucun faux site ne peut vous la soutirer.
passkey-where = Où les clés d’accès sont-elles gardées ?
passkey-where-text = Dans le gestionnaire de mots de passe de votre appareil ou de votre navigateur, comme Apple Passwords, Google Password Manager ou Windows Hello, dans un autre de votre choix, ou sur une clé de sécurité. Vous pouvez en avoir plusieurs.
security-key-new-title = Ajouter une clé de sécurité
security-key-new-lead = Une clé que vous branchez ou approchez de votre appareil après avoir saisi votre mot de passe.
security-key-before = Gardez votre clé sous la main. Votre navigateur vous dira quand la toucher.
security-key-create = Ajouter la clé de sécurité
security-key-use = Utiliser votre clé de sécurité
ceremony-wait = Suivez les instructions de votre navigateur.
ceremony-cancelled = Rien n’a été fait. Vous pouvez réessayer, ou utiliser un autre moyen.
ceremony-failed = Cela n’a pas fonctionné. Réessayez, ou utilisez un autre moyen.
ceremony-unsupported = Ce navigateur ne prend pas en charge les clés d’accès ni les clés de sécurité. Utilisez un autre moyen, ou un autre navigateur.
ceremony-script = Les clés d’accès et les clés de sécurité nécessitent JavaScript. Activez-le, ou utilisez un autre moyen.
ceremony-required = Envoyez la réponse de l’authentificateur.
ceremony-invalid = Cela n’a pas été accepté. Réessayez, ou utilisez un autre moyen.
ceremony-gone = Cela a pris trop de temps. Réessayez.
ceremony-known = Cette clé est déjà ajoutée à un compte.
ceremony-synced = Cette clé d’accès serait copiée d’un appareil à l’autre, ce qui n’est pas autorisé ici. Gardez-la sur cet appareil uniquement, ou utilisez une clé de sécurité.
ceremony-make = Les clés de sécurité de cette marque ne sont pas acceptées ici.
oath-token-new-title = Ajouter un générateur de codes
oath-token-new-lead = Un petit appareil qui affiche des codes et que nous vous avons remis.
oath-token-add = Ajouter le générateur de codes
serial-label = Numéro de série
serial-help = Il figure au dos.
serial-required = Saisissez le numéro de série qui figure au dos.
token-first = Premier code
token-first-help = Le code qu’il affiche maintenant.
token-second = Deuxième code
token-second-help = Attendez qu’il en affiche un autre, ou appuyez de nouveau sur son bouton.
token-wrong = Ce numéro et ces codes ne correspondent pas. Vérifiez les trois, et prenez deux codes qui se suivent.
totp-new-title = Ajouter une application d’authentification
totp-new-lead = Une application qui affiche régulièrement un nouveau code. Vous le saisissez après votre mot de passe.
totp-step-open = Ouvrez votre application d’authentification
totp-step-open-help = Toute application de codes à usage unique convient, et beaucoup de gestionnaires de mots de passe en sont capables aussi. Si vous n’en avez pas encore, installez-en une depuis la boutique d’applications de votre téléphone.
totp-step-add = Ajoutez-y votre compte
totp-scan = Scannez ce code avec l’application ou, si elle est sur cet appareil, ouvrez-le directement dans l’application.
totp-type = Saisissez la clé ci-dessous dans l’application ou, si elle est sur cet appareil, ouvrez la clé directement dans l’application.
totp-qr-label = Code QR qui configure votre application d’authentification
totp-open-app = Ouvrir dans l’application de ce téléphone
totp-scan-trouble = Impossible de le scanner ?
totp-key = Clé
totp-key-help = Dans l’application, choisissez de saisir une clé, puis entrez celle-ci. Les espaces sont sans importance.
totp-key-copy = Copier la clé
totp-key-facts = Si l’application le demande : basé sur l’heure, { $digits } chiffres, toutes les { $period } secondes.
totp-step-code = Saisissez le code affiché par l’application
totp-add = Ajouter l’application d’authentification
totp-add-go-on = Ajouter et continuer

## Codes de secours

recovery-codes-title = Codes de secours
recovery-codes-why = Ils vous permettent de vous connecter sans votre téléphone. Chacun ne sert qu’une fois.
recovery-codes-first = Ajoutez d’abord une méthode. Les codes de secours la remplacent quand vous ne l’avez pas avec vous.
recovery-codes-none = Pas encore créés
recovery-codes-left = { $left ->
    [0] Il n’en reste aucun
   *[other] Restants : { $left } sur { $of }
}
recovery-codes-few = { $left ->
    [0] Épuisés
   *[other] Bientôt épuisés
}
recovery-codes-few-help = { $left ->
    [0] Créez-en maintenant de nouveaux, pour pouvoir vous connecter sans votre téléphone.
   *[other] Créez-en de nouveaux avant d’utiliser le dernier.
}
recovery-codes-made = Création
recovery-codes-of = Compte
recovery-codes-make = Créer des codes de secours
recovery-codes-make-head = Créez vos codes
recovery-codes-renew = Créer de nouveaux codes
recovery-codes-renew-head = De nouveaux codes à la place des anciens
recovery-codes-once = Nous ne les affichons qu’une fois. Prévoyez un endroit auquel personne d’autre n’a accès : un gestionnaire de mots de passe, ou un tiroir pour une page imprimée.
recovery-codes-replace = Mes anciens codes ne fonctionneront plus
recovery-codes-replace-required = Cochez la case pour confirmer que vos anciens codes ne fonctionneront plus.
recovery-codes-new-title = Vos codes de secours
recovery-codes-new-lead = Enregistrez-les maintenant. Ils restent affichés 15 minutes, ou jusqu’à ce que vous indiquiez les avoir enregistrés ; ensuite, plus personne ne peut les voir, pas même vous.
recovery-codes-print = L’impression de cette page ne contient que les codes.
recovery-codes-saved = J’ai enregistré ces codes
recovery-codes-saved-required = Enregistrez vos codes, puis cochez la case.
recovery-codes-file = Codes de secours pour { $site }

## Codes envoyés

method-email-about = Nous vous envoyons chaque fois un code par e-mail. Une boîte de réception est plus facile à forcer qu’un téléphone.
method-sms-about = Nous vous envoyons chaque fois un code par SMS. Un tiers peut détourner un numéro et lire vos codes.
method-voice-about = Un appel automatique vous dicte chaque fois un code. Un tiers peut détourner un numéro et entendre vos codes.
method-whatsapp-about = Nous vous envoyons chaque fois un code par WhatsApp. Un tiers peut détourner un numéro et lire vos codes.
email-new-title = Ajouter les codes par e-mail
email-new-lead = Après votre mot de passe, nous vous envoyons par e-mail un code à saisir.
sms-new-title = Ajouter les codes par SMS
sms-new-lead = Après votre mot de passe, nous vous envoyons par SMS un code à saisir.
voice-new-title = Ajouter les codes par appel téléphonique
voice-new-lead = Après votre mot de passe, un appel automatique vous dicte un code à saisir.
whatsapp-new-title = Ajouter les codes par WhatsApp
whatsapp-new-lead = Après votre mot de passe, nous vous envoyons par WhatsApp un code à saisir.
device-address = Destination
device-mailbox = Adresse e-mail
device-mailbox-help = Nous y envoyons un code pour vérifier qu’elle est bien à vous. Elle reste la même si votre profil change.
device-mailbox-another = Utiliser une autre adresse
device-number = Numéro de téléphone
device-number-help = Avec l’indicatif du pays, par exemple +33 pour la France. Nous y envoyons un code pour vérifier qu’il est bien à vous.
device-number-another = Utiliser un autre numéro
device-number-risk = Un numéro de téléphone peut être détourné par un tiers. Une clé d’accès ou une application d’authentification est plus sûre.
device-number-wrong = Saisissez un numéro de téléphone complet avec l’indicatif du pays, par exemple +33 6 12 34 56 78.
device-number-kind = Nous n’envoyons pas de codes à ce type de numéro. Saisissez votre propre numéro de mobile ou de ligne fixe.
device-number-country = Ce service n’est pas proposé pour les numéros de ce pays.
device-address-required = Indiquez où envoyer les codes.
device-known = Vous avez déjà ajouté cette destination. Indiquez-en une autre.
device-code-send = Envoyer le code
device-code-add = Ajouter et terminer
device-code-sent-to = Nous avons envoyé un code à
device-code-failed = Nous n’avons pas pu envoyer le code. Utilisez un autre moyen, ou réessayez.
device-code-closed = Nous ne pouvons pas envoyer de codes par ce moyen en ce moment. Utilisez un autre moyen, ou réessayez plus tard.
device-code-again-mail = Rien au bout d’une minute ? Regardez aussi dans les courriers indésirables. Le code est valable { $minutes ->
    [one] une minute
   *[other] { $minutes } minutes
} ; seul le plus récent compte.
device-code-again-help = Rien au bout d’une minute ? Vous pouvez en recevoir un autre. Le code est valable { $minutes ->
    [one] une minute
   *[other] { $minutes } minutes
} ; seul le plus récent compte.
code-in = Vous pourrez demander un autre code dans
code-wait = Nous venons d’envoyer un code. Vous pourrez en demander un autre dans { $seconds ->
    [one] une seconde
   *[other] { $seconds } secondes
}.
code-no-more = Nous n’envoyons plus de codes par ce moyen pour l’instant. Utilisez un autre moyen.
code-unavailable = Nous n’avons pas pu envoyer le code. Utilisez un autre moyen, ou réessayez plus tard.
code-throttled = Trop de codes ont été envoyés. Utilisez un autre moyen, ou patientez un peu.

## Ce qui ne va pas avec un code

code-required = Saisissez le code.
code-wrong = Ce code est incorrect ou a déjà été utilisé. Vérifiez-le, ou prenez-en un autre, et réessayez.
code-gone = Ce code n’est plus valable. Demandez-en un autre.
address-sent-recently = Nous venons d’envoyer un code. Attendez une demi-minute avant d’en demander un autre.
label-refused = Ce nom n’est pas possible. Utilisez au plus 100 caractères visibles.

## Quand quelque chose n’a pas fonctionné

not-found-title = Page introuvable
not-found-text = Il n’y a rien à cette adresse. Si vous l’avez saisie, vérifiez-la ; si un lien vous a mené ici, il est peut-être ancien.
unavailable-title = Indisponible pour le moment
unavailable-text = Ce portail ne peut pas être ouvert pour le moment. Veuillez réessayer plus tard.
maintenance-title = Fermé pour maintenance
maintenance-text = Le portail de compte { $site } est fermé pour le moment. Votre compte et vos données sont en sécurité ; revenez un peu plus tard.
error-bad-request-title = Votre demande ne nous est pas parvenue correctement
error-bad-request-text = Votre navigateur a envoyé quelque chose que nous n’avons pas pu lire. Revenez en arrière et réessayez.
error-expired-form-title = Cette page est restée ouverte trop longtemps
error-expired-form-text = Pour votre sécurité, les formulaires expirent au bout d’un certain temps ou lorsque vous vous reconnectez. Rien n’a été modifié. Rouvrez la page et recommencez.
error-forbidden-title = Ce portail ne vous est pas ouvert
error-forbidden-text = Votre compte ne permet pas d’utiliser ce portail. Adressez-vous à la personne qui gère votre compte.
error-method-title = Cette action n’est pas possible ici
error-method-text = Cette adresse n’accepte pas ce type de demande. Rien n’a été modifié.
error-too-large-title = C’est trop à la fois
error-too-large-text = Votre envoi dépasse la taille acceptée. Rien n’a été modifié. Réduisez-le et réessayez.
error-type-title = Nous ne pouvons pas lire cet envoi
error-type-text = Votre envoi n’est pas d’un type accepté par cette page. Rien n’a été modifié.
error-throttled-title = Patientons un instant
error-throttled-text = { $minutes ->
    [one] Il y a eu trop de tentatives. Pour protéger le compte, patientez une minute, puis réessayez.
   *[other] Il y a eu trop de tentatives. Pour protéger le compte, patientez { $minutes } minutes, puis réessayez.
}
error-throttled-long = Il y a eu trop de tentatives. Pour protéger le compte, nous n’en acceptons plus depuis ce navigateur pour l’instant. Utilisez un navigateur dans lequel vous avez déjà saisi un code, ou adressez-vous à la personne qui gère votre compte.
error-internal-title = Un problème est survenu de notre côté
error-internal-text = Vous n’y êtes pour rien, et nous en avons pris note. Réessayez dans un instant. Si cela se reproduit, communiquez ce numéro à l’assistance :
error-incident = Incident
error-busy-title = Beaucoup de monde se connecte
error-busy-text = { $seconds ->
    [one] L’affluence est plus forte que d’habitude. Réessayez dans une seconde.
   *[other] L’affluence est plus forte que d’habitude. Réessayez dans { $seconds } secondes.
}

## E-mails

mail-hello = Bonjour { $name },
mail-hello-nobody = Bonjour,
mail-device = Méthode
mail-when = Quand
mail-repeats = { $count ->
    [one] La même chose s’est reproduite une fois dans les minutes qui ont suivi, peut-être depuis un autre endroit.
   *[other] La même chose s’est reproduite { $count } fois dans les minutes qui ont suivi, peut-être depuis un autre endroit.
}
mail-browser = Navigateur
mail-place = Où (approximatif)
mail-if-you = Si c’était vous, vous n’avez rien à faire.
mail-if-not = Si ce n’était pas vous, signalez-le : une seule page permet de fermer toutes les sessions et de rendre votre mot de passe inutilisable. L’ouvrir ne change encore rien.
mail-not-me = Ce n’était pas moi
mail-if-not-by-hand = Si ce n’était pas vous, quelqu’un d’autre a peut-être accès à votre compte. Ouvrez le portail et changez de mot de passe sans attendre, ou demandez de l’aide à l’assistance.
mail-act = Sécuriser mon compte
mail-valid-until = Valable jusqu’au { $date }.
mail-why = Vous recevez cet e-mail parce qu’il concerne la sécurité de votre compte { $site }. Il n’est pas possible de s’en désabonner.
mail-sessions-ended = { $count ->
    [one] Une autre session a été fermée.
   *[other] { $count } autres sessions ont été fermées.
}
mail-password-changed-subject = Votre mot de passe { $site } a été changé
mail-password-changed-what = Le mot de passe de votre compte { $site } a été changé.
mail-new-browser-subject = Nouvelle connexion à votre compte { $site }
mail-new-browser-what = Quelqu’un s’est connecté à votre compte { $site } depuis un navigateur que nous ne connaissions pas.
mail-device-added-subject = Une méthode de vérification en deux étapes a été ajoutée à votre compte { $site }
mail-device-added-what = Une méthode pour la seconde étape de connexion à votre compte { $site } a été ajoutée.
mail-device-removed-subject = Une méthode de vérification en deux étapes a été supprimée de votre compte { $site }
mail-device-removed-what = Une méthode pour la seconde étape de connexion à votre compte { $site } a été supprimée.
mail-device-disabled-subject = Une méthode de vérification en deux étapes de votre compte { $site } a été désactivée
mail-device-disabled-what = Une méthode pour la seconde étape de connexion à votre compte { $site } a été désactivée. Elle n’est plus demandée tant qu’elle n’est pas réactivée.
mail-device-enabled-subject = Une méthode de vérification en deux étapes de votre compte { $site } a été activée
mail-device-enabled-what = Une méthode pour la seconde étape de connexion à votre compte { $site } a été réactivée.
mail-default-changed-subject = Une autre méthode de vérification en deux étapes passe en premier dans votre compte { $site }
mail-default-changed-what = À la connexion à votre compte { $site }, une autre méthode est désormais demandée en premier.
mail-factors-reset-subject = La vérification en deux étapes de votre compte { $site } a été réinitialisée
mail-factors-reset-what = La personne qui gère votre compte { $site } a supprimé toutes vos méthodes de seconde étape ainsi que vos codes de secours, et fermé toutes vos sessions. Vous pourrez ajouter de nouveau une méthode à votre prochaine connexion.
mail-factors-reset-if-you = Si vous l’aviez demandé, vous n’avez rien à faire.
mail-factors-reset-if-not = Si vous ne l’aviez pas demandé, signalez-le : une seule page permet de rendre votre mot de passe inutilisable et de bloquer tout accès jusqu’à ce que vous en ayez choisi un nouveau. L’ouvrir ne change encore rien.
mail-removal-asked-subject = Une méthode de vérification en deux étapes de votre compte { $site } va être supprimée
mail-removal-asked-what = Quelqu’un qui connaît votre mot de passe, et qui a confirmé avec une méthode moins sûre, a demandé la suppression d’une méthode pour la seconde étape de connexion à votre compte { $site }. D’ici là, elle fonctionne comme avant.
mail-off-asked-subject = La vérification en deux étapes de votre compte { $site } va être désactivée
mail-off-asked-what = Quelqu’un qui connaît votre mot de passe, et qui a confirmé avec une méthode moins sûre que d’autres dont vous disposez, a demandé la désactivation de la seconde étape de connexion à votre compte { $site }. Toutes les méthodes et tous les codes de secours seraient supprimés. D’ici là, tout fonctionne comme avant.
mail-removal-due = Date prévue :
mail-removal-cancel = Vous pouvez annuler dans l’onglet Authentification, ou en vous connectant avec la méthode :
mail-removal-if-not = Si ce n’était pas vous, signalez-le : une seule page permet d’annuler cette demande, de fermer toutes les sessions et de rendre votre mot de passe inutilisable. L’ouvrir ne change encore rien.
mail-removal-cancelled-subject = Une méthode de vérification en deux étapes de votre compte { $site } est conservée
mail-removal-cancelled-what = Une méthode pour la seconde étape de connexion à votre compte { $site } devait être supprimée. Cela a été annulé, dans l’onglet Authentification ou par l’utilisation de la méthode. La méthode est conservée.
mail-off-cancelled-subject = La vérification en deux étapes de votre compte { $site } reste active
mail-off-cancelled-what = La seconde étape de connexion à votre compte { $site } devait être désactivée. Cela a été annulé, dans l’onglet Authentification ou par l’utilisation d’une méthode. Rien ne change.
mail-removal-dropped-subject = Une méthode de vérification en deux étapes de votre compte { $site } n’a pas été supprimée
mail-removal-dropped-what = Une méthode pour la seconde étape de connexion à votre compte { $site } devait être supprimée maintenant. Elle ne l’a pas été : c’est la seule et votre compte doit garder une seconde étape, ou bien le compte est bloqué.
mail-off-dropped-subject = La vérification en deux étapes de votre compte { $site } n’a pas été désactivée
mail-off-dropped-what = La seconde étape de connexion à votre compte { $site } devait être désactivée maintenant. Elle ne l’a pas été : ce n’est plus autorisé, ou une méthode a été ajoutée depuis.
mail-removal-dropped-if-you = Si vous le souhaitez toujours, refaites la demande, ou adressez-vous à la personne qui gère votre compte.
mail-turned-off-subject = La vérification en deux étapes de votre compte { $site } a été désactivée
mail-turned-off-what = Toutes les méthodes pour la seconde étape de connexion à votre compte { $site }, ainsi que les codes de secours, ont été supprimées. Désormais, votre mot de passe suffit pour vous connecter.
mail-until = Jusqu’au
mail-browser-trusted-subject = Un navigateur est désormais de confiance pour votre compte { $site }
mail-browser-trusted-what = Quelqu’un qui a saisi votre mot de passe et le code de votre seconde étape a choisi que nous ne demandions plus cette étape dans son navigateur. Pour s’y connecter à votre compte { $site }, le mot de passe suffit désormais.
mail-trust-ended-subject = Un navigateur n’est plus de confiance pour votre compte { $site }
mail-trusts-ended-subject = Des navigateurs ne sont plus de confiance pour votre compte { $site }
mail-trust-ended-what = { $count ->
    [one] Un navigateur de confiance de votre compte { $site } ne l’est plus : la seconde étape y est de nouveau demandée à la connexion.
   *[other] { $count } navigateurs de confiance de votre compte { $site } ne le sont plus : la seconde étape y est de nouveau demandée à la connexion.
}
mail-trust-reused-what = Quelqu’un qui a saisi le mot de passe de votre compte { $site } a utilisé une ancienne copie de l’élément qui permet de reconnaître un navigateur de confiance. Cela arrive lorsqu’une connexion est coupée au mauvais moment, ou lorsque quelqu’un a copié cet élément. Le navigateur n’est plus de confiance, et nous avons demandé la seconde étape.
mail-trusted-browser = Navigateur de confiance :
mail-bypass-begun-subject = Votre compte { $site } s’ouvre temporairement sans la seconde étape
mail-bypass-begun-what = La personne qui gère votre compte { $site } a suspendu temporairement la seconde étape. Pendant ce temps, votre mot de passe suffit pour vous connecter.
mail-bypass-ended-subject = Votre compte { $site } demande de nouveau la seconde étape
mail-bypass-ended-what = La personne qui gère votre compte { $site } a mis fin à la période pendant laquelle votre mot de passe suffisait pour vous connecter. Nous demandons de nouveau la seconde étape.
mail-others-ended-subject = D’autres sessions de votre compte { $site } ont été fermées
mail-others-ended-what = { $count ->
    [0] Depuis une session ouverte de votre compte { $site }, quelqu’un a retiré la confiance à tous les navigateurs. Il n’y avait aucune autre session à fermer.
    [one] Depuis une session ouverte de votre compte { $site }, quelqu’un a fermé une autre session. Plus aucun navigateur n’est de confiance.
   *[other] Depuis une session ouverte de votre compte { $site }, quelqu’un a fermé { $count } autres sessions. Plus aucun navigateur n’est de confiance.
}
mail-session-ended-subject = Une session de votre compte { $site } a été fermée
mail-session-ended-what = Depuis une session ouverte de votre compte { $site }, quelqu’un a fermé celle d’un autre navigateur ou d’une autre application.
mail-session-ended-browser = Session fermée :
mail-others-doubted = Cette personne a indiqué ne pas être à l’origine d’une action dans votre compte. Nous avons donc aussi annulé ce qui était en attente : la suppression d’une méthode, la suppression du compte, l’ajout d’une nouvelle méthode à la place de méthodes perdues. Les liens pour choisir un nouveau mot de passe envoyés auparavant ne fonctionnent plus. Les comptes associés au cours des sept derniers jours ont pu être dissociés. Si des applications peuvent accéder à votre compte, celles qui ont reçu cet accès depuis l’action en question, ou au cours des sept derniers jours, l’ont perdu.
mail-signed-off-subject = Toutes les sessions de votre compte { $site } ont été fermées
mail-signed-off-what = La personne qui gère votre compte { $site } a fermé vos sessions dans tous les navigateurs et applications, et plus aucun navigateur n’est de confiance. Vous pouvez vous reconnecter comme avant.
mail-recovery-codes-made-subject = Nouveaux codes de secours pour votre compte { $site }
mail-recovery-codes-made-what = { $count ->
    [one] Un code de secours a été créé pour votre compte { $site }. Les précédents ne fonctionnent plus.
   *[other] { $count } codes de secours ont été créés pour votre compte { $site }. Les précédents ne fonctionnent plus.
}
mail-recovery-code-used-subject = Un code de secours de votre compte { $site } a été utilisé
mail-recovery-code-used-what = Quelqu’un a utilisé un code de secours de votre compte { $site } à la place de la seconde étape.
mail-recovery-codes-left = { $count ->
    [0] Il ne reste aucun code de secours.
    [one] Il reste un code de secours.
   *[other] Il reste { $count } codes de secours.
}
mail-recovery-codes-few = Créez-en de nouveaux avant d’en avoir besoin.
mail-recovery-codes-make = Créer de nouveaux codes de secours
mail-address-code-subject = Votre code pour { $site }
mail-address-code-what = Ce code prouve à { $site } que c’est bien vous qui lisez cet e-mail. Saisissez-le là où il vous a été demandé :
mail-address-code-keep = Ne le communiquez à personne. Nous ne le demandons jamais par téléphone ni par message.
mail-address-code-if-not = Si vous n’avez pas demandé ce code, quelqu’un connaît peut-être votre mot de passe.
mail-device-code-subject = Votre code pour { $site }
mail-device-code-what = Voici votre code pour { $site }. Saisissez-le là où il vous est demandé :
mail-new-address-code-subject = Confirmez votre nouvelle adresse pour { $site }
mail-new-address-code-what = Avec ce code, cette adresse devient celle de votre compte { $site }. Saisissez-le là où vous avez demandé le changement :
text-code = { $code } est votre code { $site }, valable { $minutes ->
        [one] une minute
       *[other] { $minutes } minutes
    }. Ne le communiquez à personne.
text-code-recovery = { $code } est le code pour un nouveau mot de passe { $site }, valable { $minutes ->
        [one] une minute
       *[other] { $minutes } minutes
    }. Si vous ne l'avez pas demandé, ignorez-le.
text-code-number = { $code } confirme votre nouveau numéro pour { $site }. Valable { $minutes ->
        [one] une minute
       *[other] { $minutes } minutes
    }. Ne le communiquez à personne.
text-number-changed = { $site } : ce numéro a été remplacé dans votre compte. Pas vous ? Suivez vite le lien de notre e-mail ou alertez la personne qui gère votre compte.
voice-code-recovery = Bonjour. Voici le code pour choisir un nouveau mot de passe pour { $site }. Si vous ne l’avez pas demandé, raccrochez.
voice-code-number = Bonjour. Voici le code qui confirme votre nouveau numéro pour { $site }.
voice-code = Bonjour. Voici votre code pour { $site }.
voice-code-again = Je répète.
voice-code-end = Le code est valable { $minutes ->
        [one] une minute
       *[other] { $minutes } minutes
    }. Ne le communiquez à personne. Au revoir.
mail-password-expires-subject = Choisissez bientôt un nouveau mot de passe pour { $site }
mail-password-expires-what = Le mot de passe de votre compte { $site } doit être changé. Date limite :
mail-password-expires-why = Votre organisation en demande un nouveau de temps en temps. Passé ce jour, il vous sera demandé lorsque vous vous connecterez avec votre mot de passe.
mail-password-expires-act = Changer de mot de passe
mail-password-expires-else = Aucun lien n’est nécessaire pour le changer vous-même : vous pouvez aussi ouvrir le portail et choisir « Changer de mot de passe ».
mail-password-expires-not = Vous pensez que quelqu’un d’autre connaît votre mot de passe ?
mail-authority-given-subject = Vos droits { $site } ont été étendus
mail-authority-taken-subject = Vos droits { $site } ont été réduits
mail-authority-rules-subject = De nouvelles règles s’appliquent à votre compte { $site }
mail-authority-given-what = La personne qui gère les comptes { $site } a ajouté votre compte à un groupe doté de droits particuliers :
mail-authority-taken-what = La personne qui gère les comptes { $site } a retiré votre compte d’un groupe doté de droits particuliers :
mail-authority-rules-given-what = La personne qui gère les comptes { $site } a ajouté votre compte à un groupe auquel s’appliquent d’autres règles, par exemple pour la connexion :
mail-authority-rules-taken-what = La personne qui gère les comptes { $site } a retiré votre compte d’un groupe auquel s’appliquent d’autres règles, par exemple pour la connexion :
mail-authority-if-you = Si vous vous y attendiez, vous n’avez rien à faire.
mail-authority-if-not = Si vous ne savez pas pourquoi, posez-lui la question. Si quelqu’un d’autre a peut-être accès à votre compte, signalez-le : une seule page permet de fermer toutes les sessions et de rendre votre mot de passe inutilisable. L’ouvrir ne change encore rien.
mail-new-password-subject = Choisissez un nouveau mot de passe pour votre compte { $site }
mail-new-password-what = Vous nous avez signalé que ce n’était pas vous qui utilisiez votre compte { $site }. Nous avons fermé toutes les sessions, et l’ancien mot de passe ne fonctionne plus. Choisissez-en un nouveau, que vous n’utilisez nulle part ailleurs :
mail-new-password-act = Choisir un nouveau mot de passe
mail-new-password-once = Le lien ne fonctionne qu’une fois.
mail-new-password-then = Connectez-vous ensuite avec ce mot de passe, et passez en revue votre vérification en deux étapes. Si vous ne nous avez rien signalé, quelqu’un d’autre lit vos e-mails : changez d’abord le mot de passe de votre boîte de réception.

## Ce n’était pas moi

not-me-title = Ce n’était pas vous ?
not-me-lead = Si vous n’êtes pas à l’origine de ce que décrit notre e-mail, vous pouvez bloquer votre compte ici. Il reste bloqué pour tout le monde jusqu’à ce que vous ayez choisi un nouveau mot de passe.
not-me-lead-elsewhere = Si vous n’êtes pas à l’origine de ce que décrit notre e-mail, vous pouvez ici couper à tout le monde l’accès à votre compte.
not-me-account = Compte
not-me-will = Quand vous appuyez sur le bouton
not-me-will-sessions = Toutes les sessions sont fermées, partout, y compris la vôtre, et plus aucun navigateur n’est de confiance.
not-me-will-password = Votre mot de passe ne fonctionne plus.
not-me-will-links = Les liens que nous avons envoyés auparavant ne fonctionnent plus.
not-me-will-linked = Si un compte d’un autre fournisseur a été associé au vôtre au cours des sept derniers jours, il est dissocié.
not-me-will-access = Si une application a reçu un accès à votre compte au cours des sept derniers jours, ou un accès plus large, elle le perd entièrement.
not-me-will-removals = Si une méthode de votre vérification en deux étapes devait être supprimée, elle est conservée.
not-me-will-stop = Si une nouvelle méthode a été demandée à la place de méthodes perdues, cette demande est arrêtée.
not-me-will-mail = Nous envoyons un lien pour choisir un nouveau mot de passe à vos adresses e-mail vérifiées.
not-me-will-ask = Nous n’avons aucune adresse e-mail vérifiée pour vous. Demandez un nouveau mot de passe à la personne qui gère votre compte.
not-me-will-elsewhere = Nous n’envoyons pas de lien pour un nouveau mot de passe, car le vôtre est géré par { $owner } : changez-le là-bas. Adressez-vous à la personne qui gère votre compte si vous en avez de nouveau besoin ici.
not-me-factors = Votre vérification en deux étapes reste telle quelle. Nous n’avons encore rien modifié.
not-me-do = Sécuriser mon compte
not-me-was-me = C’était moi
not-me-done-title = Que faire maintenant
not-me-done-lead = Plus personne ne peut se connecter à votre compte tant que vous n’avez pas choisi un nouveau mot de passe.
not-me-done-lead-elsewhere = Plus aucune session n’est ouverte sur votre compte, et le mot de passe ne fonctionne plus ici.
not-me-done-steps = Étape par étape
not-me-done-mail = Si nous avons une adresse e-mail vérifiée pour vous, ouvrez l’e-mail que nous venons d’envoyer. Son lien fonctionne une fois, pendant 24 heures.
not-me-done-elsewhere = Votre mot de passe est géré par { $owner } : changez-le là-bas.
not-me-done-password = Choisissez un nouveau mot de passe que vous n’utilisez nulle part ailleurs, et connectez-vous.
not-me-done-linked = Les comptes d’autres fournisseurs associés au cours des sept derniers jours sont dissociés. Passez en revue ceux qui restent, dissociez ceux que vous ne connaissez pas, et associez de nouveau les vôtres.
not-me-done-access = Les applications qui ont reçu un accès à votre compte au cours des sept derniers jours l’ont perdu.
not-me-done-access-look = Passez en revue celles qui restent, et retirez l’accès à celles que vous ne connaissez pas.
not-me-done-factors = Passez en revue votre vérification en deux étapes, et supprimez ce que vous ne connaissez pas.
not-me-done-mailbox = Si quelqu’un d’autre peut lire vos e-mails, changez d’abord le mot de passe de votre boîte de réception.
not-me-done-ask = Pas d’e-mail ? Regardez dans les courriers indésirables, puis demandez un nouveau mot de passe à la personne qui gère votre compte.
not-me-done-ask-elsewhere = Si vous n’avez pas de clé d’accès, demandez à la personne qui gère votre compte de vous permettre de vous reconnecter.

## Moyens de confirmer son identité

method-passkey = Clé d’accès
method-security-key = Clé de sécurité
method-totp = Application d’authentification
method-email = Code par e-mail
method-sms = Code par SMS
method-voice = Code par appel téléphonique
method-whatsapp = Code par WhatsApp
method-push = Approbation sur votre téléphone
method-oath-token = Générateur de codes
method-recovery-codes = Codes de secours
method-named = { $method } « { $label } »

## La démonstration

demo-title = Un serveur, plusieurs portails
demo-lead = Ceci est une démonstration. Choisissez qui vous voulez être, ouvrez son portail et connectez-vous. Rien n’est réel, et rien n’est conservé.
demo-empty = Aucun environnement n’est chargé. Regardez ce qu’indique le terminal.
demo-kind-customers = Clients
demo-kind-workforce = Personnel
demo-kind-administrators = Administration
demo-identifier = Se connecter en tant que
demo-code = Code à cet instant
demo-key = Clé pour une application à vous
demo-recovery-code = Un code de secours
demo-token-totp = Un générateur de codes avec horloge. Il s’ajoute avec son numéro de série et deux codes qui se suivent.
demo-token-hotp = Un générateur de codes avec bouton : chaque pression affiche le code suivant.
demo-token-serial = Numéro de série
demo-token-codes = Ce qu’il affiche, dans cet ordre
demo-token-key = Son secret
demo-open = Ouvrir
demo-notes = Bon à savoir
demo-outbox-text = Les e-mails et les SMS ne sont pas envoyés. Lisez-les ici :
demo-config-text = Tout est déclaré dans des fichiers. Modifiez-les pendant l’exécution, puis rechargez la page :
outbox-title = Boîte d’envoi
outbox-lead = Ce qui aurait été envoyé, du plus récent au plus ancien.
outbox-back = Retour à la démonstration
outbox-json = En JSON
outbox-empty = Rien n’a encore été envoyé. Changez un mot de passe, et revenez voir.
outbox-message = SMS
outbox-to = À
outbox-follow = Suivre le lien

## Choisir le premier mot de passe

first-password-title = Choisissez votre mot de passe
first-password-lead = Choisissez un mot de passe, puis utilisez-le pour vous connecter.
first-password-set = Définir le mot de passe

## Un nouveau mot de passe à la connexion

new-password-title = Choisissez un nouveau mot de passe
new-password-expired = { $site } demande un nouveau mot de passe de temps en temps, et c’est le moment de changer le vôtre.
new-password-known = Le mot de passe que vous venez d’utiliser est connu d’autres personnes, à la suite de fuites de données ailleurs. Avant de continuer, choisissez-en un autre.
new-password-then = La connexion se poursuit ensuite. Partout ailleurs, vos sessions sont fermées.
new-password-set = Changer de mot de passe et continuer

## Ce qui vient de se passer

flash-profile-saved = Votre profil est enregistré.
flash-profile-unchanged = Rien n’a été modifié.
flash-picture-saved = Votre photo est enregistrée.
flash-picture-removed = Votre photo est supprimée.
flash-password-changed = { $count ->
    [0] Votre mot de passe est changé.
    [one] Votre mot de passe est changé. Une autre session a été fermée.
   *[other] Votre mot de passe est changé. { $count } autres sessions ont été fermées.
}
flash-password-first-set = Votre mot de passe est défini. Vous pouvez désormais l’utiliser pour vous connecter.
flash-password-expires = { $count ->
    [one] Vous devez changer de mot de passe d’ici un jour. Vous pouvez le faire sous « Changer de mot de passe ».
   *[other] Vous devez changer de mot de passe d’ici { $count } jours. Vous pouvez le faire sous « Changer de mot de passe ».
}
flash-password-set = Votre mot de passe est défini. Utilisez-le pour vous connecter.
flash-not-me = { $count ->
    [0] C’est fait. Votre mot de passe ne fonctionne plus, pas plus que les liens envoyés auparavant. Aucune session n’était ouverte.
    [one] C’est fait. Une session est fermée. Votre mot de passe ne fonctionne plus, pas plus que les liens envoyés auparavant.
   *[other] C’est fait. { $count } sessions sont fermées. Votre mot de passe ne fonctionne plus, pas plus que les liens envoyés auparavant.
}
flash-session-ended = Cette session est fermée.
flash-session-gone = Cette session était déjà terminée.
flash-others-ended = { $count ->
    [0] Il n’y avait aucune autre session à fermer.
    [one] Une autre session est fermée.
   *[other] { $count } autres sessions sont fermées.
}
flash-device-added = Votre méthode est ajoutée.
flash-device-removed = La méthode est supprimée.
flash-removal-asked = La méthode sera supprimée dans 24 heures. D’ici là, elle fonctionne comme avant et vous pouvez la conserver.
flash-device-kept = La méthode est conservée.
flash-turned-off = La vérification en deux étapes est désactivée.
flash-off-asked = La vérification en deux étapes sera désactivée dans 24 heures. D’ici là, tout fonctionne comme avant.
flash-device-renamed = Le nouveau nom est enregistré.
flash-device-default = Nous demanderons désormais cette méthode en premier.
flash-device-moved = L’ordre est modifié.
flash-device-disabled = La méthode est désactivée.
flash-device-enabled = La méthode est activée.
flash-devices-full = Vous avez atteint le nombre maximal de méthodes. Supprimez-en une pour en ajouter une autre.
flash-recovery-codes-saved = Vos codes de secours sont prêts.
flash-trust-ended = Ce navigateur n’est plus de confiance.
flash-trusts-ended = { $count ->
    [0] Aucun navigateur n’était de confiance.
    [one] Un navigateur n’est plus de confiance.
   *[other] { $count } navigateurs ne sont plus de confiance.
}
flash-trust-gone = Ce navigateur n’était déjà plus de confiance.
flash-untrusted = Plus aucun navigateur n’est de confiance : à votre prochaine connexion, nous demanderons la seconde étape, dans ce navigateur aussi.
flash-export-proved = Merci. Vous pouvez maintenant télécharger le fichier.
flash-session-proved = Merci. Vous avez confirmé votre identité.
flash-code-sent = Nous vous avons envoyé un code.
flash-sign-on-over = Votre connexion a pris trop de temps, ou a été terminée ailleurs. Reconnectez-vous.

## Ce qui ne va pas avec une connexion

sign-on-identifier-required = Indiquez qui vous êtes.
sign-on-password-required = Saisissez votre mot de passe.
sign-on-wrong = Ces informations ne correspondent pas. Vérifiez votre saisie et réessayez.

## Onglets

tab-profile = Mon profil
tab-authentication = Authentification
tab-password = Changer de mot de passe
tab-accounts = Comptes et sessions

## Les règles des mots de passe, annoncées avant la saisie

password-rule-min-length = Au moins { $limit } caractères
password-rule-max-length = Au plus { $limit } caractères
password-rule-characters = Uniquement des caractères que l’on peut saisir
password-rule-common = Ni un mot de passe courant, ni un mot de passe exposé dans une fuite de données
password-rule-breached = Jamais exposé dans une fuite de données
password-rule-unchecked = Jamais exposé dans une fuite de données
password-rule-words = Votre nom, votre adresse e-mail et notre nom ne comptent pas dans la longueur
password-rule-unchanged = Pas votre mot de passe actuel
password-rule-similar = Pas votre mot de passe actuel légèrement modifié
password-rule-history = { $limit ->
    [one] Pas votre dernier mot de passe
   *[other] Aucun de vos { $limit } derniers mots de passe
}
password-rule-character-classes = Au moins { $limit } types parmi : minuscules, majuscules, chiffres, autres caractères
password-rule-max-repeated = Aucun caractère plus de { $limit } fois de suite
password-rule-max-sequence = Aucune suite comme « 1234 » ou « abcd » de plus de { $limit } caractères
password-rule-min-age = { $limit ->
    [one] Peut être changé de nouveau au bout d’une heure
   *[other] Peut être changé de nouveau au bout de { $limit } heures
}
password-rule-max-age = { $limit ->
    [one] Doit être changé chaque jour
   *[other] Doit être changé tous les { $limit } jours
}

## Ce qui ne va pas avec un nouveau mot de passe

password-refused-min-length = { $found ->
    [0] Ce mot de passe n’a aucun caractère. Il en faut au moins { $limit }.
    [one] Ce mot de passe a un caractère. Il en faut au moins { $limit }.
   *[other] Ce mot de passe a { $found } caractères. Il en faut au moins { $limit }.
}
password-refused-max-length = Ce mot de passe a { $found } caractères. Il peut en avoir au plus { $limit }.
password-refused-characters = Ce mot de passe contient un caractère que l’on ne peut pas saisir. Retirez-le.
password-refused-common = Ce mot de passe est courant ou a été exposé dans une fuite de données : il est facile à deviner. Choisissez-en un autre.
password-refused-breached = Ce mot de passe a été exposé dans une fuite de données. Choisissez-en un autre.
password-refused-unchecked = Nous ne pouvons pas vérifier pour le moment si ce mot de passe a été exposé dans une fuite de données. Réessayez dans quelques minutes.
password-refused-words = Sans « { $word } », facile à deviner dans votre cas, la longueur n’est plus que de { $found }. Ajoutez des caractères : il en faut { $limit }.
password-refused-unchanged = C’est votre mot de passe actuel. Choisissez-en un nouveau.
password-refused-similar = Il ressemble trop à votre mot de passe actuel. Modifiez-le davantage.
password-refused-history = Vous avez déjà utilisé ce mot de passe. Choisissez-en un nouveau.
password-refused-character-classes = Types de caractères dans ce mot de passe : { $found }. Il en faut { $limit } parmi : minuscules, majuscules, chiffres, autres caractères.
password-refused-max-repeated = Un caractère apparaît { $found } fois de suite. Le maximum est { $limit }.
password-refused-max-sequence = Il y a une suite de { $found } caractères comme « 1234 » ou « abcd ». Le maximum est { $limit }.
password-current-wrong = Ce n’est pas votre mot de passe actuel.
password-current-required = Saisissez votre mot de passe actuel.
password-new-required = Saisissez un nouveau mot de passe.
password-not-offered = Ici, personne ne se connecte avec un mot de passe.
password-first-unproved = Déconnectez-vous, reconnectez-vous avec votre clé d’accès, et définissez le mot de passe dans les minutes qui suivent.
password-managed-refused = Votre mot de passe est géré par { $owner }. Changez-le là-bas.
password-advice-fine = Rien à redire sur ce mot de passe jusqu’ici.
password-none = Votre compte n’a pas de mot de passe à changer.
password-too-soon = Vous avez changé de mot de passe récemment. Vous pourrez en changer de nouveau à partir du { $when }.
password-changed-meanwhile = Votre mot de passe vient d’être changé ailleurs. Saisissez le nouveau.

## Mon profil, en toutes lettres

profile-group-about-you = À propos de vous
profile-group-contact = Coordonnées
profile-group-more = Autres informations
profile-yes = Oui
profile-no = Non
profile-managed-by = Géré par { $site }, qui peut le modifier à votre demande.
attribute-name = Nom complet
attribute-given-name = Prénom
attribute-middle-name = Deuxième prénom
attribute-family-name = Nom
attribute-nickname = Surnom
attribute-preferred-username = Nom d’utilisateur
attribute-username = Nom d’utilisateur
attribute-gender = Genre
attribute-birthdate = Date de naissance
attribute-locale = Langue
attribute-zoneinfo = Fuseau horaire
attribute-email = Adresse e-mail
attribute-phone-number = Numéro de téléphone
attribute-address = Adresse postale
attribute-website = Site web
attribute-profile = Page de profil
attribute-picture = Photo
zone-africa = Afrique
zone-america = Amérique
zone-antarctica = Antarctique
zone-arctic = Arctique
zone-asia = Asie
zone-atlantic = Océan Atlantique
zone-australia = Australie
zone-europe = Europe
zone-indian = Océan Indien
zone-pacific = Océan Pacifique
zone-other = Autre

## Ce qui ne va pas avec un profil

problem-required = Remplissez ce champ.
problem-too-long = Ce champ contient { $length } caractères. Le maximum est { $max }.
problem-too-short = Il faut au moins { $min } caractères.
problem-characters = Ce champ contient un caractère qui ne peut pas être enregistré, comme un saut de ligne ou un caractère invisible. Retirez-le.
problem-pattern = Ce n’est pas le format attendu. Comparez avec l’indication.
problem-choice = Choisissez un élément de la liste.
problem-timezone = Saisissez un fuseau horaire, par exemple Europe/Paris.
problem-date = Saisissez une date qui existe, par exemple 31 3 1980.
problem-date-incomplete = Saisissez le jour, le mois et l’année.
problem-url = Saisissez une adresse web commençant par https:// ou http://.
problem-email = Saisissez une adresse e-mail, par exemple nom@example.com.
problem-number = Saisissez un nombre.
problem-minimum = Saisissez { $min } ou plus.
problem-maximum = Saisissez { $max } ou moins.
problem-boolean = Choisissez oui ou non.
problem-type = Ce n’est pas le bon format.
problem-fixed = Ce champ ne peut pas être modifié ici.
problem-unknown = Ce champ n’existe pas.
problem-taken = C’est déjà utilisé par quelqu’un d’autre. Saisissez autre chose.
problem-profile-too-large = L’ensemble est trop long. Raccourcissez quelque chose.
problem-stale = Votre profil a été modifié ailleurs pendant que cette page était ouverte. Vérifiez son contenu et enregistrez de nouveau.
problem-too-many = Il y en a plus de { $max }. Supprimez-en.
problem-json = Ce n’est pas du JSON. Vérifiez les guillemets, les virgules et les crochets.
problem-json-depth = L’imbrication est trop profonde : { $max } niveaux au plus.
problem-picture-none = Choisissez d’abord un fichier.
problem-picture-format = Cette photo n’est pas d’un format accepté. Choisissez un fichier JPEG, PNG ou WebP.
problem-picture-pixels = Cette photo est trop grande : 25 millions de pixels au plus, et 12 000 par côté. Réduisez-la et réessayez.
problem-picture-small = Cette photo est trop petite : il faut au moins 32 pixels de chaque côté.
problem-picture-broken = Ce fichier est endommagé, ou n’est pas une photo. Choisissez-en un autre.
problem-picture-bytes = Ce fichier est trop lourd : { $megabytes } Mo au plus. Réduisez-le et réessayez.

## Consentements

tab-consents = Consentements
tab-applications = Applications
menu-devices = Appareils
menu-label = Menu du compte
applications-title = Applications
applications-lead = Ce que vous pouvez utiliser avec ce compte.
applications-none = Il n’y a encore rien ici pour vous.
# Le titre vient de la page elle-même ; ceci le remplace s’il manque.
custom-title = Autres informations
consents-title = Consentements
consents-lead = Ce que vous avez accepté, et quand. Vous pouvez relire chaque texte tel qu’il était.
consents-back = Retour aux consentements
consent-back = Retour au texte
agreements-title = Accords
consents-empty = Il n’y a rien à accepter ici.
consent-title = Accord
consent-accepted = Accepté
consent-outdated = Version antérieure acceptée
consent-withdrawn = Retiré
consent-open = Non accepté
consent-accepted-at = Acceptation
consent-withdrawn-at = Retrait
consent-revision = Texte du
consent-language = Langue
consent-needed = Requis pour se connecter
consent-needed-yes = Oui
consent-needed-no = Non
consent-read = Lire
consent-withdraw = Retirer mon consentement
consent-accept = Accepter
consent-newer = Il existe un texte plus récent. Celui que vous aviez accepté figure en dessous.
consent-earlier = Ce que vous aviez accepté
consent-history = Vos réponses
consent-history-empty = Vous n’avez pas encore répondu.
consent-when = Quand
consent-from = Depuis
consent-event-accepted = Vous avez accepté
consent-event-declined = Vous avez refusé
consent-event-withdrawn = Vous avez retiré votre consentement
consent-withdraw-title = Retirer votre consentement ?
consent-withdraw-lead = Vous retirez votre consentement pour
consent-withdraw-required = Il est nécessaire pour utiliser votre compte { $site }. À votre prochaine connexion, nous vous le redemanderons, et vous ne pourrez continuer qu’en acceptant.
consent-withdraw-sessions = Partout ailleurs, vos sessions sont fermées maintenant. Celle-ci reste ouverte jusqu’à ce que vous vous déconnectiez.
consent-withdraw-optional = Votre compte fonctionne comme avant. Vous pouvez accepter de nouveau à tout moment.
consent-withdraw-purposes = Ce que vous aviez autorisé en plus prend fin aussi, et ne reprend pas si vous acceptez de nouveau :
consent-withdraw-history = Le fait que vous ayez accepté un jour, puis retiré votre consentement, reste dans votre historique.
grants-title = Applications ayant accès à votre compte
grants-lead = Vous avez autorisé ces applications à voir une partie de votre compte { $site }.
grants-none = Aucune application n’a accès à votre compte.
grant-former = N’est plus proposée ici
grant-domain = Site
grant-since = Depuis le
grant-used = Dernière utilisation
grant-unused = Pas encore
grant-from = Accordé depuis
grant-sees = Ce qu’elle peut voir :
grant-saw = Ce que vous l’aviez autorisée à voir. Elle n’a aucun accès tant qu’elle n’est pas proposée ici :
grant-nothing = Elle ne peut rien voir actuellement.
grant-remove = Retirer l’accès
grant-remove-title = Retirer l’accès ?
grant-remove-now = { $application } va perdre l’accès immédiatement.
grant-remove-copies = Les données déjà copiées ne sont pas effacées.
flash-access-removed = L’accès est retiré. Les données déjà copiées ne sont pas effacées.
flash-access-gone = Cette application n’a aucun accès.
scope-openid = Vous reconnaître quand vous revenez
scope-profile = Votre profil, notamment votre nom et votre photo
scope-email = Votre adresse e-mail
scope-phone = Votre numéro de téléphone
scope-address = Votre adresse postale
scope-offline-access = Tout cela, même quand vous ne l’utilisez pas
mail-access-removed-subject = Une application n’a plus accès à votre compte { $site }
mail-access-removed-what = Cette application ne peut plus rien voir de votre compte { $site } :
data-section-application-grants = Applications ayant accès
data-key-application = Application
data-key-scopes = Ce qu’elle peut voir
agreement-in-force-since = En vigueur depuis le
agreement-accept = Accepter et continuer
agreement-decline = Refuser
agreement-changed = Ce n’est pas le texte en vigueur actuellement. Relisez-le et répondez de nouveau.
agreement-answer-required = Acceptez ou refusez.
consent-expired = Expiré
consent-expired-at = A expiré le
consent-expired-note = Ce que vous aviez accepté a expiré. Relisez le texte si vous le souhaitez, et renouvelez votre accord.
consent-until = Valable jusqu’au
consent-renew = Renouveler
consent-announced = Un autre texte s’applique à partir du
consent-announced-text = D’ici là, rien ne change.
consent-announced-asks = À votre première connexion après cette date, nous vous demanderons de l’accepter.
consent-announced-read = Le lire maintenant
consent-purpose = Finalité
consent-event-expired = Votre accord a expiré
consent-event-purpose-given = Vous avez accordé une autorisation supplémentaire
consent-event-purpose-withdrawn = Vous avez retiré une autorisation
consent-event-purpose-ended = Une autorisation a pris fin avec l’accord dont elle dépendait
purposes-title = Ce que vous pouvez autoriser en plus
purposes-help = Chaque choix vous appartient. Vous pouvez changer d’avis à tout moment, sous Consentements.
purposes-dormant = Vous l’aviez autorisé. Cela ne compte plus, car ce n’est plus demandé dans ces termes. En enregistrant, vous retirez définitivement cette autorisation :
purposes-save = Enregistrer mes choix
purposes-changed = Ce qui est demandé ici a changé. Relisez-le et choisissez de nouveau.
purposes-too-often = Vous avez modifié ces choix très souvent aujourd’hui. Vous pouvez retirer vos accords et autorisations ; revenez demain pour en donner d’autres.
purpose-given = Autorisé depuis le
purpose-withdrawn = Retiré le
purpose-ended = A pris fin avec l’accord ci-dessous
purpose-not-asked = Non autorisé actuellement : ce n’est plus demandé dans ces termes.
agreement-hash = Empreinte du texte (SHA-256) :
agreement-revision-number = { $day } (n° { $number })
receipt-title = Reçu
receipt-lead = Ce document prouve ce que vous avez accepté, et dans quels termes. Imprimez-le ou conservez le fichier.
receipt-download = Télécharger le reçu
receipt-show = Reçu à imprimer
receipt-state = État
receipt-answered = Réponse
receipt-controller = Responsable de vos données
receipt-contact = Contact
receipt-url = Site web
receipt-record = Enregistrement
receipt-id = Numéro du reçu
receipt-principal = Votre pseudonyme
receipt-made = Établi le
receipt-purposes = Ce que vous avez autorisé en plus
receipt-events = Ce qui s’est passé
receipt-text = Texte
receipt-exact = Le texte exact
sign-on-profile-title = Quelques mots sur vous
sign-on-profile-lead = { $site } en a besoin avant que vous puissiez continuer. Vous pourrez modifier ces informations plus tard dans votre profil.
sign-on-wished-title = Encore quelques mots sur vous
sign-on-wished-lead = { $site } aimerait en savoir plus. Vous pouvez laisser ces champs vides ; nous ne vous reposerons pas la question avant trois mois.
sign-on-wished-skip = Passer pour l’instant
sign-on-agreement-title = Veuillez lire et accepter
sign-on-agreement-lead = C’est nécessaire pour utiliser votre compte { $site }.
sign-on-agreement-withdrawable = Vous pourrez retirer votre consentement plus tard, sous Consentements.
sign-on-declined-title = La connexion n’a pas eu lieu
sign-on-declined-lead = Vous avez refusé
sign-on-declined-text = Sans cet accord, votre compte ne peut pas être utilisé. Rien n’y a été modifié ni supprimé. Vous pouvez vous connecter et accepter à tout moment.
flash-agreement-accepted = Merci. Vous avez accepté.
flash-purposes-saved = Vos choix sont enregistrés.
flash-consent-withdrawn = { $count ->
    [0] Vous avez retiré votre consentement.
    [one] Vous avez retiré votre consentement. Une autre session a été fermée.
   *[other] Vous avez retiré votre consentement. { $count } autres sessions ont été fermées.
}

## Mots de passe et noms d’utilisateur oubliés

recover-title = Mot de passe oublié ?
recover-lead = Dites-nous qui vous êtes. Nous vous envoyons un code pour choisir un nouveau mot de passe.
recover-where = Envoyer le code
recover-where-email = Par e-mail
recover-where-sms = Par SMS
recover-send = Envoyer le code
recover-names = Nom d’utilisateur oublié ?
recover-password = Mot de passe oublié ?
recover-back = Retour à la connexion
recover-sent-title = Saisissez le code
recover-sent-mail = Si ce compte existe ici et possède une adresse e-mail vérifiée, un e-mail contenant un code et un lien est en route.
recover-sent-text = Si ce compte existe ici et possède un numéro de téléphone vérifié, un SMS contenant un code est en route.
recover-for = Pour
recover-code = Code
recover-code-help = 8 chiffres. Il est valable 10 minutes.
recover-go-on = Choisir un nouveau mot de passe
recover-none = Pas de message ? Regardez dans les courriers indésirables, et vérifiez votre saisie.
recover-again = Recommencer la saisie
recover-code-wrong = Ce code est incorrect. Vérifiez-le et réessayez.
recover-over = Ce code n’est plus valable. Demandez-en un autre.
recover-names-title = Nom d’utilisateur oublié ?
recover-names-lead = Saisissez votre adresse e-mail. Si elle est connue ici, nous vous envoyons par e-mail le nom ou l’adresse qui vous sert à vous connecter.
recover-names-send = Envoyer l’e-mail
recover-names-sent-title = Consultez votre boîte de réception
recover-names-sent = S’il s’agit d’une adresse vérifiée ici, un e-mail indiquant le nom ou l’adresse qui vous sert à vous connecter est en route.
sign-on-blocked-recovered = Vous avez choisi un nouveau mot de passe avec un code que nous vous avons envoyé. Un code envoyé par le même moyen ne peut pas confirmer votre identité une seconde fois, et vous n’avez aucun autre moyen de vérification en deux étapes. La personne qui gère les comptes { $site } peut vous aider.
mail-recovery-subject = Choisissez un nouveau mot de passe pour { $site }
mail-recovery-what = Quelqu’un (vous, espérons-le) a oublié le mot de passe de votre compte { $site }. Ce code permet d’en choisir un nouveau. Saisissez-le là où vous l’avez demandé :
mail-recovery-or = Ou bien, sur n’importe quel appareil :
mail-recovery-if-not = Si vous n’avez rien demandé, ne faites rien : votre mot de passe reste le même.
mail-identifiers-subject = Votre nom d’utilisateur { $site }
mail-identifiers-what = Pour { $site }, vous pouvez vous connecter avec :
mail-identifiers-act = Se connecter
mail-identifiers-if-not = Si vous n’avez rien demandé, vous n’avez rien à faire.

## Changer d’adresse e-mail ou de numéro de téléphone

change = Modifier
email-change-title = Changer d’adresse e-mail
phone-change-title = Changer de numéro de téléphone
email-change-new = Nouvelle adresse e-mail
phone-change-new = Nouveau numéro de téléphone
email-change-help = Nous y envoyons un code. Il vous servira à confirmer l’adresse.
email-change-do = Confirmer et changer
phone-change-do = Confirmer et changer
address-change-keeps = Jusqu’à la confirmation, vous gardez :
address-change-first = Il n’y en a pas encore.
address-change-code-help = 6 chiffres. Il est valable 10 minutes.
address-change-again = Rien reçu ? Regardez dans les courriers indésirables, et vérifiez votre saisie.
address-change-cancel = Corriger ma saisie
address-same = Cette adresse ou ce numéro est déjà à vous.
emails-title = Vos adresses e-mail
phones-title = Vos numéros de téléphone
emails-help = Nous écrivons d’abord à votre adresse e-mail principale, et c’est elle que nous communiquons aux applications. Vous pouvez vous connecter avec chaque adresse vérifiée.
phones-help = Votre numéro principal est celui que nous communiquons aux applications.
address-make-primary = Définir comme principal
address-remove = Supprimer
address-add-lead = Ajoutez une autre adresse ou un autre numéro. Nous y envoyons un code ; ce que vous avez déjà reste inchangé.
address-add-do = Confirmer et ajouter
address-full = Vous avez atteint le maximum, soit { $count }. Supprimez d’abord une entrée.
address-stays = Aucun changement possible ici : il s’agit déjà de votre coordonnée principale, de la seule vérifiée, ou d’une coordonnée non vérifiée. Définissez-en d’abord une autre comme principale.
flash-email-added = L’adresse e-mail a été ajoutée.
flash-phone-added = Le numéro de téléphone a été ajouté.
flash-address-preferred = Votre coordonnée principale a été changée.
flash-address-removed = Suppression effectuée.
flash-email-changed = Votre adresse e-mail a été changée.
flash-phone-changed = Votre numéro de téléphone a été changé.
undo-title = Anciennes adresses
undo-help = Elles restent à vous quelques jours, au cas où ce ne serait pas vous qui les auriez changées. Une boîte de réception qui était la vôtre avant les changements de ces derniers jours permet de les annuler, grâce au lien reçu par e-mail. Personne ne peut se connecter avec une ancienne adresse.
undo-until = jusqu’au
undo-withdraw = Y mettre fin maintenant
flash-undo-withdrawn = L’ancienne adresse ne permet plus de revenir en arrière.
not-me-restores = Votre ancienne adresse redevient la vôtre, et tout ce qui a été changé après elle est annulé.
not-me-restores-all = Ce qui a été fait à vos adresses ces derniers jours est annulé.
mail-address-changed-subject = L’adresse e-mail de votre compte { $site } a été changée
mail-number-changed-subject = Le numéro de téléphone de votre compte { $site } a été changé
mail-address-changed-what = L’adresse e-mail de votre compte { $site } est désormais :
mail-number-changed-what = Le numéro de téléphone de votre compte { $site } est désormais :
mail-address-added-subject = Une adresse e-mail a été ajoutée à votre compte { $site }
mail-number-added-subject = Un numéro de téléphone a été ajouté à votre compte { $site }
mail-address-removed-subject = Une adresse e-mail a été supprimée de votre compte { $site }
mail-number-removed-subject = Un numéro de téléphone a été supprimé de votre compte { $site }
mail-address-preferred-subject = Votre compte { $site } a une autre adresse e-mail principale
mail-number-preferred-subject = Votre compte { $site } a un autre numéro de téléphone principal
mail-address-added-what = Cette adresse e-mail fait désormais aussi partie de votre compte { $site } :
mail-number-added-what = Ce numéro de téléphone fait désormais aussi partie de votre compte { $site } :
mail-address-removed-what = Cette adresse e-mail ne fait plus partie de votre compte { $site } :
mail-number-removed-what = Ce numéro de téléphone ne fait plus partie de votre compte { $site } :
mail-address-preferred-what = L’adresse e-mail principale de votre compte { $site } est désormais :
mail-number-preferred-what = Le numéro de téléphone principal de votre compte { $site } est désormais :
mail-address-changed-undo = Ce n’était pas vous ? Revenez en arrière : ce qui était à vous le redevient, toutes les sessions sont fermées, et vous choisissez un nouveau mot de passe.
mail-address-changed-act = Ce n’était pas moi : revenir en arrière
mail-address-wanted-subject = Quelqu’un a voulu utiliser l’une de vos adresses pour { $site }
mail-address-wanted-what = Une personne ayant un autre compte { $site } a indiqué comme sienne une adresse e-mail ou un numéro de téléphone qui est à vous. Cela reste à vous, et nous n’avons rien révélé à cette personne.
mail-address-wanted-then = Si c’était vous : vous avez deux comptes. Connectez-vous avec cette adresse ou ce numéro pour utiliser l’autre.

sign-on-methods-lost = Je n’ai plus aucun de ces moyens
lost-title = Nouvelle méthode pour la seconde étape
lost-lead = Si vous avez perdu tout ce qui vous sert pour la seconde étape, vous pouvez configurer une nouvelle méthode. Pour votre sécurité, cela prend { $hours } heures.
lost-how = Comment cela se passe
lost-how-code = Nous envoyons un code à votre adresse, pour nous assurer que c’est bien vous.
lost-how-told = Nous écrivons à toutes vos adresses maintenant, à mi-parcours et à la fin.
lost-how-stopped = Toute personne qui lit l’un de ces e-mails peut mettre fin à la demande ; une connexion avec l’une de vos méthodes y met fin aussi.
lost-how-then = Au bout de { $hours } heures, vous vous connectez avec votre mot de passe et revenez ici. Les méthodes perdues sont alors désactivées.
lost-add-lead = Le délai est écoulé. Configurez maintenant une nouvelle méthode : celles que vous avez perdues seront désactivées en même temps. Nous vous envoyons d’abord un code.
lost-wait-lead = Vous avez demandé une nouvelle méthode. Vous pourrez la configurer à partir du
lost-wait-mail = Le délai est écoulé. Il faut encore un peu de temps, généralement moins d’une heure : nous vous écrirons quand vous pourrez continuer.
lost-wait-help = Connectez-vous alors avec votre mot de passe, et revenez sur cette page. Si vous retrouvez l’une de vos méthodes d’ici là, utilisez-la pour vous connecter : cela met fin à la demande.
lost-paused-lead = Une nouvelle méthode a été demandée, puis cette demande a été arrêtée. Vous pourrez la refaire à partir du
lost-paused-help = Elle a été arrêtée par une connexion avec l’une de vos méthodes, par quelqu’un qui lit vos e-mails, ou parce que le compte a été bloqué un certain temps. Si ce n’était pas vous, adressez-vous à la personne qui gère votre compte.
lost-back = Retour aux méthodes
flash-lost-begun = Nous avons écrit à toutes vos adresses. Dans { $count } heures, vous pourrez configurer une nouvelle méthode : connectez-vous alors avec votre mot de passe.
flash-lost-here = Votre session est fermée, et ce navigateur n’est plus de confiance. Connectez-vous avec votre mot de passe ; à la seconde étape, choisissez « Essayer autrement », puis « Je n’ai plus aucun de ces moyens ».
mail-lost-begun-subject = Une nouvelle seconde étape a été demandée pour votre compte { $site }
mail-lost-begun-what = Quelqu’un qui connaît le mot de passe de votre compte { $site }, et qui lit vos e-mails, déclare avoir perdu toutes les méthodes de seconde étape, et en a demandé une nouvelle.
mail-lost-begun-when = Elle pourra être ajoutée à partir du
mail-lost-half-way-subject = Rappel : une nouvelle seconde étape pour votre compte { $site }
mail-lost-half-way-what = Il y a quelque temps, quelqu’un qui connaît le mot de passe de votre compte { $site }, et qui lit vos e-mails, a demandé une nouvelle méthode pour la seconde étape.
mail-lost-half-way-when = Elle pourra être ajoutée à partir du
mail-lost-open-subject = Une nouvelle seconde étape peut maintenant être ajoutée à votre compte { $site }
mail-lost-open-what = Le délai est écoulé. Toute personne qui se connecte à votre compte { $site } avec le mot de passe peut maintenant ajouter une nouvelle méthode de seconde étape, avec un code envoyé à votre adresse. Les méthodes que vous avez seront désactivées en même temps.
mail-lost-open-when = Elle peut être ajoutée jusqu’au
mail-lost-if-you = Si c’était vous, vous n’avez rien d’autre à faire. Connectez-vous avec votre mot de passe le moment venu.
mail-lost-if-not = Si ce n’était pas vous, signalez-le : une seule page permet d’arrêter cette demande, de fermer toutes les sessions et de rendre votre mot de passe inutilisable. L’ouvrir ne change encore rien.
mail-lost-stopped-subject = Pas de nouvelle seconde étape pour votre compte { $site }
mail-lost-stopped-what = Une nouvelle méthode pour la seconde étape de connexion à votre compte { $site } avait été demandée. Cette demande a été arrêtée, parce que quelqu’un a utilisé l’une des méthodes que vous avez. Elles restent inchangées.
mail-lost-dropped-subject = Pas de nouvelle seconde étape pour votre compte { $site }
mail-lost-dropped-what = Une nouvelle méthode pour la seconde étape de connexion à votre compte { $site } avait été demandée. Cette demande n’aboutira pas : { $site } ne propose plus cette possibilité. Les méthodes que vous avez restent inchangées.
mail-lost-dropped-if-you = Si c’était vous et qu’il ne vous en reste aucune, adressez-vous à la personne qui gère votre compte.
## Mes données et fermeture du compte

data-title = Mes données et fermeture du compte
data-link-text = Consultez ce que nous conservons à votre sujet, et fermez votre compte si vous le souhaitez.
data-link = Mes données et fermeture du compte
data-back = Retour à Mon profil
data-lead = Vous pouvez consulter et emporter tout ce que { $site } conserve à votre sujet.
export-title = Télécharger mes données
export-text = Une copie de tout ce que nous conservons à votre sujet, sous forme de page à lire et de fichier pour les logiciels. Les mots de passe et autres secrets n’y figurent pas.
export-begin = Préparer mes données
export-building = Nous rassemblons vos données : { $percent } %.
export-mail = Vous pouvez quitter cette page. Nous vous enverrons un e-mail quand tout sera prêt. Si vous n’avez rien reçu dans l’heure, revenez voir ici.
export-refresh = Actualiser
export-ready = Vos données sont prêtes. Demandées le
export-until = Téléchargement possible jusqu’au
export-html = Télécharger la page à lire
export-json = Télécharger le fichier pour logiciels
export-keep-safe = Gardez ces fichiers là où personne d’autre ne peut les lire.
export-next = Vous pourrez préparer de nouveau vos données à partir du
export-failed = Un problème est survenu pendant la préparation de vos données. Veuillez réessayer.
export-too-soon = Vos données ont été préparées il y a moins d’un jour. Téléchargez cette copie, ou revenez demain.
flash-export-asked = Nous rassemblons vos données, et vous enverrons un e-mail quand elles seront prêtes.
delete-title = Supprimer mon compte
delete-text = Votre compte { $site } sera supprimé définitivement.
delete-go = Supprimer mon compte
delete-back = Retour à Mes données et fermeture du compte
delete-then = Votre compte { $site } sera supprimé définitivement le
delete-now = Votre compte { $site } sera supprimé immédiatement.
delete-what = Votre profil, votre photo, vos moyens de connexion, vos accords, votre historique et tout ce que nous conservons d’autre à votre sujet disparaîtront. Vos adresses pourront de nouveau servir à créer un compte.
delete-what-but-history = Votre profil, votre photo, vos moyens de connexion et vos accords disparaîtront. Vos adresses pourront de nouveau servir à créer un compte.
delete-sessions = Vos sessions seront fermées partout, immédiatement.
delete-cancel = D’ici là, vous pourrez changer d’avis : connectez-vous et conservez votre compte. Nous vous expliquerons comment par e-mail.
delete-no-cancel = Cette action est irréversible.
delete-keeps-history = { $days ->
        [one] Pendant un jour
       *[other] Pendant { $days } jours
    }, nous devons en outre conserver ce qui s’est passé dans votre compte et quand, par exemple les connexions. Cela est conservé sans votre nom, vos adresses ni vos navigateurs.
delete-kept = Ce qui reste un certain temps : les sauvegardes faites auparavant, pendant une semaine une liste d’e-mails sans leur contenu, le décompte des tentatives échouées sans votre nom, et le journal du serveur, qui ne désigne votre compte que par un numéro. Un dernier e-mail vous confirme que c’est fait.
delete-export-first = Souhaitez-vous d’abord emporter vos données ?
delete-type = Pour confirmer votre choix, saisissez le nom de votre compte :
delete-do = Supprimer mon compte
delete-not-typed = Saisissez-le exactement comme indiqué ci-dessus.
flash-leaving = Votre session est fermée. Votre compte sera supprimé dans { $count ->
    [0] quelques minutes
    [one] un jour
   *[other] { $count } jours
  }. Connectez-vous avant si vous souhaitez le conserver.
flash-left = Votre compte est supprimé. Un dernier e-mail vous le confirme.
flash-leaving-stays = La connexion n’a pas eu lieu. Votre compte sera supprimé dans { $count ->
    [0] quelques minutes
    [one] un jour
   *[other] { $count } jours
  }, sauf si vous vous connectez pour le conserver.
flash-leaving-kept = Votre compte est conservé.
sign-on-leaving-title = Conserver votre compte ?
sign-on-leaving-lead = Vous nous avez demandé de supprimer votre compte { $site }. Date prévue :
sign-on-leaving-help = Conservez-le, et tout redevient comme avant. Sinon, la connexion n’a pas lieu, et vous pouvez encore changer d’avis d’ici là.
leaving-keep = Conserver mon compte
leaving-go = Laisser supprimer mon compte
leaving-answer-required = Choisissez l’une des deux options.
disable-title = Désactiver mon compte
disable-text = Plus personne ne pourra s’y connecter, mais rien ne sera supprimé.
disable-go = Désactiver mon compte
disable-lead = Plus personne ne pourra se connecter en tant que
disable-back-only = Vous ne pourrez pas le réactiver par vous-même. Seule la personne qui gère les comptes { $site } le peut.
disable-kept = Rien n’est supprimé.
disable-do = Désactiver mon compte
flash-disabled = Votre compte est désactivé, et vos sessions sont fermées partout.
mail-export-ready-subject = Vos données { $site } sont prêtes
mail-export-ready-what = Vous avez demandé une copie de ce que { $site } conserve à votre sujet. Elle est prête à être téléchargée.
mail-export-ready-act = Accéder à mes données
mail-export-ready-sign-on = Vous devrez vous connecter pour la récupérer.
mail-export-ready-if-not = Si vous ne l’avez pas demandée, quelqu’un d’autre a peut-être accès à votre compte :
mail-deletion-asked-subject = Votre compte { $site } va être supprimé
mail-deletion-asked-what = Vous nous avez demandé de supprimer votre compte { $site }. Vos sessions sont fermées partout.
mail-deletion-near-subject = Votre compte { $site } sera supprimé demain
mail-deletion-near-what = Il y a quelque temps, vous nous avez demandé de supprimer votre compte { $site }. L’échéance approche.
mail-deletion-due = Date prévue :
mail-deletion-keep = Si vous souhaitez conserver votre compte, connectez-vous avant cette date et indiquez-le :
mail-deletion-if-you = Si vous voulez le supprimer, vous n’avez rien à faire.
mail-deletion-if-not = Si vous ne l’avez pas demandé, signalez-le : une seule page permet de conserver le compte, de fermer toutes les sessions et de rendre votre mot de passe inutilisable. L’ouvrir ne change encore rien.
mail-deletion-cancelled-subject = Votre compte { $site } est conservé
mail-deletion-cancelled-what = Votre compte { $site } devait être supprimé. Quelqu’un s’y est connecté et l’a conservé.
mail-account-erased-subject = Votre compte { $site } est supprimé
mail-account-erased-what = Votre compte { $site } est supprimé.
mail-account-erased-keeps = { $days ->
        [one] Pendant un jour
       *[other] Pendant { $days } jours
    }, nous devons conserver ce qui s’y est passé et quand, par exemple les connexions. Cela est conservé sans votre nom, vos adresses ni vos navigateurs.
mail-account-erased-then = C’est le dernier e-mail à ce sujet. Si vous souhaitez revenir un jour, vous pourrez avoir un nouveau compte { $site }.
mail-account-disabled-subject = Votre compte { $site } est désactivé
mail-account-disabled-what = Votre compte { $site } a été désactivé. Personne ne peut s’y connecter, et rien n’est supprimé.
mail-account-disabled-back = Pour l’utiliser de nouveau, adressez-vous à la personne qui gère votre compte.
mail-account-disabled-if-not = Si ce n’était pas vous, signalez-le : une seule page permet de rendre votre mot de passe inutilisable. L’ouvrir ne change encore rien. Adressez-vous ensuite à la personne qui gère votre compte.
data-left-out = Non inclus, parce que secrets : les mots de passe et leurs empreintes, les clés et graines des moyens de connexion, les codes de secours, et ce qui permet de reconnaître cookies, liens et codes. Non inclus également : les éléments de votre profil qui ne vous sont pas affichés, et les messages contenant des codes.
data-document-title = Mes données { $site }
data-document-made = État au
data-document-nothing = Rien.
data-yes = oui
data-no = non
data-section-account = Compte
data-section-identifiers = Noms d’utilisateur, adresses et numéros
data-section-attributes = Profil
data-section-photo = Photo
data-section-groups = Groupes
data-section-passwords = Mots de passe : dates de choix
data-section-devices = Méthodes de vérification en deux étapes
data-section-recovery-codes = Codes de secours
data-section-hardware-tokens = Générateurs de codes
data-section-removals = Suppressions de méthodes en attente
data-section-exceptions = Périodes où une étape n’est pas demandée
data-section-trusted-browsers = Navigateurs de confiance
data-section-known-browsers = Navigateurs connus
data-section-sessions = Sessions
data-section-consents = Réponses aux accords
data-section-purposes = Ce que vous avez autorisé en plus des accords
data-section-address-changes = Changements d’adresses
data-section-notices = Avis qui vous ont été envoyés
data-section-attempts = Tentatives échouées
data-section-history = Historique
data-key-id = Numéro
data-key-status = État
data-key-state = État
data-key-created-at = Depuis le
data-key-changed-at = Modification
data-key-type = Type
data-key-kind = Type
data-key-value = Valeur
data-key-primary = Principal
data-key-verified-at = Confirmation
data-key-name = Nom
data-key-media-type = Format
data-key-image = Image
data-key-added-at = Depuis le
data-key-added-by = Par
data-key-by = Par
data-key-replaced-at = Remplacement
data-key-method = Méthode
data-key-methods = Confirmé par
data-key-enabled = En service
data-key-address = Adresse
data-key-make = Marque
data-key-synced = Synchronisation
data-key-last-used-at = Dernière utilisation
data-key-proved-at = Confirmation
data-key-number = Numéro
data-key-used-at = Utilisation
data-key-serial = Numéro de série
data-key-manufacturer = Fabricant
data-key-model = Modèle
data-key-device = Méthode
data-key-until = Jusqu’au
data-key-all = Toutes les méthodes
data-key-browser = Navigateur
data-key-platform = Système
data-key-form = Appareil
data-key-place = Lieu
data-key-agreement = Accord
data-key-purpose = Finalité
data-key-label = Dans ces termes
data-key-help = Et en dessous
data-key-hash = Empreinte du texte
data-key-answer = Réponse
data-key-at = Quand
data-key-title = Titre
data-key-revision = Version
data-key-language = Langue
data-key-former = Avant
data-key-current = Après
data-key-channel = Canal
data-key-finished-at = Fin
data-key-failures = Échecs
data-key-password-due = Nouveau mot de passe requis
data-key-recovered-by = Accès retrouvé par
data-key-asked-for-attributes-at = Demande d’autres informations
data-key-act = Ce qui a été fait
data-key-detail = Détails
## Créer un compte

register-none = Pas encore de compte ?
register-act = Créer un compte
register-title = Créer un compte
register-lead = Nous vérifions d’abord qu’une boîte de réception est à vous. Vous complétez ensuite le reste de votre compte { $site }.
register-help = Nous y envoyons un code. Les e-mails concernant votre compte y arriveront aussi.
register-domains = Nous y envoyons un code. Les adresses acceptées ici se terminent par :
register-domain = Les comptes sont réservés ici aux adresses e-mail qui se terminent par { $domains }.
register-have = Vous avez déjà un compte ? Se connecter
register-code-title = Saisissez le code
register-sent = Nous avons envoyé un e-mail. Saisissez le code qu’il contient, ou ouvrez son lien.
register-code-help = { $digits } chiffres. Il est valable 10 minutes.
register-later = Trop de codes ont été demandés. Patientez un peu, puis réessayez.
register-throttled = Trop de tentatives ont été faites avec cette adresse. Réessayez demain.
register-link-lead = Cette boîte de réception est bien à vous : vous pouvez poursuivre la création de votre compte { $site }.
register-invited = Vous avez reçu une invitation à créer un compte { $site }.
register-link-not = Cela ne vous était pas destiné ? Fermez cette page. Il ne se passera rien.
register-details-title = Votre nouveau compte
register-details-lead = Cette boîte de réception est à vous. { $site } a aussi besoin de ceci.
register-username = Nom d’utilisateur
register-username-help = Lettres, chiffres, points, traits d’union et tirets bas. Il pourra vous servir à vous connecter.
register-username-required = Choisissez un nom d’utilisateur.
register-username-wrong = Choisissez un nom d’utilisateur de 2 à 64 lettres, chiffres, points, traits d’union ou tirets bas.
register-username-none = Les noms d’utilisateur ne sont pas utilisés ici.
register-username-taken = Ce nom d’utilisateur est déjà pris. Choisissez-en un autre.
register-ended-title = Ce lien ne mène plus nulle part
register-ended-lead = Il ne fonctionne qu’une fois, pendant un temps limité, et une invitation peut être annulée par la personne qui l’a envoyée.
register-ended-do = Ce que vous pouvez faire
register-ended-used = Si vous avez créé votre compte avec ce lien, connectez-vous.
register-ended-again = Si vous aviez reçu une invitation, demandez un nouveau lien à la personne qui vous l’a envoyée.
register-ended-self = Vous pouvez aussi créer un compte par vous-même, avec la même adresse.
register-passkey = Vous pouvez vous passer de mot de passe : remplissez le reste ci-dessus et laissez ce champ vide. Votre appareil garde une clé d’accès, et vous vous connectez avec votre empreinte, votre visage ou le verrouillage de l’écran.
register-passkey-make = Créer le compte avec une clé d’accès
register-password = Mot de passe
register-make = Créer le compte
flash-register-over = Votre inscription a pris trop de temps, ou a été terminée ailleurs. Recommencez.
flash-register-signed-on = Une session est déjà ouverte. Pour créer un autre compte, déconnectez-vous d’abord, puis ouvrez de nouveau le lien de l’e-mail.
flash-register-taken = Un compte existe désormais avec cette adresse. Utilisez-la pour vous connecter.
mail-why-none = Vous recevez cet e-mail parce que quelqu’un a indiqué cette adresse pour { $site }.
mail-registration-subject = Votre code pour un nouveau compte { $site }
mail-registration-what = Quelqu’un (vous, espérons-le) souhaite créer un compte { $site } avec cette adresse e-mail. Ce code permet de continuer. Saisissez-le là où vous l’avez demandé :
mail-registration-act = Poursuivre la création du compte
mail-registration-if-not = Si vous n’avez rien demandé, ne faites rien : aucun compte ne sera créé.
mail-registered-subject = Vous avez un compte { $site }
mail-registered-what = Quelqu’un, peut-être vous, a voulu créer un compte { $site } avec cette adresse e-mail. Elle en a déjà un : aucun nouveau compte n’a donc été créé, et nous n’avons rien révélé à cette personne.
mail-registered-then = Si c’était vous, connectez-vous. Si vous avez oublié votre mot de passe, commencez aussi par là.
mail-registered-if-not = Si ce n’était pas vous, vous n’avez rien à faire.
mail-invitation-subject = Votre invitation pour { $site }
mail-invitation-what = La personne qui gère les comptes { $site } vous invite à en créer un avec cette adresse e-mail.
mail-invitation-act = Accepter l’invitation
mail-invitation-if-not = Si vous ne le souhaitez pas, ne faites rien : aucun compte ne sera créé.
mail-welcome-subject = { $site } vous souhaite la bienvenue
mail-welcome-what = Votre compte a été créé avec cette adresse e-mail. C’est ici que vous vous connectez et que vous le gérez :
mail-welcome-act = Ouvrir mon compte
mail-reset-sent-subject = Choisissez un nouveau mot de passe pour { $site }
mail-reset-sent-what = La personne qui gère votre compte { $site } vous envoie ce lien, qui permet de choisir un nouveau mot de passe. D’ici là, rien ne change.
mail-reset-sent-if-not = Si vous n’avez rien demandé, adressez-vous à la personne qui gère votre compte, et ne faites rien d’autre : votre mot de passe reste le même.

# Pays, par leurs codes (ISO 3166-1).

country-ad = Andorre
country-ae = Émirats arabes unis
country-af = Afghanistan
country-ag = Antigua-et-Barbuda
country-ai = Anguilla
country-al = Albanie
country-am = Arménie
country-ao = Angola
country-aq = Antarctique
country-ar = Argentine
country-as = Samoa américaines
country-at = Autriche
country-au = Australie
country-aw = Aruba
country-ax = Îles Åland
country-az = Azerbaïdjan
country-ba = Bosnie-Herzégovine
country-bb = Barbade
country-bd = Bangladesh
country-be = Belgique
country-bf = Burkina Faso
country-bg = Bulgarie
country-bh = Bahreïn
country-bi = Burundi
country-bj = Bénin
country-bl = Saint-Barthélemy
country-bm = Bermudes
country-bn = Brunei
country-bo = Bolivie
country-bq = Pays-Bas caribéens
country-br = Brésil
country-bs = Bahamas
country-bt = Bhoutan
country-bv = Île Bouvet
country-bw = Botswana
country-by = Biélorussie
country-bz = Belize
country-ca = Canada
country-cc = Îles Cocos (Keeling)
country-cd = Congo (République démocratique)
country-cf = République centrafricaine
country-cg = Congo (République)
country-ch = Suisse
country-ci = Côte d’Ivoire
country-ck = Îles Cook
country-cl = Chili
country-cm = Cameroun
country-cn = Chine
country-co = Colombie
country-cr = Costa Rica
country-cu = Cuba
country-cv = Cap-Vert
country-cw = Curaçao
country-cx = Île Christmas
country-cy = Chypre
country-cz = Tchéquie
country-de = Allemagne
country-dj = Djibouti
country-dk = Danemark
country-dm = Dominique
country-do = République dominicaine
country-dz = Algérie
country-ec = Équateur
country-ee = Estonie
country-eg = Égypte
country-eh = Sahara occidental
country-er = Érythrée
country-es = Espagne
country-et = Éthiopie
country-fi = Finlande
country-fj = Fidji
country-fk = Îles Malouines
country-fm = Micronésie
country-fo = Îles Féroé
country-fr = France
country-ga = Gabon
country-gb = Royaume-Uni
country-gd = Grenade
country-ge = Géorgie
country-gf = Guyane française
country-gg = Guernesey
country-gh = Ghana
country-gi = Gibraltar
country-gl = Groenland
country-gm = Gambie
country-gn = Guinée
country-gp = Guadeloupe
country-gq = Guinée équatoriale
country-gr = Grèce
country-gs = Géorgie du Sud et îles Sandwich du Sud
country-gt = Guatemala
country-gu = Guam
country-gw = Guinée-Bissau
country-gy = Guyana
country-hk = Hong Kong
country-hm = Îles Heard et McDonald
country-hn = Honduras
country-hr = Croatie
country-ht = Haïti
country-hu = Hongrie
country-id = Indonésie
country-ie = Irlande
country-il = Israël
country-im = Île de Man
country-in = Inde
country-io = Territoire britannique de l’océan Indien
country-iq = Irak
country-ir = Iran
country-is = Islande
country-it = Italie
country-je = Jersey
country-jm = Jamaïque
country-jo = Jordanie
country-jp = Japon
country-ke = Kenya
country-kg = Kirghizstan
country-kh = Cambodge
country-ki = Kiribati
country-km = Comores
country-kn = Saint-Christophe-et-Niévès
country-kp = Corée du Nord
country-kr = Corée du Sud
country-kw = Koweït
country-ky = Îles Caïmans
country-kz = Kazakhstan
country-la = Laos
country-lb = Liban
country-lc = Sainte-Lucie
country-li = Liechtenstein
country-lk = Sri Lanka
country-lr = Liberia
country-ls = Lesotho
country-lt = Lituanie
country-lu = Luxembourg
country-lv = Lettonie
country-ly = Libye
country-ma = Maroc
country-mc = Monaco
country-md = Moldavie
country-me = Monténégro
country-mf = Saint-Martin
country-mg = Madagascar
country-mh = Îles Marshall
country-mk = Macédoine du Nord
country-ml = Mali
country-mm = Myanmar
country-mn = Mongolie
country-mo = Macao
country-mp = Îles Mariannes du Nord
country-mq = Martinique
country-mr = Mauritanie
country-ms = Montserrat
country-mt = Malte
country-mu = Maurice
country-mv = Maldives
country-mw = Malawi
country-mx = Mexique
country-my = Malaisie
country-mz = Mozambique
country-na = Namibie
country-nc = Nouvelle-Calédonie
country-ne = Niger
country-nf = Île Norfolk
country-ng = Nigeria
country-ni = Nicaragua
country-nl = Pays-Bas
country-no = Norvège
country-np = Népal
country-nr = Nauru
country-nu = Niue
country-nz = Nouvelle-Zélande
country-om = Oman
country-pa = Panama
country-pe = Pérou
country-pf = Polynésie française
country-pg = Papouasie-Nouvelle-Guinée
country-ph = Philippines
country-pk = Pakistan
country-pl = Pologne
country-pm = Saint-Pierre-et-Miquelon
country-pn = Îles Pitcairn
country-pr = Porto Rico
country-ps = Palestine
country-pt = Portugal
country-pw = Palaos
country-py = Paraguay
country-qa = Qatar
country-re = La Réunion
country-ro = Roumanie
country-rs = Serbie
country-ru = Russie
country-rw = Rwanda
country-sa = Arabie saoudite
country-sb = Îles Salomon
country-sc = Seychelles
country-sd = Soudan
country-se = Suède
country-sg = Singapour
country-sh = Sainte-Hélène, Ascension et Tristan da Cunha
country-si = Slovénie
country-sj = Svalbard et Jan Mayen
country-sk = Slovaquie
country-sl = Sierra Leone
country-sm = Saint-Marin
country-sn = Sénégal
country-so = Somalie
country-sr = Suriname
country-ss = Soudan du Sud
country-st = Sao Tomé-et-Principe
country-sv = Salvador
country-sx = Sint Maarten
country-sy = Syrie
country-sz = Eswatini
country-tc = Îles Turques-et-Caïques
country-td = Tchad
country-tf = Terres australes françaises
country-tg = Togo
country-th = Thaïlande
country-tj = Tadjikistan
country-tk = Tokelau
country-tl = Timor oriental
country-tm = Turkménistan
country-tn = Tunisie
country-to = Tonga
country-tr = Turquie
country-tt = Trinité-et-Tobago
country-tv = Tuvalu
country-tw = Taïwan
country-tz = Tanzanie
country-ua = Ukraine
country-ug = Ouganda
country-um = Îles mineures éloignées des États-Unis
country-us = États-Unis
country-uy = Uruguay
country-uz = Ouzbékistan
country-va = Vatican
country-vc = Saint-Vincent-et-les-Grenadines
country-ve = Venezuela
country-vg = Îles Vierges britanniques
country-vi = Îles Vierges des États-Unis
country-vn = Vietnam
country-vu = Vanuatu
country-wf = Wallis-et-Futuna
country-ws = Samoa
country-ye = Yémen
country-yt = Mayotte
country-za = Afrique du Sud
country-zm = Zambie
country-zw = Zimbabwe
## Activité

tab-activity = Activité
activity-title = Activité
activity-lead = Ce qui s’est passé dans votre compte, du plus récent au plus ancien.
activity-kept = Les entrées sont conservées { $count ->
    [one] un jour.
   *[other] { $count } jours.
}
activity-kept-always = Les entrées sont conservées aussi longtemps que votre compte.
activity-kind = Quoi
activity-kind-all = Tout
activity-kind-sign-ons = Connexions et sessions
activity-kind-security = Mot de passe et méthodes
activity-kind-account = Profil, accords et compte
activity-period = Quand
activity-period-all = Toute la période
activity-period-days = Les { $count } derniers jours
activity-show = Afficher
activity-empty = Il ne s’est encore rien passé.
activity-none-such = Rien de ce type ne s’est produit pendant cette période.
activity-near = vers
activity-was-not-me = Ce n’était pas moi
activity-paging = Pages de l’historique
activity-latest = Plus récent
activity-older = Plus ancien
activity-export = Télécharger l’historique
activity-export-help = Les entrées choisies ci-dessus, sur toutes les pages. Nous vous demandons d’abord de confirmer votre identité.
activity-export-csv = Sous forme de tableau (CSV)
activity-export-json = Pour les logiciels (JSON)
activity-by-administrator = par la personne qui gère les comptes
activity-by-server = automatiquement
activity-some-method = une méthode
activity-failed-before = { $count ->
    [one] Il y avait eu une tentative échouée auparavant.
   *[other] Il y avait eu { $count } tentatives échouées auparavant.
}
activity-unknown = Une action que cette page ne sait pas encore nommer a eu lieu.
activity-account-created = { $how ->
    [taken] { $name ->
        [none] Votre compte a été créé.
       *[other] Votre compte a été créé. Ce qui était prévu pour lui, mais déjà utilisé par quelqu’un d’autre, n’y figure pas : { $name }.
    }
   *[other] Votre compte a été créé.
}
activity-sign-on = { $how ->
    [program] Une application ou un script s’est connecté.
    [trusted_browser] Connexion dans un navigateur de confiance.
    [mfa_bypass] Connexion sans la seconde étape, qui n’était pas demandée à ce moment-là.
   *[other] Connexion à votre compte.
}
activity-sign-off = Déconnexion de votre compte.
activity-password-changed = { $how ->
    [first] Votre premier mot de passe a été défini.
    [recovered] Un nouveau mot de passe a été choisi à la place d’un mot de passe perdu.
   *[other] Votre mot de passe a été changé.
}
activity-address-changed = { $how ->
    [phone] Votre numéro de téléphone a été changé.
   *[other] Votre adresse e-mail a été changée.
}
activity-address-added = { $how ->
    [phone] Un numéro de téléphone a été ajouté.
   *[other] Une adresse e-mail a été ajoutée.
}
activity-address-removed = { $how ->
    [phone] Un numéro de téléphone a été supprimé.
   *[other] Une adresse e-mail a été supprimée.
}
activity-address-preferred = { $how ->
    [phone] Un autre de vos numéros de téléphone est devenu le principal.
   *[other] Une autre de vos adresses e-mail est devenue la principale.
}
activity-linked-account-added = { $name ->
    [none] Un compte a été associé.
   *[other] Un compte { $name } a été associé.
}
activity-linked-account-removed = { $name ->
    [none] Un compte a été dissocié.
   *[other] Un compte { $name } a été dissocié.
}
activity-address-undo-withdrawn = { $how ->
    [phone] Le changement de votre numéro de téléphone est devenu définitif.
   *[other] Le changement de votre adresse e-mail est devenu définitif.
}
activity-profile-changed = { $name ->
    [none] Votre profil a été modifié.
   *[other] Votre profil a été modifié : { $name }.
}
activity-session-ended = { $place ->
    [none] Une autre session a été fermée.
   *[other] Session fermée : { $place }.
}
activity-session-others-ended = { $how ->
    [all] Toutes vos sessions ont été fermées, partout.
   *[other] { $count ->
        [0] Plus aucun navigateur n’est de confiance.
        [one] Une autre session a été fermée.
       *[other] { $count } autres sessions ont été fermées.
    }
}
activity-session-dropped = { $count ->
    [one] Une session a été fermée, celle restée le plus longtemps sans activité, parce qu’il y en avait trop.
   *[other] { $count } sessions ont été fermées, celles restées le plus longtemps sans activité, parce qu’il y en avait trop.
}
activity-session-named = { $name ->
    [none] Un appareil n’a plus de nom.
   *[other] Un appareil a reçu le nom « { $name } ».
}
activity-session-unrecognised = { $count ->
    [0] Vous avez signalé que quelque chose ne venait pas de vous. Aucune autre session n’était ouverte.
    [one] Vous avez signalé que quelque chose ne venait pas de vous. Une session a été fermée.
   *[other] Vous avez signalé que quelque chose ne venait pas de vous. { $count } sessions ont été fermées.
}
activity-account-status = { $how ->
    [disabled] Votre compte a été désactivé.
    [enabled] Votre compte a été activé.
    [unlocked] Votre compte a été débloqué.
    [reset_sent] Un e-mail pour choisir un nouveau mot de passe vous a été envoyé.
   *[other] L’état de votre compte a été modifié.
}
activity-device-added = Une méthode a été ajoutée : { $method }.
activity-device-changed = { $how ->
    [label] Une méthode a été renommée : { $method }.
    [default] Une méthode est désormais demandée en premier : { $method }.
    [enabled] Une méthode a été activée : { $method }.
    [disabled] Une méthode a été désactivée : { $method }.
    [in_step] Une méthode a été resynchronisée : { $method }.
   *[other] Une méthode a été modifiée : { $method }.
}
activity-device-removed = Une méthode a été supprimée : { $method }.
activity-device-removal-asked = { $how ->
    [turns_off] Quelqu’un a demandé la désactivation de la vérification en deux étapes.
   *[other] Quelqu’un a demandé la suppression d’une méthode : { $method }.
}
activity-device-removal-cancelled = { $how ->
    [turns_off] La vérification en deux étapes a finalement été conservée.
   *[other] Une méthode a finalement été conservée : { $method }.
}
activity-device-removal-dropped = Une méthode a été conservée parce qu’elle est nécessaire : { $method }.
activity-mfa-turned-off = La vérification en deux étapes a été désactivée.
activity-recovery-codes-made = De nouveaux codes de secours ont été créés.
activity-recovery-codes-used = { $count ->
    [0] Un code de secours a été utilisé. Il n’en reste aucun.
    [one] Un code de secours a été utilisé. Il en reste un.
   *[other] Un code de secours a été utilisé. Il en reste { $count }.
}
activity-device-copied = Une clé a été refusée parce qu’il en existe peut-être une copie.
activity-mfa-reset = Toutes vos méthodes ont été supprimées.
activity-trusted-browser-added = Un navigateur est désormais de confiance.
activity-trusted-browser-ended = { $how ->
    [reused] Un navigateur n’est plus de confiance, parce qu’une ancienne copie de l’élément qui permet de le reconnaître a été utilisée.
   *[other] { $count ->
        [0] Un navigateur n’est plus de confiance.
        [one] Un navigateur n’est plus de confiance.
       *[other] { $count } navigateurs ne sont plus de confiance.
    }
}
activity-mfa-bypass-begun = La seconde étape n’est temporairement plus demandée.
activity-mfa-bypass-ended = La seconde étape est de nouveau demandée.
activity-lost-device-begun = Quelqu’un qui a saisi votre mot de passe a déclaré que toutes vos méthodes sont perdues.
activity-lost-device-stopped = La procédure de remplacement des méthodes perdues a été arrêtée.
activity-lost-device-open = La procédure de remplacement des méthodes perdues est ouverte : une nouvelle méthode peut être ajoutée.
activity-lost-device-used = Une nouvelle méthode a remplacé celles qui étaient perdues.
activity-step-up = Vous avez confirmé votre identité.
activity-agreement-accepted = Vous avez accepté « { $name } ».
activity-agreement-declined = Vous avez refusé « { $name } ».
activity-agreement-withdrawn = Vous avez retiré votre consentement pour « { $name } ».
activity-agreement-purpose-given = Vous avez autorisé « { $name } ».
activity-agreement-purpose-withdrawn = Vous n’autorisez plus « { $name } ».
activity-access-granted = { $name ->
    [none] Vous avez donné à une application l’accès à votre compte.
   *[other] Vous avez donné à { $name } l’accès à votre compte.
}
activity-access-changed = { $name ->
    [none] Vous avez donné à une application un accès plus large à votre compte.
   *[other] Vous avez donné à { $name } un accès plus large à votre compte.
}
activity-access-removed = { $name ->
    [none] Vous avez retiré à une application l’accès à votre compte.
   *[other] Vous avez retiré à { $name } l’accès à votre compte.
}
activity-data-export-asked = Une copie de vos données a été demandée.
activity-data-export-fetched = { $how ->
    [activity] Cet historique a été téléchargé.
   *[other] Une copie de vos données a été téléchargée.
}
activity-account-deletion-asked = Depuis une session ouverte de votre compte, quelqu’un a demandé sa suppression.
activity-account-deletion-cancelled = Votre compte est finalement conservé.
activity-not-me = { $how ->
    [password] Vous avez signalé, à partir d’un e-mail, que ce n’était pas vous. Toutes les sessions ont été fermées, et votre mot de passe a cessé de fonctionner ici.
   *[other] Vous avez signalé, à partir d’un e-mail, que ce n’était pas vous. Toutes les sessions ont été fermées.
}
activity-group-joined = Votre compte a été ajouté à un groupe : { $name }.
activity-group-left = Votre compte a été retiré d’un groupe : { $name }.

## Quelque chose que l’on ne reconnaît pas

rescue-title = Quelque chose que vous ne reconnaissez pas
rescue-step-end = Fermer la session
rescue-step-password = Changer de mot de passe
rescue-step-review = Passer votre compte en revue
rescue-lead = Si ce n’était pas vous, quelqu’un d’autre a peut-être accès à votre compte. Trois étapes suffisent pour l’en exclure.
rescue-when = Quand
rescue-where = Où
rescue-one = Nous fermons aussitôt cette session. Plus aucun navigateur n’est de confiance, et les connexions en cours sont interrompues.
rescue-all = Nous fermons aussitôt toutes les sessions sauf celle-ci. Plus aucun navigateur n’est de confiance, et les connexions en cours sont interrompues.
rescue-also = Ce qu’un intrus a pu lancer est annulé aussi : la suppression d’une méthode, la suppression de votre compte. Les liens vers un nouveau mot de passe ne fonctionnent plus. Si vous avez un mot de passe, les comptes associés depuis sont dissociés.
rescue-access = Les applications qui ont reçu un accès depuis ce moment, ou au cours des sept derniers jours, le perdent.
rescue-end-one = Fermer la session
rescue-was-me = C’était moi
rescue-password-lead = Veillez maintenant à ce que personne ne revienne.
rescue-password-text = La personne qui a accédé à votre compte connaît peut-être votre mot de passe. Choisissez-en un nouveau, que vous n’utilisez nulle part ailleurs.
rescue-password-none = Vous n’avez pas de mot de passe que quelqu’un pourrait connaître. Vérifiez ensuite que chaque méthode et chaque compte associé est bien à vous.
rescue-password-elsewhere = La personne qui a accédé à votre compte connaît peut-être votre mot de passe. Changez-le là où il est géré : { $owner }.
rescue-password-ask = La personne qui a accédé à votre compte sait peut-être comment s’y connecter. Demandez à la personne qui gère votre compte ce qu’il faut changer.
rescue-password-change = Choisir un nouveau mot de passe
rescue-password-skip = Continuer sans le changer
rescue-next = Suivant
rescue-review-lead = Vérifiez que tout ici est bien à vous. Supprimez ce que vous ne connaissez pas.
rescue-review-methods = Vos méthodes pour la seconde étape
rescue-review-no-methods = Vous n’en avez aucune. Avec une seule méthode, le mot de passe ne suffit plus à ouvrir votre compte.
rescue-review-methods-go = Gérer vos méthodes
rescue-review-removal = Quelqu’un a demandé la suppression d’une méthode. Si vous ne la conservez pas, elle sera supprimée le
rescue-review-addresses = Vos adresses
rescue-review-former = { $address } était à vous avant un changement. Le lien de l’e-mail envoyé à ce moment-là permet de revenir en arrière jusqu’au
rescue-review-addresses-go = Gérer votre profil
rescue-review-access-go = Gérer les applications ayant accès
rescue-review-sessions = Vos sessions ouvertes
rescue-review-sessions-go = Gérer les sessions et les comptes associés
rescue-review-history-go = Passer votre activité en revue
rescue-finish = J’ai tout passé en revue
rescue-done-title = C’est terminé
rescue-done-lead = C’était la dernière étape.
rescue-done-text = Si quelque chose vous paraît encore anormal, signalez-le à la personne qui gère votre compte.
rescue-done-home = Retour à mon compte
flash-rescued = { $count ->
    [0] Il ne restait aucune session à fermer.
    [one] C’est fait. Une session est fermée.
   *[other] C’est fait. { $count } sessions sont fermées.
}
flash-session-named = Le nom est enregistré.

## La fin d’une session

session-ends-idle = Si vous ne faites rien, votre session se fermera le
session-ends-last = Quoi que vous fassiez, votre session se fermera le
session-left = Temps restant :
session-over = Votre session a été fermée. Ce que vous aviez saisi ici n’a pas été envoyé.
session-warning-title = Votre session va bientôt se fermer
session-warning-idle = Voulez-vous garder votre session ouverte ?
session-warning-last = Cette session se fermera quoi que vous fassiez. Finissez ce que vous faites et enregistrez.
session-warning-failed = Cela n’a pas fonctionné. Réessayez.
session-warning-close = D’accord
session-stay = Garder ma session ouverte
session-by = Connexion par
session-by-password = Mot de passe
session-by-address = Code envoyé à votre adresse
session-by-recovery = Récupération
session-by-provider = Un compte associé
session-one-factor = une étape
session-two-factors = deux étapes
session-phishing-resistant = deux étapes, à l’abri de l’hameçonnage
session-unrecognised = Je ne reconnais pas cette session
session-rename = Nom
session-trusted = Navigateur de confiance
session-trusted-this = Navigateur de confiance : celui-ci

## Vue d’ensemble

tab-overview = Vue d’ensemble
overview-title = Vue d’ensemble
overview-attention = À vérifier
overview-nothing = Rien ne demande votre attention.
overview-ways = Comment vous vous connectez
overview-latest = Dernière activité
overview-accounts-go = Gérer vos sessions
overview-history-go = Toute l’activité
overview-removal-waiting = { $how ->
    [turns_off] Quelqu’un a demandé la désactivation de la vérification en deux étapes. Elle sera désactivée le { $when }, sauf si vous la conservez.
   *[other] Quelqu’un a demandé la suppression d’une méthode de votre seconde étape. Elle sera supprimée le { $when }, sauf si vous la conservez.
}
overview-password-expires = Vous devez changer de mot de passe avant le { $when }.
overview-second-factor-missing = { $how ->
    [password] Votre mot de passe suffit pour ouvrir votre compte. Ajoutez une méthode pour une seconde étape.
   *[other] Une seule étape suffit pour ouvrir votre compte. Ajoutez une méthode pour en avoir une seconde.
}
overview-recovery-codes-few = { $count ->
    [0] Il ne vous reste aucun code de secours. Créez-en de nouveaux.
    [one] Il vous reste un code de secours. Créez-en de nouveaux.
   *[other] Il vous reste { $count } codes de secours. Créez-en de nouveaux.
}
overview-address-unverified = { $name } : adresse ou numéro non vérifié, que nous ne pouvons donc pas utiliser pour vous aider à retrouver l’accès.
overview-agreement-outstanding = Vous n’avez pas accepté « { $name } » dans sa version actuelle. Cela vous sera demandé à votre prochaine connexion.
overview-agreement-expired = Votre accord pour « { $name } » a expiré. Il vous sera demandé à votre prochaine connexion ; vous pouvez le renouveler dès maintenant.
# Fournisseurs d’identité et comptes associés
provider-sign-on = Se connecter avec { $provider }
own-page-title = Continuez ici
own-page-lead = Un autre site vous a fait venir sur { $site }. Continuez à partir d’ici.
own-page-act = Continuer
flash-provider-unavailable = Ce fournisseur ne peut pas être utilisé pour le moment. Réessayez plus tard, ou utilisez un autre moyen.
flash-provider-over = Cela a pris trop de temps, était déjà terminé, ou avait été commencé dans un autre navigateur. Recommencez.
flash-provider-cancelled = La connexion auprès du fournisseur n’a pas eu lieu. Rien n’a changé.
flash-provider-nobody = Aucun compte ici n’est associé à celui que vous venez d’utiliser. Si vous avez un compte ici, connectez-vous-y et associez l’autre sous Comptes et sessions.
flash-provider-owes = Votre compte reste bloqué jusqu’à ce que vous ayez choisi un nouveau mot de passe. Ouvrez le lien de l’e-mail que nous vous avons envoyé, ou adressez-vous à la personne qui gère votre compte.
flash-provider-unproved-stuck = Le fournisseur n’a pas confirmé que vous venez de vous y connecter. Reconnectez-vous-y avec le même compte ; si cela ne suffit pas, adressez-vous à la personne qui gère votre compte.
flash-provider-unproved = Le fournisseur n’a pas confirmé que vous venez de vous y connecter. Reconnectez-vous-y avec le même compte ; si cela ne suffit pas, déconnectez-vous ici et définissez un mot de passe avec « Mot de passe oublié ? ».
flash-account-linked = Le compte est associé. Vous pouvez désormais l’utiliser pour vous connecter.
flash-account-unlinked = Le compte est dissocié. Plus personne ne peut s’en servir pour se connecter ici.
flash-link-there = Ce compte est déjà associé.
flash-link-taken = Ce compte est associé à un autre compte ici. Commencez par le dissocier de cet autre compte.
flash-link-full = Le nombre maximal de comptes associés est atteint. Dissociez-en d’abord un.
accounts-back = Comptes et sessions
linked-title = Comptes associés
linked-lead = Vous pouvez vous connecter ici avec ces comptes.
linked-none = Associez un compte que vous avez ailleurs, et il pourra vous servir à vous connecter ici.
linked-off = Inutilisable pour le moment
linked-provider = Fournisseur
linked-name = Compte chez le fournisseur
linked-since = Association
linked-used = Dernière utilisation
linked-last = C’est le dernier accès à votre compte. Ajoutez-en d’abord un autre.
link-provider = Associer { $provider }
link-confirm-title = Associer ce compte ?
link-confirm-lead = Ensuite, toute personne qui peut se connecter à ce compte pourra se connecter à votre compte { $site }.
link-confirm-to = Votre compte ici
link-confirm-help = Assurez-vous qu’il est bien à vous. Nous écrivons à toutes vos adresses.
link-confirm-act = Associer
unlink = Dissocier
unlink-title = Dissocier ce compte ?
unlink-lead = Vous ne pourrez plus l’utiliser pour vous connecter à { $site }. Le compte lui-même reste inchangé.
unlink-last = Vous vous connectez à { $site } uniquement avec ce compte. Ajoutez d’abord un autre moyen de connexion, pour ne pas perdre l’accès.
unlink-add-password = Définir un mot de passe
unlink-add-passkey = Ajouter une clé d’accès
step-up-provider = Il s’agit de la sécurité de votre compte. Connectez-vous donc une nouvelle fois avec le compte que vous utilisez ici.
step-up-provider-none = Il s’agit de la sécurité de votre compte, et le compte avec lequel vous vous connectez ne peut pas confirmer votre identité pour le moment. Déconnectez-vous, définissez un mot de passe avec « Mot de passe oublié ? », puis revenez.
step-up-provider-stuck = Il s’agit de la sécurité de votre compte, et le compte avec lequel vous vous connectez ne peut pas confirmer votre identité pour le moment. Adressez-vous à la personne qui gère votre compte.
step-up-provider-act = Confirmer avec { $provider }
mail-account-linked-subject = Un compte a été associé à votre compte { $site }
mail-account-linked-what = Toute personne qui peut se connecter à ce compte peut désormais se connecter à votre compte { $site } :
mail-account-unlinked-subject = Un compte a été dissocié de votre compte { $site }
mail-account-unlinked-what = Plus personne ne peut se connecter à votre compte { $site } avec ce compte :
data-section-linked-accounts = Comptes associés
data-key-provider = Fournisseur
data-key-issuer = Émetteur
data-key-subject = Identifiant chez le fournisseur
