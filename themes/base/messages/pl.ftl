# Teksty stron. Zwracamy się do osoby wprost: co się stało, co zrobić. „Zaloguj się” i „Wyloguj się”; bez form zdradzających płeć.
# Messages are text: markup is not understood. User data stands in templates, next to messages, wherever grammar allows.

## Everywhere

portico = Portico
skip = Przejdź do treści
nav-label = Konto
error-prefix = Błąd:
problems-title = Coś wymaga poprawy
signed-on-as = Zalogowano jako
sign-on = Zaloguj się
sign-off = Wyloguj się
way-back = Wróć do aplikacji { $application }
save = Zapisz
help = Pomoc
languages-label = Język
schemes-label = Kolory
scheme-device = Jak na tym urządzeniu
scheme-light = Jasne
scheme-dark = Ciemne
copy = Kopiuj
copied = Skopiowano
try-again = Spróbuj ponownie
back-home = Przejdź do konta
approximate = (w przybliżeniu)
required = wymagane
optional = opcjonalne
mark-colon = :
mark-stop = .
mark-list = {", "}
mark-open = {" ("}
mark-close = )
cancel = Anuluj
manage = Zarządzaj
remove = Usuń
go-on = Dalej
get-help = Uzyskaj pomoc
download = Pobierz
print = Drukuj
done = Gotowe
entrance-line = Twoje konto w Twoich rękach.

## Signing on and off

sign-on-title = Logowanie
sign-on-lead = Dobrze Cię widzieć. Zaloguj się, aby zarządzać swoim kontem { $site }.
sign-on-password-title = Wpisz hasło
signing-on-as = Logujesz się jako
not-you = To nie Ty?
identifier-username = Nazwa użytkownika
identifier-email = Adres e-mail
identifier-phone = Numer telefonu
identifier-username-email = Nazwa użytkownika lub adres e-mail
identifier-username-phone = Nazwa użytkownika lub numer telefonu
identifier-email-phone = Adres e-mail lub numer telefonu
identifier-any = Nazwa użytkownika, adres e-mail lub numer telefonu
password = Hasło
show-password = Pokaż
hide-password = Ukryj
password-shown = Hasło jest widoczne
password-hidden = Hasło jest ukryte
sign-off-title = Wylogować się?
sign-off-lead = Zalogowano jako
sign-off-stay = Nie wylogowuj
signed-off-title = Wylogowano
signed-off-lead = Nikt nie otworzy już Twojego konta w tej przeglądarce. Jeśli korzystasz ze wspólnego komputera, zamknij też okno.
signed-off-again = Zaloguj się ponownie
signed-off-onward = Przejdź do:

## My profile

profile-title = Mój profil
profile-lead = Co o Tobie wiemy i co możesz zmienić.
profile-empty = Nic tu jeszcze nie ma.
picture-alt = Twoje zdjęcie
picture-choose = Wybierz zdjęcie
picture-another = Wybierz inne zdjęcie
picture-help = JPEG, PNG lub WebP, do { $megabytes } MB. Zachowujemy kwadrat ze środka zdjęcia, bez danych o tym, gdzie i czym je zrobiono.
picture-upload = Prześlij zdjęcie
picture-change = Zmień zdjęcie
picture-asks = Zanim wybierzesz zdjęcie, poprosimy o potwierdzenie, że to Ty.
picture-remove = Usuń zdjęcie
verified = Zweryfikowany
not-verified = Niezweryfikowany
nothing-known = Jeszcze nic
choice-none = Wybierz
day = Dzień
month = Miesiąc
year = Rok
date-order = dmy
address-street = Ulica i numer
address-code = Kod pocztowy
address-town = Miejscowość
address-region = Województwo lub region
address-country = Kraj
address-show = Zmień kraj
address-zip = Kod ZIP
address-postcode = Kod pocztowy
address-pin = Kod PIN
address-eircode = Eircode
address-city = Miasto
address-post-town = Miejscowość
address-suburb = Przedmieście
address-district = Dzielnica
address-state = Stan
address-province = Prowincja
address-county = Hrabstwo
address-prefecture = Prefektura
address-emirate = Emirat
address-area = Obszar
address-department = Departament
address-governorate = Gubernatorstwo
address-primary = Główny
address-waits = Czeka na kod
many-add = Dodaj kolejną pozycję
many-remove = Usuń
many-removed = Usunięto. Zapisz, aby zachować zmianę.
many-nth = { $label }, { $n }
many-new = { $label }, dodaj kolejną pozycję

## Change password

password-title = Zmiana hasła
password-last-changed = Ostatnia zmiana:
password-never-changed = Wybierz hasło, którego nie używasz nigdzie indziej.
password-first-title = Ustaw hasło
password-first-lead = Logujesz się bez hasła. Hasło da Ci drugi sposób logowania.
password-expires = Hasło trzeba zmienić do
password-changeable-from = Hasło było niedawno zmieniane. Możesz je zmienić ponownie od
password-elsewhere-lead = Hasłem do konta { $site } zarządza { $owner }.
password-elsewhere-text = Zmień je tam.
password-elsewhere-go = Zmień hasło: { $owner }
password-closed-lead = Na konto { $site } logujesz się bez hasła.
password-closed-text = Nie ma tu nic do zmiany ani nic do zapamiętania.
password-current = Obecne hasło
password-new = Nowe hasło
password-requirements = Zasady dla nowego hasła
password-advice = Cztery lub pięć przypadkowych słów to silne hasło, łatwiejsze do wpisania niż symbole. Możesz też wkleić hasło z menedżera haseł.
password-end-others = Wyloguj ze wszystkich pozostałych sesji
password-end-others-help = { $count ->
    [0] To Twoja jedyna aktywna sesja.
    [one] Masz jeszcze jedną aktywną sesję.
    [few] Masz jeszcze { $count } aktywne sesje.
    [many] Masz jeszcze { $count } aktywnych sesji.
   *[other] Masz jeszcze { $count } aktywnych sesji.
}
password-change = Zmień hasło

## Accounts & sessions

accounts-title = Konta i sesje
accounts-lead = Przeglądarki i aplikacje, które mają dostęp do Twojego konta. Wyloguj te, których nie znasz, a potem zmień hasło.
accounts-only-here = To Twoja jedyna aktywna sesja.
accounts-others = { $count ->
    [one] Oprócz tej masz jeszcze jedną aktywną sesję.
    [few] Oprócz tej masz jeszcze { $count } aktywne sesje.
    [many] Oprócz tej masz jeszcze { $count } aktywnych sesji.
   *[other] Oprócz tej masz jeszcze { $count } aktywnych sesji.
}
sessions-title = Twoje aktywne sesje
sessions-paging = Strony listy sesji
sessions-newer = Nowsze
sessions-older = Starsze
sign-off-others = Wyloguj wszystkie pozostałe
browser-and-platform = { $browser } ({ $platform })
session-program = Aplikacja lub skrypt
session-unknown = Nieznane urządzenie
this-device = To urządzenie
session-active = Ostatnia aktywność
session-now = teraz
session-first = Zalogowano
session-place = Okolice

## The second step of signing on

sign-on-confirm-title = Potwierdź, że to Ty
sign-on-code-title = Wpisz kod
code-lead = Wpisz kod z wybranej metody.
code-lead-totp = Otwórz aplikację uwierzytelniającą. Wyświetla ona kod do konta { $site }.
code-lead-passkey = Potwierdź za pomocą odcisku palca, twarzy lub blokady ekranu.
code-lead-security-key = Przygotuj klucz bezpieczeństwa: podłącz go lub zbliż do urządzenia.
code-lead-recovery = Wpisz jeden z zapisanych kodów odzyskiwania. Każdy działa tylko raz.
code-lead-send = Wyślemy kod, gdy o niego poprosisz.
code-lead-sent = Wpisz kod, który Ci wysłaliśmy.
code-label = Kod
code-label-recovery = Kod odzyskiwania
code-label-address = Kod z e-maila
code-help-digits = { $digits ->
    [one] { $digits } cyfra
    [few] { $digits } cyfry
    [many] { $digits } cyfr
   *[other] { $digits } cyfr
}
code-help-recovery = 15 liter i cyfr. Wielkość liter, spacje i myślniki nie mają znaczenia.
code-help-address = 6 cyfr
trust-for-days = { $count ->
    [one] Nie pytaj ponownie w tej przeglądarce przez jeden dzień
    [few] Nie pytaj ponownie w tej przeglądarce przez { $count } dni
    [many] Nie pytaj ponownie w tej przeglądarce przez { $count } dni
   *[other] Nie pytaj ponownie w tej przeglądarce przez { $count } dni
}
trust-for-hours = { $count ->
    [one] Nie pytaj ponownie w tej przeglądarce przez godzinę
    [few] Nie pytaj ponownie w tej przeglądarce przez { $count } godziny
    [many] Nie pytaj ponownie w tej przeglądarce przez { $count } godzin
   *[other] Nie pytaj ponownie w tej przeglądarce przez { $count } godzin
}
trust-for-minutes = { $count ->
    [one] Nie pytaj ponownie w tej przeglądarce przez minutę
    [few] Nie pytaj ponownie w tej przeglądarce przez { $count } minuty
    [many] Nie pytaj ponownie w tej przeglądarce przez { $count } minut
   *[other] Nie pytaj ponownie w tej przeglądarce przez { $count } minut
}
trust-help = Zaznacz tylko wtedy, gdy nikt inny nie korzysta z tej przeglądarki. O hasło poprosimy jak zawsze.
another-way = Wybierz inny sposób
or = lub
sign-on-methods-title = Wybierz inny sposób
sign-on-methods-lead = Możesz się zalogować każdym z nich.
sign-on-methods-none = Nie masz żadnego pod ręką? Skontaktuj się z administratorem konta.
sign-on-enrol-lead = { $site } wymaga od wszystkich drugiego etapu logowania, po haśle. Dodanie go zajmie minutę.
sign-on-enrol-choice-title = Dodaj drugi etap
sign-on-enrol-choice-lead = Wybierz, co Ci odpowiada. Kolejne metody możesz dodać później.
another-method = Wybierz inną metodę
sign-on-blocked-title = Twoje konto wymaga drugiego etapu
sign-on-blocked-no-address = { $site } wymaga drugiego etapu logowania, po haśle. Zanim dodasz metodę, wysyłamy kod na Twój adres e-mail, ale konto nie ma zweryfikowanego adresu albo adres zmieniono w ciągu ostatnich siedmiu dni. Skontaktuj się z administratorem konta.
sign-on-blocked-invitation = { $site } wymaga drugiego etapu logowania, po haśle, a do jego dodania potrzebne jest zaproszenie. Poproś o nie administratora konta i otwórz link z zaproszenia w tej przeglądarce.
sign-on-blocked-no-method = { $site } wymaga drugiego etapu logowania, po haśle, a nie da się go dodać samodzielnie. Skontaktuj się z administratorem konta.

## Before the first second step

address-title = Najpierw kod z e-maila
address-blocked-title = Nie można jeszcze dodać metody
address-lead = Dzięki temu nikt inny nie doda pierwszej metody do Twojego konta.
address-goes-to = Wyślemy kod na adres
address-send = Wyślij kod
address-sent-to = Wysłaliśmy kod na adres
address-again = Wyślij kolejny kod
address-again-help = Po minucie nic nie przyszło? Zajrzyj też do spamu. Kod działa 10 minut. Nie masz już dostępu do tej skrzynki? Skontaktuj się z administratorem konta.
address-none = Twoje konto nie ma zweryfikowanego adresu e-mail, na który można wysłać kod, albo adres zmieniono w ciągu ostatnich siedmiu dni. Poczekaj, aż miną, lub skontaktuj się z administratorem konta { $site }.
address-invitation = Do dodania pierwszej metody potrzebne jest zaproszenie. Poproś o nie administratora konta { $site } i otwórz link z zaproszenia w tej przeglądarce.

## Confirming who one is

step-up-title = Potwierdź, że to Ty
step-up-password = Chodzi o bezpieczeństwo konta, dlatego jeszcze raz prosimy o hasło.
step-up-purpose = Potem wrócisz do przerwanej czynności.
step-up-confirm = Potwierdź, że to Ty
step-up-none = Nie możesz otrzymać takiego kodu? Skontaktuj się z administratorem konta.
step-up-lost = Nie masz już żadnej metody?
step-up-lost-help = O nową metodę możesz poprosić podczas logowania. W tym celu teraz Cię wylogujemy, a ta przeglądarka przestanie być zaufana: dopóki nie skonfigurujesz nowej metody, nie zalogujesz się, także tutaj.
step-up-lost-open = Czas oczekiwania minął: przy logowaniu możesz skonfigurować nową metodę. W tym celu teraz Cię wylogujemy, a ta przeglądarka przestanie być zaufana.
step-up-lost-wait = Wróć wtedy na tę stronę: poprowadzi Cię do nowej metody. Jeśli wcześniej odzyskasz którąś ze swoich metod, użyj jej: to zatrzyma procedurę.
step-up-password-wrong = To nie jest Twoje hasło.
other-ways = Inne sposoby

## Authentication

authentication-title = Uwierzytelnianie
authentication-lead = Jak upewniamy się, że to Ty – oprócz hasła.
authentication-back = Wróć do uwierzytelniania
passkeys-title = Klucze dostępu
passkeys-lead = Każdym z nich zalogujesz się bez hasła.
passkeys-empty = Loguj się za pomocą odcisku palca, twarzy lub blokady ekranu. Nie musisz pamiętać hasła.
passkey-create-another = Utwórz kolejny
passkey-offer-title = Następnym razem zaloguj się szybciej
passkey-offer-text = Klucz przechowa Twoja przeglądarka. Potrwa to chwilę, a inne sposoby logowania pozostaną.
passkey-offer-later = Nie teraz
passkey-offer-never = Nie pytaj ponownie
passkey-remove-help = Nikt się nim już nie zaloguje. W każdej chwili możesz utworzyć kolejny.
passkey-remove-lead = Od razu przestaniemy go przyjmować. Może być nadal widoczny tam, gdzie przechowujesz klucze dostępu – możesz go tam usunąć.
passkey-remove-lead-at = Od razu przestaniemy go przyjmować. Może być nadal widoczny w usłudze { $provider } – możesz go tam usunąć.
device-provider = Przechowuje
device-kept = Przechowywanie
device-synced = Synchronizowany
device-bound = Tylko na tym urządzeniu
devices-title = Weryfikacja dwuetapowa
devices-lead = Po podaniu hasła prosimy o potwierdzenie jedną z tych metod.
devices-empty = Nie ma jeszcze drugiego etapu: do otwarcia konta wystarczy samo hasło.
devices-empty-add = Dodaj metodę poniżej, a skradzione hasło już nie wystarczy.
devices-always = { $site } wymaga od wszystkich drugiego etapu. Ostatnią metodę można zastąpić, ale nie usunąć.
devices-full = { $count ->
    [one] Masz jedną metodę i nie możesz mieć ich więcej. Usuń ją, aby dodać inną.
    [few] Masz { $count } metody i nie możesz mieć ich więcej. Usuń jedną, aby dodać inną.
    [many] Masz { $count } metod i nie możesz mieć ich więcej. Usuń jedną, aby dodać inną.
   *[other] Masz { $count } metod i nie możesz mieć ich więcej. Usuń jedną, aby dodać inną.
}
methods-title = Dodaj metodę
methods-title-another = Dodaj kolejną metodę
add-method = Dodaj metodę
method-passkey-about = Odcisk palca, twarz lub blokada ekranu. Pozwala też logować się bez hasła i jest odporny na phishing.
method-security-key-about = Klucz, który podłączasz lub zbliżasz do urządzenia. Jest odporny na phishing.
method-oath-token-about = Małe urządzenie, które wyświetla kody, z numerem seryjnym z tyłu.
method-totp-about = Aplikacja w telefonie lub na komputerze co chwilę wyświetla nowy kod. Działa bez dostępu do sieci.
device-method = Metoda
device-added = Dodano
device-last-used = Ostatnie użycie
device-never-used = Jeszcze nieużywana
device-default = Domyślna
device-off = Wyłączona
device-withdrawn = Już tu niedostępna
device-make-default = Ustaw jako domyślną

## Trusted browsers

trusted-title = Zaufane przeglądarki
trusted-lead = Do logowania wystarczy w nich hasło, aż do podanego dnia albo do zmiany hasła lub metod.
trusted-empty = Żadna przeglądarka nie jest zaufana: za każdym razem prosimy o drugi etap. Gdy wpisujesz jego kod, możesz zaznaczyć, by nie pytać ponownie w tej przeglądarce.
trusted-unknown = Nieznana przeglądarka
trusted-this = Ta przeglądarka
trusted-until = Do
trusted-since = Zaufana od
trust-end = Przestań ufać
trusts-end = Przestań ufać wszystkim

## One method

device-title = Zarządzaj metodą
device-label = Nazwa
device-label-help = Aby odróżnić ją od innych, na przykład „Telefon służbowy”.
device-withdrawn-help = { $site } nie przyjmuje już tej metody, więc nic ona nie daje. Możesz ją usunąć.
device-default-title = Domyślna
device-default-is = O tę metodę prosimy najpierw, gdy się logujesz.
device-default-help = Ustaw tę metodę jako pierwszą, o którą prosimy podczas logowania.
device-order = Kolejność
device-order-help = Miejsce na liście, gdy wybierasz inny sposób logowania.
device-up = Przenieś wyżej
device-down = Przenieś niżej
device-disable-head = Wyłącz
device-disable-help = Gdy jest wyłączona, nie prosimy o nią. Możesz ją włączyć ponownie.
device-disable = Wyłącz
device-enable-head = Wyłączona
device-enable-help = Obecnie o nią nie prosimy.
device-enable = Włącz
device-remove-head = Usuń
device-remove-help = Jej kody przestaną działać. Aby znów używać tej samej aplikacji, trzeba ją skonfigurować od nowa.
device-remove-title = Usunąć tę metodę?
device-remove-lead = Od razu przestaniemy przyjmować kody z tej metody. Wpis w aplikacji pozostanie – możesz go tam usunąć.
device-disable-title = Wyłączyć tę metodę?
device-disable-lead = Dopóki jej nie włączysz ponownie, nie będziemy o nią prosić ani przyjmować jej kodów.
device-last = Potem do zalogowania wystarczy samo hasło.
device-with-codes = Razem z nią zostaną usunięte kody odzyskiwania.
device-keep-title = Najpierw dodaj inną metodę
device-keep-remove = Konto { $site } wymaga drugiego etapu, a to Twoja jedyna metoda. Dodaj inną, a potem usuń tę.
device-keep-disable = Konto { $site } wymaga drugiego etapu, a to Twoja jedyna metoda. Dodaj inną, a potem wyłącz tę.
device-keep-add = Metody, które możesz dodać
device-keep-none = Innej metody nie da się dodać samodzielnie. Skontaktuj się z administratorem konta.
device-keep = Zachowaj
device-removal = Do usunięcia
device-removal-on = Zostanie usunięta
device-removal-now = Trwa usuwanie
device-removal-help = Ktoś poprosił o to, używając słabszej metody. Do tego czasu ta metoda działa jak dotąd. Zachowaj ją, jeśli nadal ją masz.
device-removal-all-help = Weryfikacja dwuetapowa ma zostać wyłączona, a ta metoda – usunięta razem z nią. Jeśli ją zachowasz, nic nie zostanie wyłączone.
device-remove-later = Ta metoda zostanie usunięta za 24 godziny. Do tego czasu działa jak dotąd i możesz ją zachować.
device-remove-weak = Metoda użyta do potwierdzenia jest słabsza, dlatego potrwa to 24 godziny. Od razu powiadomimy wszystkie Twoje adresy. Możesz to anulować tutaj albo używając tej metody.
device-remove-open = Jeśli potwierdzisz słabszą metodą, usuwanie potrwa 24 godziny.
device-disable-open = Tę metodę można wyłączyć tylko po potwierdzeniu metodą co najmniej tak silną jak ona.
device-disable-weak = Metoda użyta do potwierdzenia jest słabsza i nie wystarcza, aby wyłączyć tę. Potwierdź silniejszą albo poproś o usunięcie: potrwa to 24 godziny.
device-weak-title = Potwierdź silniejszą metodą
prove-stronger = Potwierdź inną metodą
weak-lead = Metoda użyta do potwierdzenia jest słabsza niż inne, które masz. Aby dodać metodę lub włączyć ją ponownie, potwierdź równie silną.
weak-lead-codes = Metoda użyta do potwierdzenia jest słabsza niż inne, które masz. Kody odzyskiwania wymagają silniejszej.
weak-ways = Możesz kontynuować w jeden z tych sposobów:
weak-way-stronger = Potwierdź jedną z tych metod:
weak-way-code = Potwierdź kodem odzyskiwania. Każdy pozwala dodać jedną metodę.
weak-way-remove = Jeśli nie masz już silniejszej metody, poproś o jej usunięcie. Potrwa to 24 godziny i powiadomimy wszystkie Twoje adresy.
off-title = Wyłączyć weryfikację dwuetapową?
off-do = Wyłącz weryfikację dwuetapową
off-help = Logowanie samym hasłem. Wszystkie metody i kody odzyskiwania zostaną usunięte.
off-waits = Weryfikacja dwuetapowa zostanie wyłączona
off-waits-now = Trwa wyłączanie weryfikacji dwuetapowej.
off-waits-keep = Jeśli zachowasz jedną z usuwanych metod, weryfikacja dwuetapowa pozostanie włączona.
off-lead = Po tej zmianie Twoje konto będzie chronić tylko hasło.
off-later = Weryfikacja dwuetapowa zostanie wyłączona za 24 godziny. Do tego czasu wszystko działa jak dotąd i możesz to anulować.
off-weak = Metoda użyta do potwierdzenia jest słabsza niż inne, które masz, dlatego potrwa to 24 godziny. Od razu powiadomimy wszystkie Twoje adresy.
off-open = Jeśli potwierdzisz metodą słabszą od Twojej najsilniejszej, potrwa to 24 godziny.
off-methods = { $count ->
    [one] Twoja metoda zostanie usunięta.
    [few] Wszystkie metody ({ $count }) zostaną usunięte.
    [many] Wszystkie metody ({ $count }) zostaną usunięte.
   *[other] Wszystkie metody ({ $count }) zostaną usunięte.
}
off-codes = Kody odzyskiwania zostaną usunięte.
off-trust = Żadna przeglądarka nie będzie już zaufana.

## Setting up an authenticator app

passkey-new-title = Utwórz klucz dostępu
passkey-new-lead = Loguj się za pomocą odcisku palca, twarzy lub blokady ekranu. Nie trzeba pamiętać hasła.
passkey-before = Przeglądarka zapyta za chwilę, gdzie przechowywać klucz dostępu, i poprosi, by raz go odblokować.
passkey-create = Utwórz klucz dostępu
passkey-use = Użyj klucza dostępu
passkey-sign-on = Zaloguj się kluczem dostępu
passkey-sign-on-cancelled = Nie użyto klucza dostępu. Możesz spróbować ponownie lub zalogować się hasłem.
passkey-script = Logowanie kluczem dostępu wymaga JavaScriptu. Włącz go lub użyj hasła.
passkey-refused = Ten klucz dostępu nie jest tu przyjmowany. Zaloguj się w inny sposób.
passkey-what = Czym są klucze dostępu?
passkey-what-text = Klucz dostępu zastępuje hasło. Przechowuje go Twoje urządzenie lub menedżer haseł. Klucz działa tylko na stronie { $site } i dopiero po odblokowaniu za pomocą odcisku palca, twarzy lub kodu PIN. Nikt go nie odgadnie i nie wyłudzi go żadna fałszywa strona.
passkey-where = Gdzie są przechowywane klucze dostępu?
passkey-where-text = W menedżerze haseł urządzenia lub przeglądarki, takim jak Apple Passwords, Menedżer haseł Google lub Windows Hello, w wybranym przez Ciebie menedżerze albo na kluczu bezpieczeństwa. Możesz ich mieć kilka.
security-key-new-title = Dodaj klucz bezpieczeństwa
security-key-new-lead = Klucz, który po wpisaniu hasła podłączasz lub zbliżasz do urządzenia.
security-key-before = Przygotuj klucz. Przeglądarka podpowie, kiedy go dotknąć.
security-key-create = Dodaj klucz bezpieczeństwa
security-key-use = Użyj klucza bezpieczeństwa
ceremony-wait = Postępuj zgodnie z poleceniami przeglądarki.
ceremony-cancelled = Nic nie zrobiono. Możesz spróbować ponownie lub wybrać inny sposób.
ceremony-failed = Nie udało się. Spróbuj ponownie lub wybierz inny sposób.
ceremony-unsupported = Ta przeglądarka nie obsługuje kluczy dostępu ani kluczy bezpieczeństwa. Wybierz inny sposób lub inną przeglądarkę.
ceremony-script = Klucze dostępu i klucze bezpieczeństwa wymagają JavaScriptu. Włącz go lub wybierz inny sposób.
ceremony-required = Prześlij odpowiedź klucza.
ceremony-invalid = Nie przyjęto. Spróbuj ponownie lub wybierz inny sposób.
ceremony-gone = Trwało to zbyt długo. Spróbuj ponownie.
ceremony-known = Ten klucz jest już dodany do konta.
ceremony-synced = Ten klucz dostępu byłby kopiowany między urządzeniami, a to nie jest tu dozwolone. Zapisz go tylko na tym urządzeniu lub użyj klucza bezpieczeństwa.
ceremony-make = Klucze bezpieczeństwa tego typu nie są tu przyjmowane.
oath-token-new-title = Dodaj token sprzętowy
oath-token-new-lead = Małe urządzenie od nas, które wyświetla kody.
oath-token-add = Dodaj token sprzętowy
serial-label = Numer seryjny
serial-help = Znajdziesz go z tyłu.
serial-required = Wpisz numer seryjny podany z tyłu.
token-first = Pierwszy kod
token-first-help = Kod wyświetlany w tej chwili.
token-second = Drugi kod
token-second-help = Poczekaj na kolejny kod lub naciśnij przycisk jeszcze raz.
token-wrong = Ten numer i te kody nie pasują do siebie. Sprawdź wszystkie trzy i wpisz dwa kolejne kody.
totp-new-title = Dodaj aplikację uwierzytelniającą
totp-new-lead = Aplikacja, która co chwilę wyświetla nowy kod. Wpisujesz go po haśle.
totp-step-open = Otwórz aplikację uwierzytelniającą
totp-step-open-help = Wystarczy dowolna aplikacja do kodów jednorazowych; potrafi to też wiele menedżerów haseł. Jeśli nie masz żadnej, pobierz ją ze sklepu z aplikacjami w telefonie.
totp-step-add = Dodaj do niej swoje konto
totp-scan = Zeskanuj ten kod w aplikacji lub otwórz go w niej bezpośrednio, jeśli jest na tym urządzeniu.
totp-type = Wpisz poniższy klucz w aplikacji lub otwórz go w niej bezpośrednio, jeśli jest na tym urządzeniu.
totp-qr-label = Kod QR do konfiguracji aplikacji uwierzytelniającej
totp-open-app = Otwórz w aplikacji na tym telefonie
totp-scan-trouble = Nie możesz zeskanować?
totp-key = Klucz
totp-key-help = W aplikacji wybierz wpisanie klucza i wpisz ten. Spacje nie mają znaczenia.
totp-key-copy = Kopiuj klucz
totp-key-facts = Jeśli aplikacja zapyta: kod oparty na czasie, liczba cyfr: { $digits }, co { $period } s.
totp-step-code = Wpisz kod wyświetlony w aplikacji
totp-add = Dodaj aplikację uwierzytelniającą
totp-add-go-on = Dodaj i przejdź dalej

## Recovery codes

recovery-codes-title = Kody odzyskiwania
recovery-codes-why = Pozwalają się zalogować, gdy nie masz przy sobie telefonu. Każdy działa tylko raz.
recovery-codes-first = Najpierw dodaj metodę. Kody odzyskiwania ją zastępują, gdy nie masz jej przy sobie.
recovery-codes-none = Jeszcze nie utworzono
recovery-codes-left = { $left ->
    [0] Nie został żaden
   *[other] Pozostało: { $left } z { $of }
}
recovery-codes-few = { $left ->
    [0] Wykorzystane
   *[other] Kończą się
}
recovery-codes-few-help = { $left ->
    [0] Utwórz teraz nowe, aby móc się zalogować bez telefonu.
   *[other] Utwórz nowe, zanim wykorzystasz ostatni.
}
recovery-codes-made = Utworzono
recovery-codes-of = Dla konta
recovery-codes-make = Utwórz kody odzyskiwania
recovery-codes-make-head = Utwórz swoje kody
recovery-codes-renew = Utwórz nowe kody
recovery-codes-renew-head = Nowe kody w miejsce starych
recovery-codes-once = Pokażemy je tylko raz. Przygotuj miejsce, do którego tylko Ty masz dostęp: menedżer haseł albo szufladę na wydruk.
recovery-codes-replace = Moje stare kody przestaną działać
recovery-codes-replace-required = Zaznacz pole, aby potwierdzić, że stare kody przestaną działać.
recovery-codes-new-title = Twoje kody odzyskiwania
recovery-codes-new-lead = Zapisz je teraz. Są widoczne przez 15 minut lub do chwili, gdy potwierdzisz ich zapisanie. Potem nikt ich nie zobaczy – nawet Ty.
recovery-codes-print = Na wydruku tej strony znajdą się same kody.
recovery-codes-saved = Kody są zapisane
recovery-codes-saved-required = Zapisz kody, a potem zaznacz pole.
recovery-codes-file = Kody odzyskiwania konta { $site }

## Codes that are sent

method-email-about = Za każdym razem wyślemy Ci kod e-mailem. Do skrzynki łatwiej się włamać niż do telefonu.
method-sms-about = Za każdym razem wyślemy Ci kod SMS-em. Ktoś może przejąć numer i odczytać Twoje kody.
method-voice-about = Za każdym razem zadzwonimy automatycznie i podamy kod. Ktoś może przejąć numer i usłyszeć Twoje kody.
method-whatsapp-about = Za każdym razem wyślemy Ci kod przez WhatsApp. Ktoś może przejąć numer i odczytać Twoje kody.
email-new-title = Dodaj kody wysyłane e-mailem
email-new-lead = Po podaniu hasła wyślemy Ci e-mailem kod do wpisania.
sms-new-title = Dodaj kody wysyłane SMS-em
sms-new-lead = Po podaniu hasła wyślemy Ci SMS-em kod do wpisania.
voice-new-title = Dodaj kody podawane przez telefon
voice-new-lead = Po podaniu hasła zadzwonimy automatycznie i podamy kod do wpisania.
whatsapp-new-title = Dodaj kody wysyłane przez WhatsApp
whatsapp-new-lead = Po podaniu hasła wyślemy Ci przez WhatsApp kod do wpisania.
device-address = Wysyłane na
device-mailbox = Adres e-mail
device-mailbox-help = Wyślemy tam kod, aby sprawdzić, czy adres należy do Ciebie. Nie zmieni się on, gdy zmieni się profil.
device-mailbox-another = Użyj innego adresu
device-number = Numer telefonu
device-number-help = Z kodem kraju, na przykład +48 dla Polski. Wyślemy tam kod, aby sprawdzić, czy numer należy do Ciebie.
device-number-another = Użyj innego numeru
device-number-risk = Numer telefonu może przejąć ktoś inny. Klucz dostępu lub aplikacja uwierzytelniająca są bezpieczniejsze.
device-number-wrong = Wpisz cały numer telefonu z kodem kraju, na przykład +48 512 345 678.
device-number-kind = Na takie numery nie wysyłamy kodów. Wpisz własny numer komórkowy lub stacjonarny.
device-number-country = Ta opcja nie jest dostępna dla numerów z tego kraju.
device-address-required = Wpisz, dokąd wysyłać kody.
device-known = Ta pozycja jest już dodana. Użyj innej.
device-code-send = Wyślij kod
device-code-add = Dodaj i zakończ
device-code-sent-to = Wysłaliśmy kod na
device-code-failed = Nie udało się wysłać kodu. Wybierz inny sposób lub spróbuj ponownie.
device-code-closed = W tej chwili nie możemy wysłać kodu w ten sposób. Wybierz inny sposób lub spróbuj później.
device-code-again-mail = Po minucie nic nie przyszło? Zajrzyj też do spamu. Kod działa { $minutes ->
    [one] minutę
    [few] { $minutes } minuty
    [many] { $minutes } minut
   *[other] { $minutes } minut
}; liczy się tylko najnowszy.
device-code-again-help = Po minucie nic nie przyszło? Możesz poprosić o kolejny kod. Kod działa { $minutes ->
    [one] minutę
    [few] { $minutes } minuty
    [many] { $minutes } minut
   *[other] { $minutes } minut
}; liczy się tylko najnowszy.
code-in = O kolejny kod możesz poprosić za
code-wait = Przed chwilą wysłaliśmy kod. O kolejny możesz poprosić za { $seconds ->
    [one] sekundę
    [few] { $seconds } sekundy
    [many] { $seconds } sekund
   *[other] { $seconds } sekund
}.
code-no-more = Na razie nie wyślemy więcej kodów w ten sposób. Wybierz inny sposób.
code-unavailable = Nie udało się wysłać kodu. Wybierz inny sposób lub spróbuj później.
code-throttled = Wysłano zbyt wiele kodów. Wybierz inny sposób lub poczekaj chwilę.

## What is wrong with a code

code-required = Wpisz kod.
code-wrong = Ten kod jest nieprawidłowy lub został już użyty. Sprawdź go albo użyj innego i spróbuj ponownie.
code-gone = Ten kod już nie działa. Poproś o kolejny.
address-sent-recently = Przed chwilą wysłaliśmy kod. Poczekaj pół minuty, zanim poprosisz o kolejny.
label-refused = To nie może być nazwa. Użyj najwyżej 100 widocznych znaków.

## When something did not work

not-found-title = Nie znaleziono strony
not-found-text = Pod tym adresem nic nie ma. Jeśli adres był wpisany ręcznie, sprawdź pisownię; jeśli prowadził tu link, może być nieaktualny.
unavailable-title = Chwilowo niedostępne
unavailable-text = Nie można teraz otworzyć tego portalu. Spróbuj ponownie później.
maintenance-title = Przerwa techniczna
maintenance-text = Portal kont { $site } jest chwilowo zamknięty. Twoje konto i dane są bezpieczne. Zajrzyj tu później.
error-bad-request-title = Dane dotarły niekompletne
error-bad-request-text = Nie udało się odczytać tego, co wysłała przeglądarka. Wróć i spróbuj ponownie.
error-expired-form-title = Ta strona była otwarta zbyt długo
error-expired-form-text = Dla bezpieczeństwa formularze wygasają po pewnym czasie lub po ponownym zalogowaniu. Nic nie zostało zmienione. Otwórz stronę jeszcze raz i powtórz czynność.
error-forbidden-title = Nie masz dostępu do tego portalu
error-forbidden-text = Twoje konto nie ma uprawnień do tego portalu. Skontaktuj się z administratorem konta.
error-method-title = Tego nie można tu zrobić
error-method-text = Ten adres nie przyjmuje takich żądań. Nic nie zostało zmienione.
error-too-large-title = To za dużo naraz
error-too-large-text = Przesłane dane są większe, niż możemy przyjąć. Nic nie zostało zmienione. Zmniejsz je i spróbuj ponownie.
error-type-title = Nie możemy tego odczytać
error-type-text = Ta strona nie przyjmuje danych tego rodzaju. Nic nie zostało zmienione.
error-throttled-title = Poczekajmy chwilę
error-throttled-text = { $minutes ->
    [one] Było zbyt wiele prób. Dla bezpieczeństwa konta poczekaj minutę i spróbuj ponownie.
    [few] Było zbyt wiele prób. Dla bezpieczeństwa konta poczekaj { $minutes } minuty i spróbuj ponownie.
    [many] Było zbyt wiele prób. Dla bezpieczeństwa konta poczekaj { $minutes } minut i spróbuj ponownie.
   *[other] Było zbyt wiele prób. Dla bezpieczeństwa konta poczekaj { $minutes } minut i spróbuj ponownie.
}
error-throttled-long = Było zbyt wiele prób. Dla bezpieczeństwa konta na razie nie przyjmujemy kolejnych z tej przeglądarki. Użyj przeglądarki, w której kod był już kiedyś podany, albo skontaktuj się z administratorem konta.
error-internal-title = Coś poszło nie tak po naszej stronie
error-internal-text = To nie Twoja wina, a błąd został zapisany. Spróbuj ponownie za chwilę. Jeśli się powtórzy, podaj pomocy technicznej ten numer:
error-incident = Zdarzenie
error-busy-title = Wiele osób loguje się jednocześnie
error-busy-text = { $seconds ->
    [one] Mamy większy ruch niż zwykle. Spróbuj ponownie za sekundę.
    [few] Mamy większy ruch niż zwykle. Spróbuj ponownie za { $seconds } sekundy.
    [many] Mamy większy ruch niż zwykle. Spróbuj ponownie za { $seconds } sekund.
   *[other] Mamy większy ruch niż zwykle. Spróbuj ponownie za { $seconds } sekund.
}

## Mails

mail-hello = Dzień dobry, { $name },
mail-hello-nobody = Dzień dobry,
mail-device = Metoda
mail-when = Kiedy
mail-repeats = { $count ->
    [one] W ciągu następnych minut zdarzyło się to jeszcze raz, być może z innego miejsca.
    [few] W ciągu następnych minut zdarzyło się to jeszcze { $count } razy, być może z innego miejsca.
    [many] W ciągu następnych minut zdarzyło się to jeszcze { $count } razy, być może z innego miejsca.
   *[other] W ciągu następnych minut zdarzyło się to jeszcze { $count } razy, być może z innego miejsca.
}
mail-browser = Przeglądarka
mail-place = Gdzie (w przybliżeniu)
mail-if-you = Jeśli to Ty, nie musisz nic robić.
mail-if-not = Jeśli to nie Ty, zgłoś to: na jednej stronie wylogujesz wszystkich i unieważnisz hasło. Samo jej otwarcie niczego jeszcze nie zmienia.
mail-not-me = To nie ja
mail-if-not-by-hand = Jeśli to nie Ty, ktoś inny może mieć dostęp do Twojego konta. Otwórz portal i od razu zmień hasło albo zwróć się do pomocy technicznej.
mail-act = Zabezpiecz moje konto
mail-valid-until = Ważne do { $date }.
mail-why = Otrzymujesz tę wiadomość, ponieważ dotyczy bezpieczeństwa Twojego konta { $site }. Nie można jej wyłączyć.
mail-sessions-ended = { $count ->
    [one] Zakończono jedną inną sesję.
    [few] Zakończono { $count } inne sesje.
    [many] Zakończono { $count } innych sesji.
   *[other] Zakończono { $count } innych sesji.
}
mail-password-changed-subject = Hasło do Twojego konta { $site } zostało zmienione
mail-password-changed-what = Hasło do Twojego konta { $site } zostało zmienione.
mail-new-browser-subject = Nowe logowanie na Twoje konto { $site }
mail-new-browser-what = Ktoś zalogował się na Twoje konto { $site } w przeglądarce, której dotąd nie znaliśmy.
mail-device-added-subject = Dodano metodę weryfikacji dwuetapowej do Twojego konta { $site }
mail-device-added-what = Do Twojego konta { $site } dodano metodę drugiego etapu logowania.
mail-device-removed-subject = Usunięto metodę weryfikacji dwuetapowej z Twojego konta { $site }
mail-device-removed-what = Z Twojego konta { $site } usunięto metodę drugiego etapu logowania.
mail-device-disabled-subject = Wyłączono metodę weryfikacji dwuetapowej na Twoim koncie { $site }
mail-device-disabled-what = Na Twoim koncie { $site } wyłączono metodę drugiego etapu logowania. Do czasu ponownego włączenia nie będziemy o nią prosić.
mail-device-enabled-subject = Włączono metodę weryfikacji dwuetapowej na Twoim koncie { $site }
mail-device-enabled-what = Na Twoim koncie { $site } ponownie włączono metodę drugiego etapu logowania.
mail-default-changed-subject = Zmieniono domyślną metodę weryfikacji dwuetapowej na Twoim koncie { $site }
mail-default-changed-what = Podczas logowania na Twoje konto { $site } najpierw poprosimy teraz o inną metodę.
mail-factors-reset-subject = Zresetowano weryfikację dwuetapową na Twoim koncie { $site }
mail-factors-reset-what = Administrator konta { $site } usunął wszystkie Twoje metody drugiego etapu i kody odzyskiwania oraz wylogował Cię wszędzie. Metodę możesz dodać ponownie przy logowaniu.
mail-factors-reset-if-you = Jeśli stało się to na Twoją prośbę, nie musisz nic robić.
mail-factors-reset-if-not = Jeśli nie stało się to na Twoją prośbę, zgłoś to: na jednej stronie unieważnisz hasło i zablokujesz konto dla wszystkich, aż do ustawienia nowego hasła. Samo jej otwarcie niczego jeszcze nie zmienia.
mail-removal-asked-subject = Metoda weryfikacji dwuetapowej na Twoim koncie { $site } zostanie usunięta
mail-removal-asked-what = Ktoś, kto zna Twoje hasło i potwierdził słabszą metodą, poprosił o usunięcie metody drugiego etapu logowania na konto { $site }. Do tego czasu działa ona jak dotąd.
mail-off-asked-subject = Weryfikacja dwuetapowa na Twoim koncie { $site } zostanie wyłączona
mail-off-asked-what = Ktoś, kto zna Twoje hasło i potwierdził metodą słabszą niż te, które masz, poprosił o wyłączenie drugiego etapu logowania na konto { $site }. Wszystkie metody i kody odzyskiwania zostałyby usunięte. Do tego czasu wszystko działa jak dotąd.
mail-removal-due = Kiedy to nastąpi:
mail-removal-cancel = Możesz to anulować na karcie „Uwierzytelnianie” albo logując się tą metodą:
mail-removal-if-not = Jeśli to nie Ty, zgłoś to: na jednej stronie anulujesz tę prośbę, wylogujesz wszystkich i unieważnisz hasło. Samo jej otwarcie niczego jeszcze nie zmienia.
mail-removal-cancelled-subject = Metoda weryfikacji dwuetapowej na Twoim koncie { $site } pozostaje
mail-removal-cancelled-what = Metoda drugiego etapu logowania na Twoje konto { $site } miała zostać usunięta. Anulowano to na karcie „Uwierzytelnianie” albo przez użycie tej metody. Metoda pozostaje.
mail-off-cancelled-subject = Weryfikacja dwuetapowa na Twoim koncie { $site } pozostaje włączona
mail-off-cancelled-what = Drugi etap logowania na Twoje konto { $site } miał zostać wyłączony. Anulowano to na karcie „Uwierzytelnianie” albo przez użycie jednej z metod. Wszystko pozostaje bez zmian.
mail-removal-dropped-subject = Metoda weryfikacji dwuetapowej na Twoim koncie { $site } nie została usunięta
mail-removal-dropped-what = Metoda drugiego etapu logowania na Twoje konto { $site } miała zostać teraz usunięta. Nie usunęliśmy jej, ponieważ jest jedyna, a konto wymaga drugiego etapu, albo konto jest nieaktywne.
mail-off-dropped-subject = Weryfikacja dwuetapowa na Twoim koncie { $site } nie została wyłączona
mail-off-dropped-what = Drugi etap logowania na Twoje konto { $site } miał zostać teraz wyłączony. Nie wyłączyliśmy go, ponieważ nie jest to już dozwolone albo w międzyczasie dodano metodę.
mail-removal-dropped-if-you = Jeśli nadal tego chcesz, poproś o to ponownie albo skontaktuj się z administratorem konta.
mail-turned-off-subject = Wyłączono weryfikację dwuetapową na Twoim koncie { $site }
mail-turned-off-what = Usunięto wszystkie metody drugiego etapu logowania na Twoje konto { $site } oraz kody odzyskiwania. Odtąd do zalogowania wystarczy samo hasło.
mail-until = Do:
mail-browser-trusted-subject = Przeglądarka jest teraz zaufana na Twoim koncie { $site }
mail-browser-trusted-what = Ktoś, kto podał Twoje hasło i kod drugiego etapu, poprosił, aby nie pytać więcej o drugi etap w jego przeglądarce. Odtąd do zalogowania się w niej na Twoje konto { $site } wystarczy hasło.
mail-trust-ended-subject = Przeglądarka nie jest już zaufana na Twoim koncie { $site }
mail-trusts-ended-subject = Przeglądarki nie są już zaufane na Twoim koncie { $site }
mail-trust-ended-what = { $count ->
    [one] Jedna przeglądarka nie jest już zaufana na Twoim koncie { $site }: przy logowaniu w niej znów poprosimy o drugi etap.
    [few] { $count } przeglądarki nie są już zaufane na Twoim koncie { $site }: przy logowaniu w nich znów poprosimy o drugi etap.
    [many] { $count } przeglądarek nie jest już zaufanych na Twoim koncie { $site }: przy logowaniu w nich znów poprosimy o drugi etap.
   *[other] { $count } przeglądarek nie jest już zaufanych na Twoim koncie { $site }: przy logowaniu w nich znów poprosimy o drugi etap.
}
mail-trust-reused-what = Ktoś, kto podał hasło do Twojego konta { $site }, użył starej kopii znacznika, po którym rozpoznajemy zaufaną przeglądarkę. Zdarza się to, gdy połączenie zerwie się w złym momencie albo gdy ktoś ten znacznik skopiował. Przeglądarka nie jest już zaufana i poprosiliśmy o drugi etap.
mail-trusted-browser = Zaufana przeglądarka:
mail-bypass-begun-subject = Twoje konto { $site } czasowo nie wymaga drugiego etapu
mail-bypass-begun-what = Administrator konta { $site } wyłączył na pewien czas drugi etap logowania. W tym czasie do zalogowania wystarczy samo hasło.
mail-bypass-ended-subject = Twoje konto { $site } znów wymaga drugiego etapu
mail-bypass-ended-what = Administrator konta { $site } zakończył okres, w którym do zalogowania wystarczało samo hasło. Znów prosimy o drugi etap.
mail-others-ended-subject = Wylogowano inne sesje z Twojego konta { $site }
mail-others-ended-what = { $count ->
    [0] Ktoś zalogowany na Twoje konto { $site } cofnął zaufanie wszystkim przeglądarkom. Nie było innej sesji do zakończenia.
    [one] Ktoś zalogowany na Twoje konto { $site } zakończył jedną inną sesję. Żadna przeglądarka nie jest już zaufana.
    [few] Ktoś zalogowany na Twoje konto { $site } zakończył { $count } inne sesje. Żadna przeglądarka nie jest już zaufana.
    [many] Ktoś zalogowany na Twoje konto { $site } zakończył { $count } innych sesji. Żadna przeglądarka nie jest już zaufana.
   *[other] Ktoś zalogowany na Twoje konto { $site } zakończył { $count } innych sesji. Żadna przeglądarka nie jest już zaufana.
}
mail-session-ended-subject = Wylogowano przeglądarkę z Twojego konta { $site }
mail-session-ended-what = Ktoś zalogowany na Twoje konto { $site } wylogował z niego inną przeglądarkę lub aplikację.
mail-session-ended-browser = Wylogowano:
mail-others-doubted = Ta osoba zgłosiła, że na Twoim koncie działał ktoś inny. Odwołaliśmy więc także wszystko, co czekało: usunięcie metody, usunięcie konta, nową metodę w miejsce utraconych. Wysłane wcześniej linki do ustawienia nowego hasła już nie działają. Konta połączone w ciągu ostatnich siedmiu dni mogły zostać odłączone. Aplikacje, które otrzymały dostęp do Twojego konta od czasu tego zdarzenia lub w ciągu ostatnich siedmiu dni, straciły go.
mail-signed-off-subject = Wylogowano Cię wszędzie z konta { $site }
mail-signed-off-what = Administrator konta { $site } wylogował Cię we wszystkich przeglądarkach i aplikacjach, a żadna przeglądarka nie jest już zaufana. Możesz zalogować się ponownie jak dotąd.
mail-recovery-codes-made-subject = Nowe kody odzyskiwania Twojego konta { $site }
mail-recovery-codes-made-what = { $count ->
    [one] Utworzono jeden kod odzyskiwania Twojego konta { $site }. Wcześniejsze już nie działają.
    [few] Utworzono { $count } kody odzyskiwania Twojego konta { $site }. Wcześniejsze już nie działają.
    [many] Utworzono { $count } kodów odzyskiwania Twojego konta { $site }. Wcześniejsze już nie działają.
   *[other] Utworzono { $count } kodów odzyskiwania Twojego konta { $site }. Wcześniejsze już nie działają.
}
mail-recovery-code-used-subject = Użyto kodu odzyskiwania Twojego konta { $site }
mail-recovery-code-used-what = Ktoś użył kodu odzyskiwania Twojego konta { $site } zamiast drugiego etapu.
mail-recovery-codes-left = { $count ->
    [0] Nie został żaden kod odzyskiwania.
    [one] Został jeden kod odzyskiwania.
    [few] Zostały { $count } kody odzyskiwania.
    [many] Zostało { $count } kodów odzyskiwania.
   *[other] Zostało { $count } kodów odzyskiwania.
}
mail-recovery-codes-few = Utwórz nowe, zanim będą potrzebne.
mail-recovery-codes-make = Utwórz nowe kody odzyskiwania
mail-address-code-subject = Twój kod do konta { $site }
mail-address-code-what = Tym kodem potwierdzasz na koncie { $site }, że to Ty czytasz tę wiadomość. Wpisz go tam, gdzie o niego prosimy:
mail-address-code-keep = Nikomu go nie podawaj. Nigdy nie prosimy o niego przez telefon ani w wiadomości.
mail-address-code-if-not = Jeśli to nie Ty prosisz o ten kod, ktoś może znać Twoje hasło.
mail-device-code-subject = Twój kod do konta { $site }
mail-device-code-what = To jest Twój kod do konta { $site }. Wpisz go tam, gdzie o niego prosimy:
mail-new-address-code-subject = Potwierdź nowy adres do konta { $site }
mail-new-address-code-what = Dzięki temu kodowi ten adres stanie się adresem Twojego konta { $site }. Wpisz go tam, gdzie zmieniasz adres:
text-code = { $code } to kod { $site }. Wygasa za { $minutes } min. Nikomu go nie podawaj.
text-code-recovery = { $code } to kod nowego hasła { $site }, ważny { $minutes } min. Nie Ty? Zignoruj.
text-code-number = { $code } to kod do potwierdzenia nowego numeru { $site }. Wygasa za { $minutes } min. Nikomu go nie podawaj.
text-number-changed = { $site }: ten numer zmieniono na koncie na inny. To nie Ty? Natychmiast kliknij link w naszym e-mailu albo napisz do administratora konta.
voice-code-recovery = Dzień dobry. Oto kod do ustawienia nowego hasła do konta { $site }. Jeśli to nie Twoja prośba, rozłącz się.
voice-code-number = Dzień dobry. Oto kod, który potwierdza nowy numer na koncie { $site }.
voice-code = Dzień dobry. Oto Twój kod do konta { $site }.
voice-code-again = Jeszcze raz.
voice-code-end = Kod jest ważny { $minutes ->
        [one] jedną minutę
        [few] { $minutes } minuty
        [many] { $minutes } minut
       *[other] { $minutes } minut
    }. Nikomu go nie podawaj. Do widzenia.
mail-password-expires-subject = Wkrótce ustaw nowe hasło do konta { $site }
mail-password-expires-what = Hasło do Twojego konta { $site } trzeba zmienić do:
mail-password-expires-why = Twoja organizacja co pewien czas wymaga nowego hasła. Po tym terminie poprosimy o nie, gdy zalogujesz się hasłem.
mail-password-expires-act = Zmień hasło
mail-password-expires-else = Hasło możesz też zmienić bez linku: otwórz portal i wybierz „Zmiana hasła”.
mail-password-expires-not = Myślisz, że ktoś inny zna Twoje hasło?
mail-authority-given-subject = Więcej uprawnień na Twoim koncie { $site }
mail-authority-taken-subject = Mniej uprawnień na Twoim koncie { $site }
mail-authority-rules-subject = Inne zasady na Twoim koncie { $site }
mail-authority-given-what = Administrator kont { $site } dodał Cię do grupy ze specjalnymi uprawnieniami:
mail-authority-taken-what = Administrator kont { $site } usunął Cię z grupy ze specjalnymi uprawnieniami:
mail-authority-rules-given-what = Administrator kont { $site } dodał Cię do grupy, w której obowiązują inne zasady, na przykład logowania:
mail-authority-rules-taken-what = Administrator kont { $site } usunął Cię z grupy, w której obowiązują inne zasady, na przykład logowania:
mail-authority-if-you = Jeśli tak miało być, nie musisz nic robić.
mail-authority-if-not = Jeśli nie wiesz dlaczego, zapytaj administratora. Jeśli ktoś inny może mieć dostęp do Twojego konta, zgłoś to: na jednej stronie wylogujesz wszystkich i unieważnisz hasło. Samo jej otwarcie niczego jeszcze nie zmienia.
mail-new-password-subject = Ustaw nowe hasło do konta { $site }
mail-new-password-what = Mamy zgłoszenie, że to nie Ty korzystasz z Twojego konta { $site }. Wylogowaliśmy wszystkich, a stare hasło już nie działa. Ustaw nowe, którego nie używasz nigdzie indziej:
mail-new-password-act = Ustaw nowe hasło
mail-new-password-once = Link działa tylko raz.
mail-new-password-then = Potem zaloguj się nowym hasłem i sprawdź weryfikację dwuetapową. Jeśli to zgłoszenie nie pochodzi od Ciebie, ktoś inny czyta Twoją pocztę: najpierw zmień hasło do skrzynki.

## This wasn’t me

not-me-title = To nie Ty?
not-me-lead = Jeśli to, o czym mówi nasza wiadomość, to nie Twoje działanie, możesz tu zablokować swoje konto. Pozostanie ono zablokowane dla wszystkich, aż ustawisz nowe hasło.
not-me-lead-elsewhere = Jeśli to, o czym mówi nasza wiadomość, to nie Twoje działanie, możesz tu odciąć wszystkich od swojego konta.
not-me-account = Konto
not-me-will = Gdy naciśniesz przycisk
not-me-will-sessions = Wszyscy zostaną wszędzie wylogowani, także Ty, i żadna przeglądarka nie będzie już zaufana.
not-me-will-password = Twoje hasło przestanie działać.
not-me-will-links = Wysłane wcześniej linki przestaną działać.
not-me-will-linked = Jeśli w ciągu ostatnich siedmiu dni połączono z Twoim kontem konto u innego dostawcy, zostanie ono odłączone.
not-me-will-access = Jeśli w ciągu ostatnich siedmiu dni jakaś aplikacja otrzymała dostęp do Twojego konta lub dostęp ten rozszerzono, straci go w całości.
not-me-will-removals = Jeśli jakaś metoda weryfikacji dwuetapowej miała zostać usunięta, pozostanie.
not-me-will-stop = Jeśli poproszono o nową metodę w miejsce utraconych, zostanie to zatrzymane.
not-me-will-mail = Na Twoje zweryfikowane adresy e-mail wyślemy link do ustawienia nowego hasła.
not-me-will-ask = Nie mamy Twojego zweryfikowanego adresu e-mail. O nowe hasło poproś administratora konta.
not-me-will-elsewhere = Nie wyślemy linku do nowego hasła, ponieważ zarządza nim { $owner }: zmień je tam. Jeśli znów potrzebujesz hasła tutaj, skontaktuj się z administratorem konta.
not-me-factors = Weryfikacja dwuetapowa pozostanie bez zmian. Dotąd nic się nie stało.
not-me-do = Zabezpiecz moje konto
not-me-was-me = To ja
not-me-done-title = Co zrobić teraz
not-me-done-lead = Nikt nie zaloguje się na Twoje konto, dopóki nie ustawisz nowego hasła.
not-me-done-lead-elsewhere = Nikt nie jest już zalogowany na Twoje konto, a hasło tutaj nie działa.
not-me-done-steps = Krok po kroku
not-me-done-mail = Jeśli mamy Twój zweryfikowany adres e-mail, otwórz wysłaną przed chwilą wiadomość. Link działa tylko raz, przez 24 godziny.
not-me-done-elsewhere = Twoim hasłem zarządza { $owner }: zmień je tam.
not-me-done-password = Ustaw nowe hasło, którego nie używasz nigdzie indziej, i zaloguj się nim.
not-me-done-linked = Konta u innych dostawców połączone w ciągu ostatnich siedmiu dni zostały odłączone. Przejrzyj pozostałe, odłącz te, których nie znasz, i połącz swoje ponownie.
not-me-done-access = Aplikacje, które otrzymały dostęp do Twojego konta w ciągu ostatnich siedmiu dni, straciły go.
not-me-done-access-look = Przejrzyj pozostałe i usuń dostęp tym, których nie znasz.
not-me-done-factors = Przejrzyj metody weryfikacji dwuetapowej i usuń te, których nie znasz.
not-me-done-mailbox = Jeśli ktoś inny może czytać Twoją pocztę, najpierw zmień hasło do skrzynki.
not-me-done-ask = Nie ma wiadomości? Zajrzyj do spamu, a potem poproś administratora konta o nowe hasło.
not-me-done-ask-elsewhere = Jeśli nie masz klucza dostępu, poproś administratora konta o przywrócenie możliwości logowania.

## Ways to prove that it is you

method-passkey = Klucz dostępu
method-security-key = Klucz bezpieczeństwa
method-totp = Aplikacja uwierzytelniająca
method-email = Kod e-mail
method-sms = Kod SMS
method-voice = Kod przez telefon
method-whatsapp = Kod przez WhatsApp
method-push = Zatwierdzenie w telefonie
method-oath-token = Token sprzętowy
method-recovery-codes = Kody odzyskiwania
method-named = { $method } „{ $label }”

## The demonstration

demo-title = Jeden serwer, wiele portali
demo-lead = To jest demonstracja. Wybierz osobę, w którą chcesz się wcielić, otwórz jej portal i zaloguj się. Nic tu nie jest prawdziwe i nic nie jest zachowywane.
demo-empty = Nie wczytano żadnego środowiska. Sprawdź komunikaty w terminalu.
demo-kind-customers = Klienci
demo-kind-workforce = Pracownicy
demo-kind-administrators = Administratorzy
demo-identifier = Zaloguj się jako
demo-code = Aktualny kod
demo-key = Klucz dla Twojej aplikacji
demo-recovery-code = Kod odzyskiwania
demo-token-totp = Token sprzętowy z zegarem. Można go dodać, podając numer seryjny i dwa kolejne kody.
demo-token-hotp = Token sprzętowy z przyciskiem: każde naciśnięcie wyświetla następny kod.
demo-token-serial = Numer seryjny
demo-token-codes = Wyświetlane kody, w tej kolejności
demo-token-key = Tajny klucz
demo-open = Otwórz
demo-notes = Warto wiedzieć
demo-outbox-text = E-maile i SMS-y nie są wysyłane. Przeczytasz je tutaj:
demo-config-text = Wszystko jest opisane w plikach. Edytuj je w trakcie działania i odśwież stronę:
outbox-title = Skrzynka nadawcza
outbox-lead = Co zostałoby wysłane, od najnowszych.
outbox-back = Wróć do demonstracji
outbox-json = Jako JSON
outbox-empty = Nic jeszcze nie wysłano. Zmień hasło i zajrzyj tu ponownie.
outbox-message = SMS
outbox-to = Do
outbox-follow = Otwórz link

## Choosing the first password

first-password-title = Ustaw swoje hasło
first-password-lead = Ustaw hasło, a potem zaloguj się nim.
first-password-set = Ustaw hasło

## A new password at sign-on

new-password-title = Ustaw nowe hasło
new-password-expired = { $site } co pewien czas wymaga nowego hasła i właśnie przyszła na to pora.
new-password-known = Hasło, którego właśnie używasz, jest znane innym z wycieków w innych serwisach. Zanim przejdziesz dalej, ustaw inne.
new-password-then = Potem logowanie będzie kontynuowane. Wszędzie indziej Cię wylogujemy.
new-password-set = Zmień hasło i przejdź dalej

## What has just happened

flash-profile-saved = Zapisano profil.
flash-profile-unchanged = Nic nie zostało zmienione.
flash-picture-saved = Zapisano zdjęcie.
flash-picture-removed = Usunięto zdjęcie.
flash-password-changed = { $count ->
    [0] Hasło zostało zmienione.
    [one] Hasło zostało zmienione. Zakończono jedną inną sesję.
    [few] Hasło zostało zmienione. Zakończono { $count } inne sesje.
    [many] Hasło zostało zmienione. Zakończono { $count } innych sesji.
   *[other] Hasło zostało zmienione. Zakończono { $count } innych sesji.
}
flash-password-first-set = Hasło zostało ustawione. Odtąd możesz się nim logować.
flash-password-expires = { $count ->
    [one] Hasło trzeba zmienić w ciągu jednego dnia. Możesz to zrobić na karcie „Zmiana hasła”.
    [few] Hasło trzeba zmienić w ciągu { $count } dni. Możesz to zrobić na karcie „Zmiana hasła”.
    [many] Hasło trzeba zmienić w ciągu { $count } dni. Możesz to zrobić na karcie „Zmiana hasła”.
   *[other] Hasło trzeba zmienić w ciągu { $count } dni. Możesz to zrobić na karcie „Zmiana hasła”.
}
flash-password-set = Hasło zostało ustawione. Zaloguj się nim.
flash-not-me = { $count ->
    [0] Gotowe. Twoje hasło już nie działa, podobnie jak wysłane wcześniej linki. Nie było aktywnych sesji.
    [one] Gotowe. Zakończono jedną sesję. Twoje hasło już nie działa, podobnie jak wysłane wcześniej linki.
    [few] Gotowe. Zakończono { $count } sesje. Twoje hasło już nie działa, podobnie jak wysłane wcześniej linki.
    [many] Gotowe. Zakończono { $count } sesji. Twoje hasło już nie działa, podobnie jak wysłane wcześniej linki.
   *[other] Gotowe. Zakończono { $count } sesji. Twoje hasło już nie działa, podobnie jak wysłane wcześniej linki.
}
flash-session-ended = Zakończono tę sesję.
flash-session-gone = Ta sesja była już zakończona.
flash-others-ended = { $count ->
    [0] Nie było innej sesji do zakończenia.
    [one] Zakończono jedną inną sesję.
    [few] Zakończono { $count } inne sesje.
    [many] Zakończono { $count } innych sesji.
   *[other] Zakończono { $count } innych sesji.
}
flash-device-added = Dodano metodę.
flash-device-removed = Usunięto metodę.
flash-removal-asked = Metoda zostanie usunięta za 24 godziny. Do tego czasu działa jak dotąd i możesz ją zachować.
flash-device-kept = Metoda pozostaje.
flash-turned-off = Weryfikacja dwuetapowa jest wyłączona.
flash-off-asked = Weryfikacja dwuetapowa zostanie wyłączona za 24 godziny. Do tego czasu wszystko działa jak dotąd.
flash-device-renamed = Zapisano nową nazwę.
flash-device-default = Odtąd najpierw poprosimy o tę metodę.
flash-device-moved = Zmieniono kolejność.
flash-device-disabled = Metoda jest wyłączona.
flash-device-enabled = Metoda jest włączona.
flash-devices-full = Masz już największą możliwą liczbę metod. Usuń jedną, aby dodać inną.
flash-recovery-codes-saved = Twoje kody odzyskiwania są gotowe.
flash-trust-ended = Ta przeglądarka nie jest już zaufana.
flash-trusts-ended = { $count ->
    [0] Żadna przeglądarka nie była zaufana.
    [one] Jedna przeglądarka nie jest już zaufana.
    [few] { $count } przeglądarki nie są już zaufane.
    [many] { $count } przeglądarek nie jest już zaufanych.
   *[other] { $count } przeglądarek nie jest już zaufanych.
}
flash-trust-gone = Ta przeglądarka nie była już zaufana.
flash-untrusted = Żadna przeglądarka nie jest już zaufana: przy następnym logowaniu poprosimy o drugi etap, także w tej przeglądarce.
flash-export-proved = Dziękujemy. Możesz teraz pobrać plik.
flash-session-proved = Dziękujemy. Wiemy już, że to Ty.
flash-code-sent = Wysłaliśmy Ci kod.
flash-sign-on-over = Logowanie trwało zbyt długo lub zostało zakończone gdzie indziej. Zaloguj się ponownie.

## What is wrong with a sign-on

sign-on-identifier-required = Wpisz swój identyfikator.
sign-on-password-required = Wpisz hasło.
sign-on-wrong = Te dane nie pasują do siebie. Sprawdź je i spróbuj ponownie.

## Tabs

tab-profile = Mój profil
tab-authentication = Uwierzytelnianie
tab-password = Zmiana hasła
tab-accounts = Konta i sesje

## The rules for passwords, stated before typing

password-rule-min-length = { $limit ->
    [one] Co najmniej jeden znak
    [few] Co najmniej { $limit } znaki
    [many] Co najmniej { $limit } znaków
   *[other] Co najmniej { $limit } znaków
}
password-rule-max-length = { $limit ->
    [one] Najwyżej jeden znak
    [few] Najwyżej { $limit } znaki
    [many] Najwyżej { $limit } znaków
   *[other] Najwyżej { $limit } znaków
}
password-rule-characters = Tylko znaki, które da się wpisać
password-rule-common = Nie może być popularne ani znane z wycieków
password-rule-breached = Nie może być znane z wycieków
password-rule-unchecked = Nie może być znane z wycieków
password-rule-words = Twoje imię i nazwisko, adres e-mail i nasza nazwa nie wliczają się do długości
password-rule-unchanged = Inne niż obecne hasło
password-rule-similar = Inne niż obecne hasło z drobnymi zmianami
password-rule-history = { $limit ->
    [one] Inne niż ostatnie hasło
    [few] Inne niż { $limit } ostatnie hasła
    [many] Inne niż { $limit } ostatnich haseł
   *[other] Inne niż { $limit } ostatnich haseł
}
password-rule-character-classes = Co najmniej { $limit } z tych rodzajów: małe litery, wielkie litery, cyfry, inne znaki
password-rule-max-repeated = { $limit ->
    [one] Żaden znak nie może się powtarzać bezpośrednio po sobie
    [few] Żaden znak więcej niż { $limit } razy z rzędu
    [many] Żaden znak więcej niż { $limit } razy z rzędu
   *[other] Żaden znak więcej niż { $limit } razy z rzędu
}
password-rule-max-sequence = { $limit ->
    [one] Bez ciągów takich jak „1234” lub „abcd”
    [few] Bez ciągów takich jak „1234” lub „abcd” dłuższych niż { $limit } znaki
    [many] Bez ciągów takich jak „1234” lub „abcd” dłuższych niż { $limit } znaków
   *[other] Bez ciągów takich jak „1234” lub „abcd” dłuższych niż { $limit } znaków
}
password-rule-min-age = { $limit ->
    [one] Można zmienić ponownie po godzinie
    [few] Można zmienić ponownie po { $limit } godzinach
    [many] Można zmienić ponownie po { $limit } godzinach
   *[other] Można zmienić ponownie po { $limit } godzinach
}
password-rule-max-age = { $limit ->
    [one] Trzeba zmieniać codziennie
    [few] Trzeba zmieniać co { $limit } dni
    [many] Trzeba zmieniać co { $limit } dni
   *[other] Trzeba zmieniać co { $limit } dni
}

## What is wrong with a new password

password-refused-min-length = { $found ->
    [one] To hasło ma jeden znak. Wymagane minimum: { $limit }.
    [few] To hasło ma { $found } znaki. Wymagane minimum: { $limit }.
    [many] To hasło ma { $found } znaków. Wymagane minimum: { $limit }.
   *[other] To hasło ma { $found } znaków. Wymagane minimum: { $limit }.
}
password-refused-max-length = { $found ->
    [one] To hasło ma jeden znak. Dozwolone maksimum: { $limit }.
    [few] To hasło ma { $found } znaki. Dozwolone maksimum: { $limit }.
    [many] To hasło ma { $found } znaków. Dozwolone maksimum: { $limit }.
   *[other] To hasło ma { $found } znaków. Dozwolone maksimum: { $limit }.
}
password-refused-characters = To hasło zawiera znak, którego nie da się wpisać. Usuń go.
password-refused-common = To hasło jest popularne lub znane z wycieków i łatwe do odgadnięcia. Wybierz inne.
password-refused-breached = To hasło jest znane z wycieków. Wybierz inne.
password-refused-unchecked = W tej chwili nie możemy sprawdzić, czy to hasło jest znane z wycieków. Spróbuj ponownie za kilka minut.
password-refused-words = Bez „{ $word }”, co w Twoim przypadku łatwo odgadnąć, { $found ->
    [one] zostaje tylko jeden znak
    [few] zostają tylko { $found } znaki
    [many] zostaje tylko { $found } znaków
   *[other] zostaje tylko { $found } znaków
}. Dodaj więcej – wymagane minimum: { $limit }.
password-refused-unchanged = To Twoje obecne hasło. Wybierz nowe.
password-refused-similar = To hasło jest zbyt podobne do obecnego. Zmień więcej.
password-refused-history = To hasło było już używane. Wybierz nowe.
password-refused-character-classes = Rodzaje znaków w tym haśle: { $found }. Wymagane minimum to { $limit } z: małe litery, wielkie litery, cyfry, inne znaki.
password-refused-max-repeated = { $found ->
    [one] Jeden znak się powtarza. Dozwolone maksimum z rzędu: { $limit }.
    [few] Jeden znak występuje { $found } razy z rzędu. Dozwolone maksimum: { $limit }.
    [many] Jeden znak występuje { $found } razy z rzędu. Dozwolone maksimum: { $limit }.
   *[other] Jeden znak występuje { $found } razy z rzędu. Dozwolone maksimum: { $limit }.
}
password-refused-max-sequence = Hasło zawiera ciąg taki jak „1234” lub „abcd” o długości { $found }. Dozwolone maksimum: { $limit }.
password-current-wrong = To nie jest Twoje obecne hasło.
password-current-required = Wpisz obecne hasło.
password-new-required = Wpisz nowe hasło.
password-not-offered = Nikt nie loguje się tu hasłem.
password-first-unproved = Wyloguj się, zaloguj się kluczem dostępu i w ciągu kilku minut ustaw hasło.
password-managed-refused = Twoim hasłem zarządza { $owner }. Zmień je tam.
password-advice-fine = Na razie nic nie przemawia przeciwko temu hasłu.
password-none = Twoje konto nie ma hasła, które można zmienić.
password-too-soon = Hasło było niedawno zmieniane. Możesz je zmienić ponownie od { $when }.
password-changed-meanwhile = Hasło zmieniono przed chwilą w innym miejscu. Wpisz nowe.

## My profile, in words

profile-group-about-you = O Tobie
profile-group-contact = Kontakt
profile-group-more = Więcej
profile-yes = Tak
profile-no = Nie
profile-managed-by = Zarządza tym { $site }. Poproś tam o zmianę.
attribute-name = Imię i nazwisko
attribute-given-name = Imię
attribute-middle-name = Drugie imię
attribute-family-name = Nazwisko
attribute-nickname = Pseudonim
attribute-preferred-username = Nazwa użytkownika
attribute-username = Nazwa użytkownika
attribute-gender = Płeć
attribute-birthdate = Data urodzenia
attribute-locale = Język
attribute-zoneinfo = Strefa czasowa
attribute-email = Adres e-mail
attribute-phone-number = Numer telefonu
attribute-address = Adres pocztowy
attribute-website = Strona internetowa
attribute-profile = Strona profilu
attribute-picture = Zdjęcie
zone-africa = Afryka
zone-america = Ameryka
zone-antarctica = Antarktyda
zone-arctic = Arktyka
zone-asia = Azja
zone-atlantic = Ocean Atlantycki
zone-australia = Australia
zone-europe = Europa
zone-indian = Ocean Indyjski
zone-pacific = Ocean Spokojny
zone-other = Inne

## What is wrong with a profile

problem-required = Wypełnij to pole.
problem-too-long = Za długie. Liczba znaków: { $length }, dozwolone maksimum: { $max }.
problem-too-short = Wymagana minimalna liczba znaków: { $min }.
problem-characters = Jest tu znak, którego nie można zapisać, na przykład podział wiersza lub znak niewidoczny. Usuń go.
problem-pattern = Format jest nieprawidłowy. Porównaj go ze wskazówką.
problem-choice = Wybierz pozycję z listy.
problem-timezone = Wpisz strefę czasową, na przykład Europe/Warsaw.
problem-date = Wpisz istniejącą datę, na przykład 31 3 1980.
problem-date-incomplete = Wpisz dzień, miesiąc i rok.
problem-url = Wpisz adres internetowy zaczynający się od https:// lub http://.
problem-email = Wpisz adres e-mail, na przykład nazwa@example.com.
problem-number = Wpisz liczbę.
problem-minimum = Wpisz { $min } lub więcej.
problem-maximum = Wpisz { $max } lub mniej.
problem-boolean = Wybierz „tak” lub „nie”.
problem-type = Ta wartość ma niewłaściwą postać.
problem-fixed = Tego nie można tu zmienić.
problem-unknown = Nie ma takiego pola.
problem-taken = Ktoś inny już tego używa. Wpisz inną wartość.
problem-profile-too-large = Całość jest zbyt długa. Skróć któreś pole.
problem-stale = Profil zmieniono w innym miejscu, gdy ta strona była otwarta. Sprawdź, co tu jest, i zapisz ponownie.
problem-too-many = Jest ich więcej niż { $max }. Usuń niektóre.
problem-json = To nie jest JSON. Sprawdź cudzysłowy, przecinki i nawiasy.
problem-json-depth = Zbyt głębokie zagnieżdżenie. Dozwolona liczba poziomów: { $max }.
problem-picture-none = Najpierw wybierz plik.
problem-picture-format = Nie możemy przyjąć tego zdjęcia. Wybierz plik JPEG, PNG lub WebP.
problem-picture-pixels = To zdjęcie jest za duże: może mieć najwyżej 25 milionów pikseli i 12 000 na bok. Zmniejsz je i spróbuj ponownie.
problem-picture-small = To zdjęcie jest za małe: potrzebuje co najmniej 32 pikseli na każdy bok.
problem-picture-broken = Ten plik jest uszkodzony lub nie jest zdjęciem. Wybierz inny.
problem-picture-bytes = Ten plik jest za duży: może mieć najwyżej { $megabytes } MB. Zmniejsz go i spróbuj ponownie.

## Consents

tab-consents = Zgody
tab-applications = Aplikacje
menu-devices = Urządzenia
menu-label = Menu konta
applications-title = Aplikacje
applications-lead = Z czego możesz korzystać z tym kontem.
applications-none = Nic tu jeszcze dla Ciebie nie ma.
# The heading is the page's own; this stands in where it has none.
custom-title = Więcej
consents-title = Zgody
consents-lead = Twoje zgody i ich daty. Każdy tekst możesz przeczytać w brzmieniu z tamtego dnia.
consents-back = Wróć do zgód
consent-back = Wróć do tekstu
agreements-title = Dokumenty
consents-empty = Nie ma tu nic do zaakceptowania.
consent-title = Dokument
consent-accepted = Zaakceptowano
consent-outdated = Zaakceptowano wcześniejszy tekst
consent-withdrawn = Wycofano
consent-open = Nie zaakceptowano
consent-accepted-at = Zaakceptowano
consent-withdrawn-at = Wycofano
consent-revision = Tekst z
consent-language = Język
consent-needed = Wymagany do logowania
consent-needed-yes = Tak
consent-needed-no = Nie
consent-read = Przeczytaj
consent-withdraw = Wycofaj zgodę
consent-accept = Zaakceptuj
consent-newer = Jest nowszy tekst. Zaakceptowany wcześniej znajduje się pod nim.
consent-earlier = Zaakceptowany tekst
consent-history = Twoje odpowiedzi
consent-history-empty = Nie ma jeszcze żadnej odpowiedzi.
consent-when = Kiedy
consent-from = Skąd
consent-event-accepted = Zaakceptowano
consent-event-declined = Odrzucono
consent-event-withdrawn = Wycofano zgodę
consent-withdraw-title = Wycofać zgodę?
consent-withdraw-lead = Wycofujesz zgodę:
consent-withdraw-required = Jest ona potrzebna do korzystania z konta { $site }. Przy następnym logowaniu zapytamy ponownie i przejdziesz dalej tylko po zaakceptowaniu.
consent-withdraw-sessions = Wszędzie indziej teraz Cię wylogujemy. Tutaj sesja potrwa, aż się wylogujesz.
consent-withdraw-optional = Konto działa jak dotąd. W każdej chwili możesz ponownie zaakceptować.
consent-withdraw-purposes = Zakończą się też Twoje dodatkowe zgody i nie wrócą po ponownym zaakceptowaniu:
consent-withdraw-history = To, że zgoda została udzielona i wycofana, pozostanie w Twojej historii.
grants-title = Aplikacje z dostępem do konta
grants-lead = Te aplikacje mają Twoje pozwolenie na dostęp do niektórych danych konta { $site }.
grants-none = Żadna aplikacja nie ma dostępu do Twojego konta.
grant-former = Już tu niedostępna
grant-domain = Strona
grant-since = Od
grant-used = Ostatnie użycie
grant-unused = Jeszcze nie
grant-from = Skąd przyznano
grant-sees = Co może zobaczyć:
grant-saw = Do czego miała Twoje pozwolenie. Dopóki nie jest tu oferowana, nie ma dostępu:
grant-nothing = Obecnie nie widzi niczego.
grant-remove = Usuń dostęp
grant-remove-title = Usunąć dostęp?
grant-remove-now = { $application } straci teraz dostęp.
grant-remove-copies = Skopiowane już dane nie zostaną usunięte.
flash-access-removed = Usunięto dostęp. Skopiowane już dane nie zostały usunięte.
flash-access-gone = Ta aplikacja nie ma dostępu.
scope-openid = Rozpoznawanie Cię, gdy wracasz
scope-profile = Twój profil, np. imię i nazwisko oraz zdjęcie
scope-email = Twój adres e-mail
scope-phone = Twój numer telefonu
scope-address = Twój adres pocztowy
scope-offline-access = To wszystko także wtedy, gdy z niej nie korzystasz
mail-access-removed-subject = Aplikacja straciła dostęp do Twojego konta { $site }
mail-access-removed-what = Ta aplikacja nie ma już dostępu do danych Twojego konta { $site }:
data-section-application-grants = Aplikacje z dostępem
data-key-application = Aplikacja
data-key-scopes = Co może zobaczyć
agreement-in-force-since = Obowiązuje od
agreement-accept = Zaakceptuj i przejdź dalej
agreement-decline = Odrzuć
agreement-changed = To nie jest tekst, który teraz obowiązuje. Przeczytaj go ponownie i odpowiedz jeszcze raz.
agreement-answer-required = Zaakceptuj lub odrzuć.
consent-expired = Wygasło
consent-expired-at = Wygasło
consent-expired-note = Twoja akceptacja wygasła. Jeśli chcesz, przeczytaj tekst ponownie, a potem ją odnów.
consent-until = Ważne do
consent-renew = Odnów
consent-announced = Nowy tekst obowiązuje od
consent-announced-text = Do tego czasu nic się nie zmienia.
consent-announced-asks = Przy pierwszym logowaniu po tym dniu poprosimy o jego zaakceptowanie.
consent-announced-read = Przeczytaj teraz
consent-purpose = W jakim celu
consent-event-expired = Wygasło
consent-event-purpose-given = Udzielono dodatkowej zgody
consent-event-purpose-withdrawn = Wycofano dodatkową zgodę
consent-event-purpose-ended = Dodatkowa zgoda zakończyła się wraz z dokumentem, którego dotyczyła
purposes-title = Dodatkowe zgody
purposes-help = Każda zależy od Ciebie. W każdej chwili możesz zmienić zdanie na karcie „Zgody”.
purposes-dormant = Twoja wcześniejsza zgoda. Teraz nie obowiązuje, bo nie pytamy już o nią w tym brzmieniu. Gdy zapiszesz, wycofasz ją na dobre:
purposes-save = Zapisz wybór
purposes-changed = Treść tych pytań się zmieniła. Przejrzyj ją i wybierz jeszcze raz.
purposes-too-often = Dzisiaj było już bardzo wiele zmian. Możesz wycofywać zgody, ale nowych udzielisz dopiero jutro.
purpose-given = Zgoda od
purpose-withdrawn = Wycofano
purpose-ended = Zakończono wraz z dokumentem
purpose-not-asked = Teraz nie obowiązuje: nie pytamy już o nią w tym brzmieniu.
agreement-hash = Skrót tekstu (SHA-256):
agreement-revision-number = { $day } (nr { $number })
receipt-title = Potwierdzenie
receipt-lead = To potwierdzenie, jakich zgód i w jakim brzmieniu udzielono. Wydrukuj je lub zachowaj plik.
receipt-download = Pobierz potwierdzenie
receipt-show = Potwierdzenie do druku
receipt-state = Stan
receipt-answered = Data odpowiedzi
receipt-controller = Administrator danych
receipt-contact = Kontakt
receipt-url = Strona internetowa
receipt-record = Zapis
receipt-id = Numer potwierdzenia
receipt-principal = Twój pseudonim
receipt-made = Data sporządzenia
receipt-purposes = Dodatkowe zgody
receipt-events = Przebieg
receipt-text = Tekst
receipt-exact = Dokładny tekst
sign-on-profile-title = Kilka informacji o Tobie
sign-on-profile-lead = { $site } potrzebuje tych informacji, zanim przejdziesz dalej. Później możesz je zmienić w profilu.
sign-on-wished-title = Jeszcze kilka informacji o Tobie
sign-on-wished-lead = { $site } prosi o te informacje. Możesz pozostawić puste pola; zapytamy ponownie najwcześniej za trzy miesiące.
sign-on-wished-skip = Na razie pomiń
sign-on-agreement-title = Przeczytaj i zaakceptuj
sign-on-agreement-lead = Jest to potrzebne do korzystania z konta { $site }.
sign-on-agreement-withdrawable = Zgodę możesz później wycofać na karcie „Zgody”.
sign-on-declined-title = Nie zalogowano
sign-on-declined-lead = Odrzucono:
sign-on-declined-text = Bez tego nie można korzystać z konta. Niczego w nim nie zmieniono ani nie usunięto. W każdej chwili możesz zalogować się i zaakceptować.
flash-agreement-accepted = Dziękujemy. Zaakceptowano.
flash-purposes-saved = Zapisano Twój wybór.
flash-consent-withdrawn = { $count ->
    [0] Zgoda została wycofana.
    [one] Zgoda została wycofana. Zakończono jedną inną sesję.
    [few] Zgoda została wycofana. Zakończono { $count } inne sesje.
    [many] Zgoda została wycofana. Zakończono { $count } innych sesji.
   *[other] Zgoda została wycofana. Zakończono { $count } innych sesji.
}

## Forgotten passwords and user names

recover-title = Nie pamiętasz hasła?
recover-lead = Powiedz nam, kim jesteś. Wyślemy Ci kod, którym ustawisz nowe hasło.
recover-where = Wyślij kod
recover-where-email = E-mailem
recover-where-sms = SMS-em
recover-send = Wyślij kod
recover-names = Nie pamiętasz nazwy użytkownika?
recover-password = Nie pamiętasz hasła?
recover-back = Wróć do logowania
recover-sent-title = Wpisz kod
recover-sent-mail = Jeśli to konto jest tu znane i ma zweryfikowany adres e-mail, wiadomość z kodem i linkiem jest już w drodze.
recover-sent-text = Jeśli to konto jest tu znane i ma zweryfikowany numer telefonu, SMS z kodem jest już w drodze.
recover-for = Dla
recover-code = Kod
recover-code-help = 8 cyfr. Działa 10 minut.
recover-go-on = Ustaw nowe hasło
recover-none = Nie ma wiadomości? Zajrzyj do spamu i sprawdź wpisane dane.
recover-again = Wpisz ponownie
recover-code-wrong = Ten kod jest nieprawidłowy. Sprawdź go i spróbuj ponownie.
recover-over = Ten kod już nie działa. Poproś o kolejny.
recover-names-title = Nie pamiętasz nazwy użytkownika?
recover-names-lead = Wpisz swój adres e-mail. Jeśli jest tu znany, wyślemy na niego dane, którymi możesz się zalogować.
recover-names-send = Wyślij wiadomość
recover-names-sent-title = Zajrzyj do skrzynki
recover-names-sent = Jeśli to zweryfikowany adres, wiadomość z danymi do logowania jest już w drodze.
sign-on-blocked-recovered = Nowe hasło zostało ustawione kodem, który wysłaliśmy. Kod wysłany tą samą drogą nie może drugi raz potwierdzić, że to Ty, a innej metody weryfikacji dwuetapowej nie masz. Pomoże Ci administrator kont { $site }.
mail-recovery-subject = Ustaw nowe hasło do konta { $site }
mail-recovery-what = Ktoś – mamy nadzieję, że Ty – nie pamięta hasła do Twojego konta { $site }. Tym kodem ustawisz nowe. Wpisz go tam, gdzie o niego prosimy:
mail-recovery-or = Albo na dowolnym urządzeniu:
mail-recovery-if-not = Jeśli to nie Twoja prośba, nie rób nic: hasło pozostanie bez zmian.
mail-identifiers-subject = Twoja nazwa użytkownika konta { $site }
mail-identifiers-what = Na konto { $site } możesz się zalogować, podając:
mail-identifiers-act = Zaloguj się
mail-identifiers-if-not = Jeśli to nie Twoja prośba, nie musisz nic robić.

## Changing an email address or phone number

change = Zmień
email-change-title = Zmiana adresu e-mail
phone-change-title = Zmiana numeru telefonu
email-change-new = Nowy adres e-mail
phone-change-new = Nowy numer telefonu
email-change-help = Wyślemy tam kod. Potrzebujesz go, aby potwierdzić adres.
email-change-do = Potwierdź i zmień
phone-change-do = Potwierdź i zmień
address-change-keeps = Do czasu potwierdzenia nowego obowiązuje obecny:
address-change-first = Jeszcze żadnego nie ma.
address-change-code-help = 6 cyfr. Działa 10 minut.
address-change-again = Nic nie przyszło? Zajrzyj do spamu i sprawdź adres.
address-change-cancel = Użyj innego adresu
address-same = To już jest Twój adres.
emails-title = Twoje adresy e-mail
phones-title = Twoje numery telefonu
emails-help = Najpierw piszemy na główny adres i to jego podajemy aplikacjom. Zalogować się możesz każdym zweryfikowanym.
phones-help = Główny numer to ten, który podajemy aplikacjom.
address-make-primary = Ustaw jako główny
address-remove = Usuń
address-add-lead = Dodaj kolejny. Wyślemy tam kod; dotychczasowe pozostaną bez zmian.
address-add-do = Potwierdź i dodaj
address-full = Masz już maksymalną liczbę: { $count }. Najpierw usuń jeden.
address-stays = Ten pozostaje bez zmian: jest już główny, jest jedynym zweryfikowanym albo nie jest zweryfikowany. Najpierw ustaw inny jako główny.
flash-email-added = Adres e-mail został dodany.
flash-phone-added = Numer telefonu został dodany.
flash-address-preferred = Zmieniono główny.
flash-address-removed = Usunięto.
flash-email-changed = Adres e-mail został zmieniony.
flash-phone-changed = Numer telefonu został zmieniony.
undo-title = Poprzednie adresy
undo-help = Pozostają Twoje przez kilka dni, na wypadek gdyby zmiana nie pochodziła od Ciebie. Ze skrzynki, która należała do Ciebie przed ostatnimi zmianami, można je cofnąć linkiem z wiadomości. Poprzednim adresem nikt się nie zaloguje.
undo-until = do
undo-withdraw = Zakończ teraz
flash-undo-withdrawn = Poprzedni adres nie daje już żadnych praw.
not-me-restores = Poprzedni adres znów będzie Twój, a wszystko, co po nim zmieniono, zostanie cofnięte.
not-me-restores-all = Zmiany Twoich adresów z ostatnich dni zostaną cofnięte.
mail-address-changed-subject = Zmieniono adres e-mail Twojego konta { $site }
mail-number-changed-subject = Zmieniono numer telefonu Twojego konta { $site }
mail-address-changed-what = Adres e-mail Twojego konta { $site } to teraz:
mail-number-changed-what = Numer telefonu Twojego konta { $site } to teraz:
mail-address-added-subject = Dodano adres e-mail do Twojego konta { $site }
mail-number-added-subject = Dodano numer telefonu do Twojego konta { $site }
mail-address-removed-subject = Usunięto adres e-mail z Twojego konta { $site }
mail-number-removed-subject = Usunięto numer telefonu z Twojego konta { $site }
mail-address-preferred-subject = Zmieniono główny adres e-mail Twojego konta { $site }
mail-number-preferred-subject = Zmieniono główny numer telefonu Twojego konta { $site }
mail-address-added-what = Do Twojego konta { $site } należy odtąd także ten adres e-mail:
mail-number-added-what = Do Twojego konta { $site } należy odtąd także ten numer telefonu:
mail-address-removed-what = Ten adres e-mail nie należy już do Twojego konta { $site }:
mail-number-removed-what = Ten numer telefonu nie należy już do Twojego konta { $site }:
mail-address-preferred-what = Główny adres e-mail Twojego konta { $site } to teraz:
mail-number-preferred-what = Główny numer telefonu Twojego konta { $site } to teraz:
mail-address-changed-undo = To nie Ty? Cofnij zmianę: odzyskasz poprzednie dane, wszyscy zostaną wylogowani i ustawisz nowe hasło.
mail-address-changed-act = To nie ja: cofnij zmianę
mail-address-wanted-subject = Ktoś chciał użyć Twojego adresu lub numeru w serwisie { $site }
mail-address-wanted-what = Ktoś z innym kontem { $site } wpisał Twój adres e-mail lub numer telefonu jako swój. Nadal należy on do Ciebie, a tej osobie nic nie ujawniliśmy.
mail-address-wanted-then = Jeśli to Ty, masz dwa konta. Zaloguj się tym adresem lub numerem, aby korzystać z tego drugiego.

sign-on-methods-lost = Nie mam już żadnej z tych metod
lost-title = Nowa metoda drugiego etapu
lost-lead = Jeśli nie masz już nic, czego używasz w drugim etapie, możesz skonfigurować nową metodę. Dla Twojego bezpieczeństwa potrwa to { $hours ->
    [one] godzinę
    [few] { $hours } godziny
    [many] { $hours } godzin
   *[other] { $hours } godzin
}.
lost-how = Jak to działa
lost-how-code = Wyślemy kod na Twój adres, aby mieć pewność, że to Ty.
lost-how-told = Powiadomimy wszystkie Twoje adresy teraz, w połowie czasu oczekiwania i na końcu.
lost-how-stopped = Każdy, kto czyta jedną z tych wiadomości, może to zatrzymać. Zatrzyma to także logowanie jedną z Twoich metod.
lost-how-then = Po upływie { $hours ->
    [one] godziny
    [few] { $hours } godzin
    [many] { $hours } godzin
   *[other] { $hours } godzin
} zaloguj się hasłem i wróć na tę stronę. Utracone metody zostaną wtedy wyłączone.
lost-add-lead = Czas oczekiwania minął. Skonfiguruj teraz nową metodę: utracone zostaną przy tym wyłączone. Najpierw wyślemy Ci kod.
lost-wait-lead = Poproszono o nową metodę. Możesz ją skonfigurować od:
lost-wait-mail = Czas oczekiwania minął. Potrwa to jeszcze trochę, zwykle mniej niż godzinę: gdy będzie można kontynuować, wyślemy Ci wiadomość.
lost-wait-help = Zaloguj się wtedy hasłem i wróć na tę stronę. Jeśli wcześniej odzyskasz którąś ze swoich metod, zaloguj się nią: to zatrzyma procedurę.
lost-paused-lead = Prośba o nową metodę została zatrzymana. Możesz poprosić ponownie od:
lost-paused-help = Zatrzymało ją logowanie jedną z Twoich metod, ktoś, kto czyta Twoją pocztę, albo czasowa blokada konta. Jeśli to nie Ty, skontaktuj się z administratorem konta.
lost-back = Wróć do metod
flash-lost-begun = Powiadomiliśmy wszystkie Twoje adresy. Za { $count ->
    [one] godzinę
    [few] { $count } godziny
    [many] { $count } godzin
   *[other] { $count } godzin
} możesz skonfigurować nową metodę: zaloguj się wtedy hasłem.
flash-lost-here = Wylogowano Cię, a ta przeglądarka nie jest już zaufana. Zaloguj się hasłem; w drugim etapie wybierz inny sposób, a potem „Nie mam już żadnej z tych metod”.
mail-lost-begun-subject = Poproszono o nowy drugi etap dla Twojego konta { $site }
mail-lost-begun-what = Ktoś, kto zna hasło do Twojego konta { $site } i czyta Twoją pocztę, zgłosił utratę wszystkich metod drugiego etapu i poprosił o nową.
mail-lost-begun-when = Można ją dodać od:
mail-lost-half-way-subject = Przypomnienie: nowy drugi etap dla Twojego konta { $site }
mail-lost-half-way-what = Jakiś czas temu ktoś, kto zna hasło do Twojego konta { $site } i czyta Twoją pocztę, poprosił o nową metodę drugiego etapu.
mail-lost-half-way-when = Można ją dodać od:
mail-lost-open-subject = Do Twojego konta { $site } można teraz dodać nowy drugi etap
mail-lost-open-what = Czas oczekiwania minął. Kto zaloguje się hasłem na Twoje konto { $site }, może teraz dodać jedną nową metodę drugiego etapu, używając kodu wysłanego na Twój adres. Dotychczasowe metody zostaną przy tym wyłączone.
mail-lost-open-when = Można ją dodać do:
mail-lost-if-you = Jeśli to Ty, nie musisz robić nic więcej. Gdy nadejdzie czas, zaloguj się hasłem.
mail-lost-if-not = Jeśli to nie Ty, zgłoś to: na jednej stronie zatrzymasz procedurę, wylogujesz wszystkich i unieważnisz hasło. Samo jej otwarcie niczego jeszcze nie zmienia.
mail-lost-stopped-subject = Bez nowego drugiego etapu dla Twojego konta { $site }
mail-lost-stopped-what = Poproszono o nową metodę drugiego etapu logowania na Twoje konto { $site }. Zatrzymano to, ponieważ ktoś użył jednej z Twoich metod. Pozostają one bez zmian.
mail-lost-dropped-subject = Bez nowego drugiego etapu dla Twojego konta { $site }
mail-lost-dropped-what = Poproszono o nową metodę drugiego etapu logowania na Twoje konto { $site }. Nic z tego nie będzie: { $site } nie oferuje już tej możliwości. Twoje metody pozostają bez zmian.
mail-lost-dropped-if-you = Jeśli to Ty i nie masz już żadnej z nich, skontaktuj się z administratorem konta.
## My data and leaving

data-title = Moje dane i usuwanie konta
data-link-text = Zobacz, jakie dane o Tobie mamy, a jeśli chcesz, usuń konto.
data-link = Moje dane i usuwanie konta
data-back = Wróć do profilu
data-lead = Dane, które ma o Tobie { $site }, możesz zobaczyć i zabrać ze sobą.
export-title = Pobierz moje dane
export-text = Kopia wszystkiego, co o Tobie mamy: strona do czytania i plik dla programów. Nie zawiera haseł ani innych danych poufnych.
export-begin = Przygotuj moje dane
export-building = Przygotowujemy Twoje dane: { $percent }%.
export-mail = Możesz opuścić tę stronę. Gdy dane będą gotowe, wyślemy wiadomość. Jeśli nie przyjdzie w ciągu godziny, zajrzyj tu ponownie.
export-refresh = Sprawdź ponownie
export-ready = Twoje dane są gotowe. Data prośby:
export-until = Możesz je pobrać do:
export-html = Pobierz stronę do czytania
export-json = Pobierz plik dla programów
export-keep-safe = Przechowuj pliki tam, gdzie tylko Ty możesz je przeczytać.
export-next = Dane możesz przygotować ponownie po:
export-failed = Podczas przygotowywania danych coś poszło nie tak. Spróbuj ponownie.
export-too-soon = Twoje dane przygotowano mniej niż dobę temu. Pobierz je lub wróć jutro.
flash-export-asked = Przygotowujemy Twoje dane. Gdy będą gotowe, wyślemy Ci wiadomość.
delete-title = Usuń moje konto
delete-text = Konto { $site } zostanie usunięte na zawsze.
delete-go = Usuń moje konto
delete-back = Wróć do „Moje dane i usuwanie konta”
delete-then = Konto { $site } zostanie usunięte na zawsze:
delete-now = Konto { $site } zostanie usunięte od razu.
delete-what = Usuniemy Twój profil, zdjęcie, metody logowania, zgody, historię i wszystko inne, co o Tobie mamy. Twoje adresy będzie można wykorzystać do nowego konta.
delete-what-but-history = Usuniemy Twój profil, zdjęcie, metody logowania i zgody. Twoje adresy będzie można wykorzystać do nowego konta.
delete-sessions = Od razu wylogujemy Cię wszędzie.
delete-cancel = Do tego czasu możesz zmienić zdanie: zaloguj się i zachowaj konto. Wyślemy Ci wiadomość, jak to zrobić.
delete-no-cancel = Tego nie da się cofnąć.
delete-keeps-history = Jeszcze przez { $days ->
        [one] jeden dzień
        [few] { $days } dni
        [many] { $days } dni
       *[other] { $days } dni
    } musimy też przechowywać informacje o tym, co i kiedy działo się na Twoim koncie, na przykład o logowaniach. Bez Twojego imienia i nazwiska, adresów i przeglądarek.
delete-kept = Co jeszcze na jakiś czas pozostanie: wcześniejsze kopie zapasowe, przez tydzień lista wiadomości bez ich treści, liczby nieudanych prób bez wskazania Twojej osoby oraz dziennik serwera, w którym Twoje konto jest tylko numerem. Ostatnia wiadomość potwierdzi usunięcie.
delete-export-first = Chcesz najpierw zabrać swoje dane?
delete-type = Aby potwierdzić decyzję, wpisz nazwę swojego konta:
delete-do = Usuń moje konto
delete-not-typed = Wpisz dokładnie tak, jak pokazano powyżej.
flash-leaving = Wylogowano Cię. Konto zostanie usunięte za { $count ->
    [one] jeden dzień
    [few] { $count } dni
    [many] { $count } dni
   *[other] { $count } dni
  }. Jeśli chcesz je zachować, zaloguj się wcześniej.
flash-left = Konto zostało usunięte. Potwierdzi to ostatnia wiadomość.
flash-leaving-stays = Nie zalogowano. Konto zostanie usunięte za { $count ->
    [0] kilka minut
    [one] jeden dzień
    [few] { $count } dni
    [many] { $count } dni
   *[other] { $count } dni
  }, chyba że zalogujesz się i je zachowasz.
flash-leaving-kept = Konto zostało zachowane.
sign-on-leaving-title = Zachować konto?
sign-on-leaving-lead = Mamy prośbę o usunięcie Twojego konta { $site }. Nastąpi to:
sign-on-leaving-help = Zachowaj je, a wszystko będzie jak wcześniej. W przeciwnym razie nie zalogujemy Cię, ale do tego czasu nadal możesz zmienić zdanie.
leaving-keep = Zachowaj moje konto
leaving-go = Pozwól je usunąć
leaving-answer-required = Wybierz jedną z dwóch możliwości.
disable-title = Dezaktywuj moje konto
disable-text = Nikt się już na nie nie zaloguje i nic nie zostanie usunięte.
disable-go = Dezaktywuj moje konto
disable-lead = Nikt już nie zaloguje się jako
disable-back-only = Nie da się go aktywować samodzielnie. Może to zrobić tylko administrator kont { $site }.
disable-kept = Nic nie zostanie usunięte.
disable-do = Dezaktywuj moje konto
flash-disabled = Konto zostało dezaktywowane i wszędzie Cię wylogowano.
mail-export-ready-subject = Dane z Twojego konta { $site } są gotowe
mail-export-ready-what = Zgodnie z prośbą przygotowaliśmy kopię danych, które ma o Tobie { $site }. Możesz ją pobrać.
mail-export-ready-act = Przejdź do moich danych
mail-export-ready-sign-on = Aby je pobrać, zaloguj się.
mail-export-ready-if-not = Jeśli to nie Twoja prośba, ktoś inny może mieć dostęp do Twojego konta:
mail-deletion-asked-subject = Twoje konto { $site } zostanie usunięte
mail-deletion-asked-what = Otrzymaliśmy prośbę o usunięcie Twojego konta { $site }. Wylogowano Cię wszędzie.
mail-deletion-near-subject = Twoje konto { $site } zostanie jutro usunięte
mail-deletion-near-what = Jakiś czas temu otrzymaliśmy prośbę o usunięcie Twojego konta { $site }. Teraz termin jest już bliski.
mail-deletion-due = Kiedy to nastąpi:
mail-deletion-keep = Jeśli chcesz zachować konto, zaloguj się przed tym terminem i potwierdź to:
mail-deletion-if-you = Jeśli chcesz je usunąć, nie musisz nic robić.
mail-deletion-if-not = Jeśli to nie Twoja prośba, zgłoś to: na jednej stronie zachowasz konto, wylogujesz wszystkich i unieważnisz hasło. Samo jej otwarcie niczego jeszcze nie zmienia.
mail-deletion-cancelled-subject = Twoje konto { $site } zostało zachowane
mail-deletion-cancelled-what = Twoje konto { $site } miało zostać usunięte. Ktoś zalogował się na nie i je zachował.
mail-account-erased-subject = Twoje konto { $site } zostało usunięte
mail-account-erased-what = Twoje konto { $site } zostało usunięte.
mail-account-erased-keeps = Jeszcze przez { $days ->
        [one] jeden dzień
        [few] { $days } dni
        [many] { $days } dni
       *[other] { $days } dni
    } musimy przechowywać informacje o tym, co i kiedy się na nim działo, na przykład o logowaniach. Bez Twojego imienia i nazwiska, adresów i przeglądarek.
mail-account-erased-then = To ostatnia wiadomość w tej sprawie. Jeśli kiedyś zechcesz wrócić, możesz założyć nowe konto { $site }.
mail-account-disabled-subject = Twoje konto { $site } zostało dezaktywowane
mail-account-disabled-what = Twoje konto { $site } zostało dezaktywowane. Nikt nie może się na nie zalogować i nic nie zostało usunięte.
mail-account-disabled-back = Aby znów z niego korzystać, skontaktuj się z administratorem konta.
mail-account-disabled-if-not = Jeśli to nie Ty, zgłoś to: na jednej stronie unieważnisz hasło. Potem skontaktuj się z administratorem konta. Samo otwarcie strony niczego jeszcze nie zmienia.
data-left-out = Pominięto dane poufne: hasła i ich skróty, klucze i wartości początkowe metod logowania, kody odzyskiwania oraz to, po czym rozpoznajemy pliki cookie, linki i kody. Pominięto też dane profilu, które nie są Ci pokazywane, i wiadomości z kodami.
data-document-title = Moje dane: { $site }
data-document-made = Stan na dzień
data-document-nothing = Nic.
data-yes = tak
data-no = nie
data-section-account = Konto
data-section-identifiers = Nazwy użytkownika, adresy i numery
data-section-attributes = Profil
data-section-photo = Zdjęcie
data-section-groups = Grupy
data-section-passwords = Hasła: kiedy je ustawiono
data-section-devices = Metody weryfikacji dwuetapowej
data-section-recovery-codes = Kody odzyskiwania
data-section-hardware-tokens = Tokeny sprzętowe
data-section-removals = Oczekujące usunięcia metod
data-section-exceptions = Okresy, w których o coś nie pytamy
data-section-trusted-browsers = Zaufane przeglądarki
data-section-known-browsers = Znane przeglądarki
data-section-sessions = Sesje
data-section-consents = Zgody i odmowy
data-section-purposes = Dodatkowe zgody
data-section-address-changes = Zmiany adresów
data-section-notices = Powiadomienia dla Ciebie
data-section-attempts = Nieudane próby
data-section-history = Historia
data-key-id = Numer
data-key-status = Stan
data-key-state = Stan
data-key-created-at = Od
data-key-changed-at = Zmieniono
data-key-type = Rodzaj
data-key-kind = Rodzaj
data-key-value = Wartość
data-key-primary = Główny
data-key-verified-at = Potwierdzono
data-key-name = Nazwa
data-key-media-type = Format
data-key-image = Obraz
data-key-added-at = Od
data-key-added-by = Kto dodał
data-key-by = Kto
data-key-replaced-at = Zastąpiono
data-key-method = Metoda
data-key-methods = Sposób potwierdzenia
data-key-enabled = W użyciu
data-key-address = Adres
data-key-make = Model klucza
data-key-synced = Synchronizacja
data-key-last-used-at = Ostatnie użycie
data-key-proved-at = Potwierdzono
data-key-number = Numer
data-key-used-at = Użyto
data-key-serial = Numer seryjny
data-key-manufacturer = Producent
data-key-model = Model
data-key-device = Metoda
data-key-until = Do
data-key-all = Wszystkie metody
data-key-browser = Przeglądarka
data-key-platform = System
data-key-form = Urządzenie
data-key-place = Miejsce
data-key-agreement = Dokument
data-key-purpose = W jakim celu
data-key-label = Brzmienie
data-key-help = Tekst pod spodem
data-key-hash = Skrót tekstu
data-key-answer = Odpowiedź
data-key-at = Kiedy
data-key-title = Tytuł
data-key-revision = Wersja
data-key-language = Język
data-key-former = Przed
data-key-current = Po
data-key-channel = Droga
data-key-finished-at = Zakończono
data-key-failures = Niepowodzenia
data-key-password-due = Wymagane nowe hasło
data-key-recovered-by = Sposób odzyskania dostępu
data-key-asked-for-attributes-at = Prośba o więcej danych
data-key-act = Działanie
data-key-detail = Szczegóły
## Making an account

register-none = Nie masz jeszcze konta?
register-act = Utwórz konto
register-title = Utwórz konto
register-lead = Najpierw upewnimy się, że skrzynka należy do Ciebie. Potem uzupełnisz pozostałe dane konta { $site }.
register-help = Wyślemy tam kod. Będą tam też przychodzić wiadomości dotyczące konta.
register-domains = Wyślemy tam kod. Przyjmujemy adresy z końcówką:
register-domain = Konta są tu dostępne dla adresów e-mail z końcówką { $domains }.
register-have = Masz już konto? Zaloguj się
register-code-title = Wpisz kod
register-sent = Wysłaliśmy wiadomość. Wpisz podany w niej kod lub otwórz link.
register-code-help = { $digits ->
    [one] { $digits } cyfra
    [few] { $digits } cyfry
    [many] { $digits } cyfr
   *[other] { $digits } cyfr
}. Działa 10 minut.
register-later = Poproszono o zbyt wiele kodów. Poczekaj chwilę i spróbuj ponownie.
register-throttled = Było zbyt wiele prób z tą skrzynką. Spróbuj ponownie jutro.
register-link-lead = Masz dostęp do tej skrzynki, więc możesz dokończyć zakładanie konta { $site }.
register-invited = Masz zaproszenie do założenia konta { $site }.
register-link-not = To nie do Ciebie? Zamknij tę stronę. Nic się nie stanie.
register-details-title = Twoje nowe konto
register-details-lead = Ta skrzynka należy do Ciebie. { $site } potrzebuje jeszcze tych danych.
register-username = Nazwa użytkownika
register-username-help = Litery, cyfry, kropki, myślniki i podkreślenia. Możesz się nią logować.
register-username-required = Wybierz nazwę użytkownika.
register-username-wrong = Wybierz nazwę użytkownika: od 2 do 64 liter, cyfr, kropek, myślników lub podkreśleń.
register-username-none = Nazwy użytkownika nie są tu używane.
register-username-taken = Ktoś już używa tej nazwy. Wybierz inną.
register-ended-title = Ten link już nie działa
register-ended-lead = Działa tylko raz i przez ograniczony czas, a osoba zapraszająca może go wycofać.
register-ended-do = Co możesz zrobić
register-ended-used = Jeśli konto już dzięki niemu powstało, zaloguj się.
register-ended-again = Jeśli masz zaproszenie, poproś osobę zapraszającą o nowy link.
register-ended-self = Możesz też samodzielnie założyć konto z tym samym adresem.
register-passkey = Możesz obejść się bez hasła: uzupełnij pozostałe dane powyżej, a pole hasła zostaw puste. Twoje urządzenie przechowa klucz dostępu, a Ty zalogujesz się za pomocą odcisku palca, twarzy lub blokady ekranu.
register-passkey-make = Utwórz konto z kluczem dostępu
register-password = Hasło
register-make = Utwórz konto
flash-register-over = Rejestracja trwała zbyt długo lub została zakończona gdzie indziej. Zacznij od nowa.
flash-register-signed-on = Masz już otwartą sesję. Aby założyć kolejne konto, najpierw się wyloguj, a potem ponownie otwórz link z wiadomości.
flash-register-taken = Istnieje już konto z tym adresem. Zaloguj się nim.
mail-why-none = Otrzymujesz tę wiadomość, ponieważ ktoś podał ten adres na stronie { $site }.
mail-registration-subject = Twój kod do nowego konta { $site }
mail-registration-what = Ktoś – mamy nadzieję, że Ty – chce założyć konto { $site } z tym adresem e-mail. Ten kod pozwala przejść dalej. Wpisz go tam, gdzie o niego prosimy:
mail-registration-act = Dokończ zakładanie konta
mail-registration-if-not = Jeśli to nie Twoja prośba, nie rób nic: konto nie powstanie.
mail-registered-subject = Masz już konto { $site }
mail-registered-what = Ktoś, być może Ty, chciał założyć konto { $site } z tym adresem e-mail. Takie konto już istnieje, więc nowe nie powstało, a tej osobie nic nie ujawniliśmy.
mail-registered-then = Jeśli to Ty, zaloguj się. Jeśli nie pamiętasz hasła, zacznij w tym samym miejscu.
mail-registered-if-not = Jeśli to nie Ty, nie musisz nic robić.
mail-invitation-subject = Zaproszenie do założenia konta { $site }
mail-invitation-what = Administrator kont { $site } zaprasza Cię do założenia konta z tym adresem e-mail.
mail-invitation-act = Przyjmij zaproszenie
mail-invitation-if-not = Jeśli tego nie chcesz, nie rób nic: konto nie powstanie.
mail-welcome-subject = Witamy! Twoje konto { $site } jest gotowe
mail-welcome-what = Twoje konto zostało utworzone z tym adresem e-mail. Tutaj zalogujesz się i będziesz nim zarządzać:
mail-welcome-act = Otwórz moje konto
mail-reset-sent-subject = Ustaw nowe hasło do konta { $site }
mail-reset-sent-what = Administrator konta { $site } wysyła Ci link do ustawienia nowego hasła. Dopóki go nie użyjesz, wszystko pozostanie bez zmian.
mail-reset-sent-if-not = Jeśli to nie Twoja prośba, skontaktuj się z administratorem konta i nie rób nic więcej: hasło pozostanie bez zmian.

# Countries, by their codes (ISO 3166-1).

country-ad = Andora
country-ae = Zjednoczone Emiraty Arabskie
country-af = Afganistan
country-ag = Antigua i Barbuda
country-ai = Anguilla
country-al = Albania
country-am = Armenia
country-ao = Angola
country-aq = Antarktyda
country-ar = Argentyna
country-as = Samoa Amerykańskie
country-at = Austria
country-au = Australia
country-aw = Aruba
country-ax = Wyspy Alandzkie
country-az = Azerbejdżan
country-ba = Bośnia i Hercegowina
country-bb = Barbados
country-bd = Bangladesz
country-be = Belgia
country-bf = Burkina Faso
country-bg = Bułgaria
country-bh = Bahrajn
country-bi = Burundi
country-bj = Benin
country-bl = Saint-Barthélemy
country-bm = Bermudy
country-bn = Brunei
country-bo = Boliwia
country-bq = Niderlandy Karaibskie
country-br = Brazylia
country-bs = Bahamy
country-bt = Bhutan
country-bv = Wyspa Bouveta
country-bw = Botswana
country-by = Białoruś
country-bz = Belize
country-ca = Kanada
country-cc = Wyspy Kokosowe
country-cd = Demokratyczna Republika Konga
country-cf = Republika Środkowoafrykańska
country-cg = Kongo
country-ch = Szwajcaria
country-ci = Wybrzeże Kości Słoniowej
country-ck = Wyspy Cooka
country-cl = Chile
country-cm = Kamerun
country-cn = Chiny
country-co = Kolumbia
country-cr = Kostaryka
country-cu = Kuba
country-cv = Republika Zielonego Przylądka
country-cw = Curaçao
country-cx = Wyspa Bożego Narodzenia
country-cy = Cypr
country-cz = Czechy
country-de = Niemcy
country-dj = Dżibuti
country-dk = Dania
country-dm = Dominika
country-do = Dominikana
country-dz = Algieria
country-ec = Ekwador
country-ee = Estonia
country-eg = Egipt
country-eh = Sahara Zachodnia
country-er = Erytrea
country-es = Hiszpania
country-et = Etiopia
country-fi = Finlandia
country-fj = Fidżi
country-fk = Falklandy
country-fm = Mikronezja
country-fo = Wyspy Owcze
country-fr = Francja
country-ga = Gabon
country-gb = Wielka Brytania
country-gd = Grenada
country-ge = Gruzja
country-gf = Gujana Francuska
country-gg = Guernsey
country-gh = Ghana
country-gi = Gibraltar
country-gl = Grenlandia
country-gm = Gambia
country-gn = Gwinea
country-gp = Gwadelupa
country-gq = Gwinea Równikowa
country-gr = Grecja
country-gs = Georgia Południowa i Sandwich Południowy
country-gt = Gwatemala
country-gu = Guam
country-gw = Gwinea Bissau
country-gy = Gujana
country-hk = Hongkong
country-hm = Wyspy Heard i McDonalda
country-hn = Honduras
country-hr = Chorwacja
country-ht = Haiti
country-hu = Węgry
country-id = Indonezja
country-ie = Irlandia
country-il = Izrael
country-im = Wyspa Man
country-in = Indie
country-io = Brytyjskie Terytorium Oceanu Indyjskiego
country-iq = Irak
country-ir = Iran
country-is = Islandia
country-it = Włochy
country-je = Jersey
country-jm = Jamajka
country-jo = Jordania
country-jp = Japonia
country-ke = Kenia
country-kg = Kirgistan
country-kh = Kambodża
country-ki = Kiribati
country-km = Komory
country-kn = Saint Kitts i Nevis
country-kp = Korea Północna
country-kr = Korea Południowa
country-kw = Kuwejt
country-ky = Kajmany
country-kz = Kazachstan
country-la = Laos
country-lb = Liban
country-lc = Saint Lucia
country-li = Liechtenstein
country-lk = Sri Lanka
country-lr = Liberia
country-ls = Lesotho
country-lt = Litwa
country-lu = Luksemburg
country-lv = Łotwa
country-ly = Libia
country-ma = Maroko
country-mc = Monako
country-md = Mołdawia
country-me = Czarnogóra
country-mf = Saint-Martin
country-mg = Madagaskar
country-mh = Wyspy Marshalla
country-mk = Macedonia Północna
country-ml = Mali
country-mm = Mjanma (Birma)
country-mn = Mongolia
country-mo = Makau
country-mp = Mariany Północne
country-mq = Martynika
country-mr = Mauretania
country-ms = Montserrat
country-mt = Malta
country-mu = Mauritius
country-mv = Malediwy
country-mw = Malawi
country-mx = Meksyk
country-my = Malezja
country-mz = Mozambik
country-na = Namibia
country-nc = Nowa Kaledonia
country-ne = Niger
country-nf = Norfolk
country-ng = Nigeria
country-ni = Nikaragua
country-nl = Holandia
country-no = Norwegia
country-np = Nepal
country-nr = Nauru
country-nu = Niue
country-nz = Nowa Zelandia
country-om = Oman
country-pa = Panama
country-pe = Peru
country-pf = Polinezja Francuska
country-pg = Papua-Nowa Gwinea
country-ph = Filipiny
country-pk = Pakistan
country-pl = Polska
country-pm = Saint-Pierre i Miquelon
country-pn = Pitcairn
country-pr = Portoryko
country-ps = Palestyna
country-pt = Portugalia
country-pw = Palau
country-py = Paragwaj
country-qa = Katar
country-re = Reunion
country-ro = Rumunia
country-rs = Serbia
country-ru = Rosja
country-rw = Rwanda
country-sa = Arabia Saudyjska
country-sb = Wyspy Salomona
country-sc = Seszele
country-sd = Sudan
country-se = Szwecja
country-sg = Singapur
country-sh = Wyspa Świętej Heleny, Wyspa Wniebowstąpienia i Tristan da Cunha
country-si = Słowenia
country-sj = Svalbard i Jan Mayen
country-sk = Słowacja
country-sl = Sierra Leone
country-sm = San Marino
country-sn = Senegal
country-so = Somalia
country-sr = Surinam
country-ss = Sudan Południowy
country-st = Wyspy Świętego Tomasza i Książęca
country-sv = Salwador
country-sx = Sint Maarten
country-sy = Syria
country-sz = Eswatini
country-tc = Turks i Caicos
country-td = Czad
country-tf = Francuskie Terytoria Południowe i Antarktyczne
country-tg = Togo
country-th = Tajlandia
country-tj = Tadżykistan
country-tk = Tokelau
country-tl = Timor Wschodni
country-tm = Turkmenistan
country-tn = Tunezja
country-to = Tonga
country-tr = Turcja
country-tt = Trynidad i Tobago
country-tv = Tuvalu
country-tw = Tajwan
country-tz = Tanzania
country-ua = Ukraina
country-ug = Uganda
country-um = Dalekie Wyspy Mniejsze Stanów Zjednoczonych
country-us = Stany Zjednoczone
country-uy = Urugwaj
country-uz = Uzbekistan
country-va = Watykan
country-vc = Saint Vincent i Grenadyny
country-ve = Wenezuela
country-vg = Brytyjskie Wyspy Dziewicze
country-vi = Wyspy Dziewicze Stanów Zjednoczonych
country-vn = Wietnam
country-vu = Vanuatu
country-wf = Wallis i Futuna
country-ws = Samoa
country-ye = Jemen
country-yt = Majotta
country-za = Republika Południowej Afryki
country-zm = Zambia
country-zw = Zimbabwe
## Activity

tab-activity = Aktywność
activity-title = Aktywność
activity-lead = Co działo się na Twoim koncie, od najnowszych.
activity-kept = Wpisy przechowujemy przez { $count ->
    [one] jeden dzień.
    [few] { $count } dni.
    [many] { $count } dni.
   *[other] { $count } dni.
}
activity-kept-always = Wpisy przechowujemy tak długo, jak istnieje konto.
activity-kind = Co
activity-kind-all = Wszystko
activity-kind-sign-ons = Logowania i sesje
activity-kind-security = Hasło i metody
activity-kind-account = Profil, zgody i konto
activity-period = Kiedy
activity-period-all = Cały okres
activity-period-days = { $count ->
    [one] Ostatni dzień
    [few] Ostatnie { $count } dni
    [many] Ostatnie { $count } dni
   *[other] Ostatnie { $count } dni
}
activity-show = Pokaż
activity-empty = Nic się jeszcze nie wydarzyło.
activity-none-such = W tym okresie nic takiego się nie wydarzyło.
activity-near = okolice:
activity-was-not-me = To nie ja
activity-paging = Strony historii
activity-latest = Najnowsze
activity-older = Wcześniejsze
activity-export = Zabierz ze sobą
activity-export-help = Wpisy wybrane powyżej, ze wszystkich stron. Najpierw poprosimy o potwierdzenie, że to Ty.
activity-export-csv = Jako tabela (CSV)
activity-export-json = Dla programów (JSON)
activity-by-administrator = przez administratora kont
activity-by-server = automatycznie
activity-some-method = metoda
activity-failed-before = { $count ->
    [one] Wcześniej była jedna błędna próba.
    [few] Wcześniej były { $count } błędne próby.
    [many] Wcześniej było { $count } błędnych prób.
   *[other] Wcześniej było { $count } błędnych prób.
}
activity-unknown = Wykonano czynność, której ta strona nie potrafi jeszcze nazwać.
activity-account-created = { $how ->
    [taken] { $name ->
        [none] Utworzono Twoje konto.
       *[other] Utworzono Twoje konto. Nie zawiera ono przewidzianych danych, których używa już ktoś inny: { $name }.
    }
   *[other] Utworzono Twoje konto.
}
activity-sign-on = { $how ->
    [program] Zalogowała się aplikacja lub skrypt.
    [trusted_browser] Zalogowano się w zaufanej przeglądarce.
    [mfa_bypass] Zalogowano się bez drugiego etapu, który nie był wtedy wymagany.
   *[other] Zalogowano się.
}
activity-sign-off = Wylogowano się.
activity-password-changed = { $how ->
    [first] Ustawiono pierwsze hasło.
    [recovered] Ustawiono nowe hasło w miejsce zapomnianego.
   *[other] Zmieniono hasło.
}
activity-address-changed = { $how ->
    [phone] Zmieniono numer telefonu.
   *[other] Zmieniono adres e-mail.
}
activity-address-added = { $how ->
    [phone] Dodano numer telefonu.
   *[other] Dodano adres e-mail.
}
activity-address-removed = { $how ->
    [phone] Usunięto numer telefonu.
   *[other] Usunięto adres e-mail.
}
activity-address-preferred = { $how ->
    [phone] Zmieniono główny numer telefonu.
   *[other] Zmieniono główny adres e-mail.
}
activity-linked-account-added = { $name ->
    [none] Połączono konto.
   *[other] Połączono konto { $name }.
}
activity-linked-account-removed = { $name ->
    [none] Odłączono konto.
   *[other] Odłączono konto { $name }.
}
activity-address-undo-withdrawn = { $how ->
    [phone] Zmiana numeru telefonu stała się ostateczna.
   *[other] Zmiana adresu e-mail stała się ostateczna.
}
activity-profile-changed = { $name ->
    [none] Zmieniono profil.
   *[other] Zmieniono profil: { $name }.
}
activity-session-ended = { $place ->
    [none] Zakończono inną sesję.
   *[other] Wylogowano: { $place }.
}
activity-session-others-ended = { $how ->
    [all] Wylogowano Cię wszędzie.
   *[other] { $count ->
        [0] Wszystkie przeglądarki przestały być zaufane.
        [one] Zakończono jedną inną sesję.
        [few] Zakończono { $count } inne sesje.
        [many] Zakończono { $count } innych sesji.
       *[other] Zakończono { $count } innych sesji.
    }
}
activity-session-dropped = { $count ->
    [one] Zakończono jedną sesję, najdłużej nieużywaną, ponieważ było ich zbyt wiele.
    [few] Zakończono { $count } sesje, najdłużej nieużywane, ponieważ było ich zbyt wiele.
    [many] Zakończono { $count } sesji, najdłużej nieużywanych, ponieważ było ich zbyt wiele.
   *[other] Zakończono { $count } sesji, najdłużej nieużywanych, ponieważ było ich zbyt wiele.
}
activity-session-named = { $name ->
    [none] Usunięto nazwę urządzenia.
   *[other] Nadano urządzeniu nazwę „{ $name }”.
}
activity-session-unrecognised = { $count ->
    [0] Zgłoszono, że to nie Ty. Nie było innych aktywnych sesji.
    [one] Zgłoszono, że to nie Ty. Zakończono jedną sesję.
    [few] Zgłoszono, że to nie Ty. Zakończono { $count } sesje.
    [many] Zgłoszono, że to nie Ty. Zakończono { $count } sesji.
   *[other] Zgłoszono, że to nie Ty. Zakończono { $count } sesji.
}
activity-account-status = { $how ->
    [disabled] Dezaktywowano Twoje konto.
    [enabled] Ponownie aktywowano Twoje konto.
    [unlocked] Odblokowano Twoje konto.
    [reset_sent] Wysłano do Ciebie wiadomość z linkiem do ustawienia nowego hasła.
   *[other] Zmieniono stan Twojego konta.
}
activity-device-added = Dodano metodę: { $method }.
activity-device-changed = { $how ->
    [label] Zmieniono nazwę metody: { $method }.
    [default] Ustawiono metodę domyślną: { $method }.
    [enabled] Włączono metodę: { $method }.
    [disabled] Wyłączono metodę: { $method }.
    [in_step] Zsynchronizowano metodę: { $method }.
   *[other] Zmieniono metodę: { $method }.
}
activity-device-removed = Usunięto metodę: { $method }.
activity-device-removal-asked = { $how ->
    [turns_off] Poproszono o wyłączenie weryfikacji dwuetapowej.
   *[other] Poproszono o usunięcie metody: { $method }.
}
activity-device-removal-cancelled = { $how ->
    [turns_off] Weryfikacja dwuetapowa jednak pozostała włączona.
   *[other] Metoda jednak pozostała: { $method }.
}
activity-device-removal-dropped = Metoda pozostała, ponieważ jest wymagana: { $method }.
activity-mfa-turned-off = Wyłączono weryfikację dwuetapową.
activity-recovery-codes-made = Utworzono nowe kody odzyskiwania.
activity-recovery-codes-used = { $count ->
    [0] Użyto kodu odzyskiwania. Nie został żaden.
    [one] Użyto kodu odzyskiwania. Został jeden.
    [few] Użyto kodu odzyskiwania. Zostały { $count }.
    [many] Użyto kodu odzyskiwania. Zostało { $count }.
   *[other] Użyto kodu odzyskiwania. Zostało { $count }.
}
activity-device-copied = Odrzucono klucz, ponieważ może istnieć jego kopia.
activity-mfa-reset = Usunięto wszystkie Twoje metody.
activity-trusted-browser-added = Przeglądarka jest odtąd zaufana.
activity-trusted-browser-ended = { $how ->
    [reused] Przeglądarka przestała być zaufana, ponieważ użyto starej kopii jej znacznika.
   *[other] { $count ->
        [0] Przeglądarka przestała być zaufana.
        [one] Jedna przeglądarka przestała być zaufana.
        [few] { $count } przeglądarki przestały być zaufane.
        [many] { $count } przeglądarek przestało być zaufanych.
       *[other] { $count } przeglądarek przestało być zaufanych.
    }
}
activity-mfa-bypass-begun = Drugi etap czasowo nie jest wymagany.
activity-mfa-bypass-ended = Drugi etap jest ponownie wymagany.
activity-lost-device-begun = Ktoś, kto podał Twoje hasło, zgłosił utratę wszystkich metod.
activity-lost-device-stopped = Zatrzymano procedurę zastąpienia utraconych metod.
activity-lost-device-open = Procedura zastąpienia utraconych metod: można dodać nową.
activity-lost-device-used = Nowa metoda zastąpiła utracone.
activity-step-up = Potwierdzono, że to Ty.
activity-agreement-accepted = Zaakceptowano „{ $name }”.
activity-agreement-declined = Odrzucono „{ $name }”.
activity-agreement-withdrawn = Wycofano zgodę „{ $name }”.
activity-agreement-purpose-given = Udzielono dodatkowej zgody „{ $name }”.
activity-agreement-purpose-withdrawn = Wycofano dodatkową zgodę „{ $name }”.
activity-access-granted = { $name ->
    [none] Przyznano aplikacji dostęp do Twojego konta.
   *[other] Przyznano aplikacji { $name } dostęp do Twojego konta.
}
activity-access-changed = { $name ->
    [none] Przyznano aplikacji szerszy dostęp do Twojego konta.
   *[other] Przyznano aplikacji { $name } szerszy dostęp do Twojego konta.
}
activity-access-removed = { $name ->
    [none] Usunięto dostęp aplikacji do Twojego konta.
   *[other] Usunięto dostęp aplikacji { $name } do Twojego konta.
}
activity-data-export-asked = Poproszono o kopię Twoich danych.
activity-data-export-fetched = { $how ->
    [activity] Pobrano tę historię.
   *[other] Pobrano kopię Twoich danych.
}
activity-account-deletion-asked = Ktoś zalogowany na Twoje konto poprosił o jego usunięcie.
activity-account-deletion-cancelled = Konto jednak pozostało.
activity-not-me = { $how ->
    [password] W odpowiedzi na wiadomość zgłoszono, że to nie Ty. Wylogowano wszystkich, a hasło przestało tu działać.
   *[other] W odpowiedzi na wiadomość zgłoszono, że to nie Ty. Wylogowano wszystkich.
}
activity-group-joined = Dodano Cię do grupy: { $name }.
activity-group-left = Usunięto Cię z grupy: { $name }.

## Something that one does not recognise

rescue-title = Coś, czego nie rozpoznajesz
rescue-step-end = Wyloguj
rescue-step-password = Zmień hasło
rescue-step-review = Przejrzyj konto
rescue-lead = Jeśli to nie Ty, na Twoim koncie może być ktoś inny. Trzy kroki wystarczą, by odciąć mu dostęp.
rescue-when = Kiedy
rescue-where = Gdzie
rescue-one = Od razu zakończymy tę sesję. Żadna przeglądarka nie będzie już zaufana, a rozpoczęte logowania zostaną przerwane.
rescue-all = Od razu zakończymy wszystkie sesje oprócz tej. Żadna przeglądarka nie będzie już zaufana, a rozpoczęte logowania zostaną przerwane.
rescue-also = Odwołamy też to, co intruz mógł rozpocząć: usunięcie metody lub usunięcie konta. Linki do ustawienia nowego hasła przestaną działać. Jeśli masz hasło, konta połączone od tego czasu zostaną odłączone.
rescue-access = Aplikacje, które otrzymały dostęp od tego czasu lub w ciągu ostatnich siedmiu dni, stracą go.
rescue-end-one = Wyloguj
rescue-was-me = To ja
rescue-password-lead = Teraz zadbaj o to, by nikt nie wrócił.
rescue-password-text = Kto miał dostęp do Twojego konta, może znać Twoje hasło. Ustaw nowe, którego nie używasz nigdzie indziej.
rescue-password-none = Nie masz hasła, które ktoś mógłby znać. Sprawdź teraz, czy wszystkie metody i połączone konta są Twoje.
rescue-password-elsewhere = Kto miał dostęp do Twojego konta, może znać Twoje hasło. Zmień je tam, gdzie jest zarządzane: { $owner }.
rescue-password-ask = Kto miał dostęp do Twojego konta, może wiedzieć, jak się zalogować. Zapytaj administratora konta, co zmienić.
rescue-password-change = Ustaw nowe hasło
rescue-password-skip = Przejdź dalej bez zmiany
rescue-next = Dalej
rescue-review-lead = Sprawdź, czy nie ma tu czegoś, co nie jest Twoje. Usuń to, czego nie znasz.
rescue-review-methods = Twoje metody drugiego etapu
rescue-review-no-methods = Nie masz żadnej. Gdy ją dodasz, samo hasło niczego już nie otworzy.
rescue-review-methods-go = Zarządzaj metodami
rescue-review-removal = Ktoś poprosił o usunięcie metody. Jeśli jej nie zachowasz, zostanie usunięta
rescue-review-addresses = Twoje adresy
rescue-review-former = { $address } – adres lub numer sprzed zmiany. Możesz go odzyskać linkiem z wysłanej wtedy wiadomości, do
rescue-review-addresses-go = Zarządzaj profilem
rescue-review-access-go = Zarządzaj aplikacjami z dostępem
rescue-review-sessions = Twoje aktywne sesje
rescue-review-sessions-go = Zarządzaj sesjami i połączonymi kontami
rescue-review-history-go = Przejrzyj aktywność
rescue-finish = Wszystko sprawdzone
rescue-done-title = Gotowe
rescue-done-lead = To był ostatni krok.
rescue-done-text = Jeśli nadal coś budzi Twój niepokój, powiadom administratora konta.
rescue-done-home = Wróć do mojego konta
flash-rescued = { $count ->
    [0] Nie było już sesji do zakończenia.
    [one] Gotowe. Zakończono jedną sesję.
    [few] Gotowe. Zakończono { $count } sesje.
    [many] Gotowe. Zakończono { $count } sesji.
   *[other] Gotowe. Zakończono { $count } sesji.
}
flash-session-named = Zapisano nazwę.

## The end of a session

session-ends-idle = Bez aktywności sesja zakończy się
session-ends-last = Niezależnie od aktywności sesja zakończy się
session-left = Pozostały czas:
session-over = Wylogowano Cię. Wpisany tutaj tekst nie został wysłany.
session-warning-title = Za chwilę Cię wylogujemy
session-warning-idle = Chcesz kontynuować sesję?
session-warning-last = Ta sesja skończy się niezależnie od aktywności. Dokończ to, co robisz, i zapisz.
session-warning-failed = Nie udało się. Spróbuj ponownie.
session-warning-close = Rozumiem
session-stay = Kontynuuj sesję
session-by = Sposób logowania
session-by-password = Hasło
session-by-address = Kod na Twój adres
session-by-recovery = Odzyskiwanie dostępu
session-by-provider = Połączone konto
session-one-factor = jeden etap
session-two-factors = dwa etapy
session-phishing-resistant = dwa etapy, odporne na phishing
session-unrecognised = Nie rozpoznaję tego
session-rename = Nazwa
session-trusted = Zaufana przeglądarka
session-trusted-this = Zaufana przeglądarka (ta)

## Overview

tab-overview = Przegląd
overview-title = Przegląd
overview-attention = Co wymaga Twojej uwagi
overview-nothing = Nic nie wymaga Twojej uwagi.
overview-ways = Jak się logujesz
overview-latest = Co się ostatnio wydarzyło
overview-accounts-go = Zarządzaj sesjami
overview-history-go = Cała aktywność
overview-removal-waiting = { $how ->
    [turns_off] Ktoś poprosił o wyłączenie weryfikacji dwuetapowej. Jeśli jej nie zachowasz, zostanie wyłączona { $when }.
   *[other] Ktoś poprosił o usunięcie metody drugiego etapu. Jeśli jej nie zachowasz, zostanie usunięta { $when }.
}
overview-password-expires = Hasło trzeba zmienić do { $when }.
overview-second-factor-missing = { $how ->
    [password] Do otwarcia konta wystarcza samo hasło. Dodaj metodę drugiego etapu.
   *[other] Do otwarcia konta wystarcza jeden etap. Dodaj metodę drugiego etapu.
}
overview-recovery-codes-few = { $count ->
    [0] Nie masz już kodów odzyskiwania. Utwórz nowe.
    [one] Został Ci jeden kod odzyskiwania. Utwórz nowe.
    [few] Zostały Ci { $count } kody odzyskiwania. Utwórz nowe.
    [many] Zostało Ci { $count } kodów odzyskiwania. Utwórz nowe.
   *[other] Zostało Ci { $count } kodów odzyskiwania. Utwórz nowe.
}
overview-address-unverified = { $name }: brak weryfikacji, więc nie pomożemy Ci tą drogą odzyskać dostępu.
overview-agreement-outstanding = Obecna wersja dokumentu „{ $name }” nie została jeszcze zaakceptowana. Poprosimy o to przy następnym logowaniu.
overview-agreement-expired = Akceptacja dokumentu „{ $name }” wygasła. Zapytamy o nią przy następnym logowaniu; możesz ją odnowić już teraz.
# Identity providers and linked accounts
provider-sign-on = Zaloguj się kontem { $provider }
own-page-title = Kontynuuj tutaj
own-page-lead = Inna strona skierowała Cię do serwisu { $site }. Kontynuuj tutaj.
own-page-act = Dalej
flash-provider-unavailable = W tej chwili nie można skorzystać z tego dostawcy. Spróbuj później lub wybierz inny sposób.
flash-provider-over = Trwało to zbyt długo, zostało już zakończone albo rozpoczęto to w innej przeglądarce. Zacznij od nowa.
flash-provider-cancelled = Logowanie u dostawcy nie zostało dokończone. Nic się nie zmieniło.
flash-provider-nobody = Z użytym przed chwilą kontem nie jest tu połączone żadne konto. Jeśli masz tu konto, zaloguj się na nie i połącz tamto na karcie „Konta i sesje”.
flash-provider-owes = Konto pozostaje zablokowane, dopóki nie ustawisz nowego hasła. Otwórz link z wysłanej wiadomości albo skontaktuj się z administratorem konta.
flash-provider-unproved-stuck = Dostawca nie potwierdził, że logowanie odbyło się przed chwilą. Zaloguj się tam od nowa tym samym kontem; jeśli to nie pomoże, skontaktuj się z administratorem konta.
flash-provider-unproved = Dostawca nie potwierdził, że logowanie odbyło się przed chwilą. Zaloguj się tam od nowa tym samym kontem; jeśli to nie pomoże, wyloguj się tutaj i ustaw hasło przez „Nie pamiętasz hasła?”.
flash-account-linked = Konto zostało połączone. Odtąd możesz się nim logować.
flash-account-unlinked = Konto zostało odłączone. Nikt już się nim tutaj nie zaloguje.
flash-link-there = To konto jest już połączone.
flash-link-taken = To konto jest połączone z innym kontem tutaj. Najpierw je tam odłącz.
flash-link-full = Nie można połączyć więcej kont. Najpierw jedno odłącz.
accounts-back = Konta i sesje
linked-title = Połączone konta
linked-lead = Tymi kontami możesz się tu logować.
linked-none = Połącz konto, które masz gdzie indziej, a zalogujesz się nim tutaj.
linked-off = Teraz niedostępne
linked-provider = Dostawca
linked-name = Konto u dostawcy
linked-since = Połączono
linked-used = Ostatnie użycie
linked-last = To ostatni sposób logowania na Twoje konto. Najpierw dodaj inny.
link-provider = Połącz konto { $provider }
link-confirm-title = Połączyć to konto?
link-confirm-lead = Po połączeniu każdy, kto może zalogować się na tamto konto, zaloguje się na Twoje konto { $site }.
link-confirm-to = Twoje konto tutaj
link-confirm-help = Upewnij się, że należy do Ciebie. Powiadomimy wszystkie Twoje adresy.
link-confirm-act = Połącz
unlink = Odłącz
unlink-title = Odłączyć to konto?
unlink-lead = Nie zalogujesz się już nim na konto { $site }. Konto u dostawcy pozostanie bez zmian.
unlink-last = Na konto { $site } logujesz się tylko tym kontem. Najpierw dodaj inny sposób logowania, aby nie stracić dostępu.
unlink-add-password = Ustaw hasło
unlink-add-passkey = Dodaj klucz dostępu
step-up-provider = Chodzi o bezpieczeństwo konta, dlatego zaloguj się jeszcze raz kontem, którego tu używasz.
step-up-provider-none = Chodzi o bezpieczeństwo konta, a konto, którym się logujesz, nie może teraz potwierdzić, że to Ty. Wyloguj się, ustaw hasło przez „Nie pamiętasz hasła?” i wróć.
step-up-provider-stuck = Chodzi o bezpieczeństwo konta, a konto, którym się logujesz, nie może teraz potwierdzić, że to Ty. Skontaktuj się z administratorem konta.
step-up-provider-act = Potwierdź kontem { $provider }
mail-account-linked-subject = Połączono konto z Twoim kontem { $site }
mail-account-linked-what = Każdy, kto może zalogować się na to konto, może odtąd zalogować się na Twoje konto { $site }:
mail-account-unlinked-subject = Odłączono konto od Twojego konta { $site }
mail-account-unlinked-what = Tym kontem nikt już nie zaloguje się na Twoje konto { $site }:
data-section-linked-accounts = Połączone konta
data-key-provider = Dostawca
data-key-issuer = Wystawca
data-key-subject = Identyfikator u dostawcy
