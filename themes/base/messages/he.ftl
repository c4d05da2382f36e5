# המילים של הדפים. פנייה ברבים ניטרלי, פעולות בשם פעולה (״התחברות״, ״שמירה״). בלי סימון HTML.
# מונחים: התחברות, התנתקות, מחוברים, חיבור (session), ניתוק, מפתח גישה, מפתח אבטחה, אפליקציית אימות, קודי שחזור, אימות דו-שלבי, שיטה, דפדפן מהימן, הסכמה, הסכם.

## Everywhere

portico = Portico
skip = דילוג לתוכן
nav-label = חשבון
error-prefix = שגיאה:
problems-title = יש בעיה
signed-on-as = מחוברים בתור
sign-on = התחברות
sign-off = התנתקות
way-back = חזרה אל { $application }
save = שמירה
help = עזרה
languages-label = שפה
schemes-label = צבעים
scheme-device = לפי המכשיר
scheme-light = בהיר
scheme-dark = כהה
copy = העתקה
copied = הועתק
try-again = ניסיון נוסף
back-home = לחשבון שלי
approximate = (בקירוב)
required = חובה
optional = לא חובה
mark-colon = :
mark-stop = .
mark-list = {", "}
mark-open = {" ("}
mark-close = )
cancel = ביטול
manage = ניהול
remove = הסרה
go-on = המשך
get-help = קבלת עזרה
download = הורדה
print = הדפסה
done = סיום
entrance-line = החשבון שלכם, בידיים שלכם.

## Signing on and off

sign-on-title = התחברות
sign-on-lead = טוב לראות אתכם. התחברו כדי לנהל את חשבון { $site } שלכם.
sign-on-password-title = הזנת הסיסמה
signing-on-as = התחברות בתור
not-you = לא אתם?
identifier-username = שם משתמש
identifier-email = כתובת אימייל
identifier-phone = מספר טלפון
identifier-username-email = שם משתמש או כתובת אימייל
identifier-username-phone = שם משתמש או מספר טלפון
identifier-email-phone = כתובת אימייל או מספר טלפון
identifier-any = שם משתמש, כתובת אימייל או מספר טלפון
password = סיסמה
show-password = הצגה
hide-password = הסתרה
password-shown = הסיסמה מוצגת
password-hidden = הסיסמה מוסתרת
sign-off-title = להתנתק?
sign-off-lead = אתם מחוברים בתור
sign-off-stay = להישאר מחוברים
signed-off-title = התנתקתם
signed-off-lead = מעכשיו אי אפשר לפתוח את החשבון שלכם בדפדפן הזה. במחשב משותף, סגרו גם את החלון.
signed-off-again = התחברות מחדש
signed-off-onward = מעבר אל

## My profile

profile-title = הפרופיל שלי
profile-lead = מה אנחנו יודעים עליכם, ומה אפשר לשנות.
profile-empty = עדיין אין כאן כלום.
picture-alt = התמונה שלכם
picture-choose = בחירת תמונה
picture-another = בחירת תמונה אחרת
picture-help = JPEG או PNG או WebP, עד ⁨{ $megabytes } MB⁩. אנחנו שומרים ריבוע ממרכז התמונה, בלי שום מידע על המקום או המכשיר שבו צולמה.
picture-upload = העלאת תמונה
picture-change = החלפת תמונה
picture-asks = לפני בחירת תמונה נבקש מכם לאמת את זהותכם.
picture-remove = הסרת התמונה
verified = מאומת
not-verified = לא מאומת
nothing-known = עדיין אין
choice-none = בחירה
day = יום
month = חודש
year = שנה
date-order = dmy
address-street = רחוב ומספר
address-code = מיקוד
address-town = עיר או יישוב
address-region = מדינה או אזור
address-country = ארץ
address-show = החלפת ארץ
address-zip = מיקוד (ZIP)
address-postcode = מיקוד
address-pin = מיקוד (PIN)
address-eircode = מיקוד (Eircode)
address-city = עיר
address-post-town = עיר
address-suburb = פרבר
address-district = רובע
address-state = מדינה
address-province = פרובינציה
address-county = מחוז
address-prefecture = פרפקטורה
address-emirate = אמירות
address-area = אזור
address-department = מחוז
address-governorate = נפה
address-primary = ראשי
address-waits = ממתין לקוד
many-add = הוספת עוד
many-remove = הסרה
many-removed = הוסר. כדי שההסרה תיכנס לתוקף, צריך לשמור.
many-nth = { $label }, { $n }
many-new = { $label }, הוספת עוד

## Change password

password-title = שינוי סיסמה
password-last-changed = שינוי אחרון:
password-never-changed = בחרו סיסמה שאינכם משתמשים בה בשום מקום אחר.
password-first-title = הגדרת סיסמה
password-first-lead = אתם מתחברים בלי סיסמה. סיסמה תיתן לכם דרך כניסה נוספת.
password-expires = צריך לשנות את הסיסמה עד
password-changeable-from = שיניתם את הסיסמה לאחרונה. אפשר יהיה לשנות אותה שוב מתאריך
password-elsewhere-lead = הסיסמה שלכם ל-{ $site } מנוהלת אצל { $owner }.
password-elsewhere-text = אפשר לשנות אותה שם.
password-elsewhere-go = שינוי אצל { $owner }
password-closed-lead = ההתחברות ל-{ $site } היא בלי סיסמה.
password-closed-text = אין כאן מה לשנות, ואין מה לזכור.
password-current = הסיסמה הנוכחית
password-new = סיסמה חדשה
password-requirements = כללים לסיסמה החדשה
password-advice = ארבע או חמש מילים אקראיות הן סיסמה חזקה, וקל יותר להקליד אותן מאשר סימנים. אפשר גם להדביק ממנהל סיסמאות.
password-end-others = התנתקות מכל מקום אחר
password-end-others-help = { $count ->
    [0] אתם מחוברים רק כאן.
    [one] אתם מחוברים במקום אחד נוסף.
    [two] אתם מחוברים בשני מקומות נוספים.
   *[other] אתם מחוברים ב-{ $count } מקומות נוספים.
}
password-change = שינוי סיסמה

## Accounts & sessions

accounts-title = חשבונות וחיבורים
accounts-lead = הדפדפנים והאפליקציות שיכולים לפתוח את החשבון שלכם. נתקו כל מה שאינכם מזהים, ואז שנו את הסיסמה.
accounts-only-here = אתם מחוברים רק כאן.
accounts-others = { $count ->
    [one] אתם מחוברים כאן ובמקום אחד נוסף.
    [two] אתם מחוברים כאן ובשני מקומות נוספים.
   *[other] אתם מחוברים כאן וב-{ $count } מקומות נוספים.
}
sessions-title = איפה אתם מחוברים
sessions-paging = דפי החיבורים
sessions-newer = חדשים יותר
sessions-older = ישנים יותר
sign-off-others = ניתוק כל השאר
browser-and-platform = {"\u200F"}{ $browser } במערכת { $platform }
session-program = אפליקציה או סקריפט
session-unknown = מכשיר לא מוכר
this-device = המכשיר הזה
session-active = פעילות אחרונה
session-now = עכשיו
session-first = התחברות
session-place = באזור

## The second step of signing on

sign-on-confirm-title = אימות זהות
sign-on-code-title = הזנת הקוד
code-lead = הזינו את הקוד שהשיטה הזו נותנת לכם.
code-lead-totp = פתחו את אפליקציית האימות. מופיע בה קוד ל-{ $site }.
code-lead-passkey = אשרו בטביעת אצבע, בזיהוי פנים או בנעילת המסך.
code-lead-security-key = הכינו את מפתח האבטחה: חברו אותו או הצמידו אותו למכשיר.
code-lead-recovery = הזינו אחד מקודי השחזור ששמרתם. כל קוד פועל פעם אחת.
code-lead-send = נשלח לכם קוד כשתבקשו.
code-lead-sent = הזינו את הקוד ששלחנו לכם.
code-label = קוד
code-label-recovery = קוד שחזור
code-label-address = הקוד מהאימייל
code-help-digits = { $digits } ספרות
code-help-recovery = 15 אותיות וספרות. אין הבדל בין אותיות גדולות לקטנות, ורווחים ומקפים לא משנים.
code-help-address = 6 ספרות
trust-for-days = { $count ->
    [one] לא לשאול שוב בדפדפן הזה במשך יום
    [two] לא לשאול שוב בדפדפן הזה במשך יומיים
   *[other] לא לשאול שוב בדפדפן הזה במשך { $count } ימים
}
trust-for-hours = { $count ->
    [one] לא לשאול שוב בדפדפן הזה במשך שעה
    [two] לא לשאול שוב בדפדפן הזה במשך שעתיים
   *[other] לא לשאול שוב בדפדפן הזה במשך { $count } שעות
}
trust-for-minutes = { $count ->
    [one] לא לשאול שוב בדפדפן הזה במשך דקה
    [two] לא לשאול שוב בדפדפן הזה במשך שתי דקות
   *[other] לא לשאול שוב בדפדפן הזה במשך { $count } דקות
}
trust-help = רק במקום שאין לאחרים גישה אליו. את הסיסמה נמשיך לבקש כרגיל.
another-way = דרך אחרת
or = או
sign-on-methods-title = בחירת דרך אחרת
sign-on-methods-lead = אפשר להתחבר בכל אחת מהדרכים האלה.
sign-on-methods-none = אף אחת מהן לא זמינה לכם? פנו לצוות שמנהל את החשבון שלכם.
sign-on-enrol-lead = ב-{ $site } נדרש מכולם שלב שני אחרי הסיסמה. ההוספה אורכת דקה.
sign-on-enrol-choice-title = הוספת שלב שני
sign-on-enrol-choice-lead = בחרו מה שנוח לכם. אפשר להוסיף שיטות אחרות בהמשך.
another-method = בחירת שיטה אחרת
sign-on-blocked-title = בחשבון שלכם נדרש שלב שני
sign-on-blocked-no-address = ב-{ $site } נדרש שלב שני אחרי הסיסמה. לפני הוספת השלב אנחנו שולחים קוד לכתובת האימייל, אבל בחשבון שלכם אין כתובת מאומתת, או שהיא שונתה בשבעת הימים האחרונים. פנו לצוות שמנהל את החשבון שלכם.
sign-on-blocked-invitation = ב-{ $site } נדרש שלב שני אחרי הסיסמה, וכדי להוסיף אותו צריך הזמנה. בקשו הזמנה מהצוות שמנהל את החשבון שלכם, ופתחו את הקישור שבה בדפדפן הזה.
sign-on-blocked-no-method = ב-{ $site } נדרש שלב שני אחרי הסיסמה, ואי אפשר להוסיף אותו באופן עצמאי. פנו לצוות שמנהל את החשבון שלכם.

## Before the first second step

address-title = קודם כול, קוד באימייל
address-blocked-title = עדיין אי אפשר להוסיף שיטה
address-lead = כדי שאף אחד אחר לא יוכל להוסיף את השיטה הראשונה לחשבון שלכם.
address-goes-to = נשלח קוד אל
address-send = שליחת הקוד
address-sent-to = שלחנו קוד אל
address-again = שליחת קוד נוסף
address-again-help = לא הגיע אחרי דקה? בדקו גם בתיקיית הספאם. הקוד תקף ל-10 דקות. אין לכם עוד גישה לתיבה הזו? פנו לצוות שמנהל את החשבון שלכם.
address-none = בחשבון שלכם אין כתובת אימייל מאומתת שאפשר לשלוח אליה קוד, או שהיא שונתה בשבעת הימים האחרונים. המתינו עד שיחלפו, או פנו לצוות שמנהל את חשבון { $site } שלכם.
address-invitation = כדי להוסיף את השיטה הראשונה צריך הזמנה. בקשו הזמנה מהצוות שמנהל את חשבון { $site } שלכם, ופתחו את הקישור שבה בדפדפן הזה.

## Confirming who one is

step-up-title = אימות זהות
step-up-password = מדובר באבטחת החשבון שלכם, ולכן נבקש שוב את הסיסמה.
step-up-purpose = אחר כך נמשיך במה שהתחלתם.
step-up-confirm = אימות זהות
step-up-none = אי אפשר לקבל קוד כזה? פנו לצוות שמנהל את החשבון שלכם.
step-up-lost = אף אחת מהשיטות כבר לא בידיכם?
step-up-lost-help = אפשר לבקש שיטה חדשה בזמן ההתחברות. לשם כך ננתק אתכם עכשיו, והדפדפן הזה לא יהיה מהימן יותר: עד שאפשר יהיה להגדיר את השיטה החדשה לא תוכלו להתחבר, גם לא כאן.
step-up-lost-open = זמן ההמתנה הסתיים: אפשר להגדיר שיטה חדשה בזמן ההתחברות. לשם כך ננתק אתכם עכשיו, והדפדפן הזה לא יהיה מהימן יותר.
step-up-lost-wait = חזרו אז לדף הזה, והוא יוביל לשיטה חדשה. אם תמצאו קודם אחת מהשיטות שלכם, השתמשו בה: זה עוצר את התהליך.
step-up-password-wrong = הסיסמה שגויה.
other-ways = דרכים אחרות

## Authentication

authentication-title = אימות
authentication-lead = איך אנחנו מוודאים שאלה אתם, מלבד הסיסמה.
authentication-back = חזרה לאימות
passkeys-title = מפתחות גישה
passkeys-lead = כל אחד מהם מחבר אתכם בלי סיסמה.
passkeys-empty = מתחברים בטביעת אצבע, בזיהוי פנים או בנעילת המסך. אין צורך לזכור סיסמה.
passkey-create-another = יצירת מפתח נוסף
passkey-offer-title = התחברות מהירה יותר בפעם הבאה
passkey-offer-text = הדפדפן שומר את המפתח בשבילכם. זה לוקח רגע, ודרכי ההתחברות האחרות נשארות.
passkey-offer-later = לא עכשיו
passkey-offer-never = לא לשאול שוב
passkey-remove-help = אי אפשר יהיה להתחבר איתו יותר. אפשר ליצור מפתח חדש בכל עת.
passkey-remove-lead = נפסיק לקבל אותו מיד. ייתכן שהוא עדיין יופיע במקום שבו שמורים מפתחות הגישה שלכם, ושם אפשר למחוק אותו.
passkey-remove-lead-at = נפסיק לקבל אותו מיד. ייתכן שהוא עדיין יופיע ב-{ $provider }, ושם אפשר למחוק אותו.
device-provider = נשמר אצל
device-kept = שמירה
device-synced = מסונכרן
device-bound = רק במכשיר הזה
devices-title = אימות דו-שלבי
devices-lead = אחרי הסיסמה נבקש אחת מאלה.
devices-empty = עדיין אין שלב שני: הסיסמה לבדה פותחת את החשבון שלכם.
devices-empty-add = הוסיפו שיטה למטה, וסיסמה גנובה כבר לא תספיק.
devices-always = ב-{ $site } נדרש מכולם שלב שני. את השיטה האחרונה אפשר להחליף, אבל לא להסיר.
devices-full = { $count ->
    [one] יש לכם שיטה אחת, ויותר מזה אי אפשר. הסירו אותה כדי להוסיף אחרת.
    [two] יש לכם שתי שיטות, ויותר מזה אי אפשר. הסירו אחת כדי להוסיף אחרת.
   *[other] יש לכם { $count } שיטות, ויותר מזה אי אפשר. הסירו אחת כדי להוסיף אחרת.
}
methods-title = הוספת שיטה
methods-title-another = הוספת שיטה נוספת
add-method = הוספת שיטה
method-passkey-about = טביעת אצבע, זיהוי פנים או נעילת המסך. מחבר אתכם גם בלי סיסמה, וחסין מפני פישינג.
method-security-key-about = מפתח שמחברים או מצמידים למכשיר. חסין מפני פישינג.
method-oath-token-about = מכשיר קטן שמציג קודים, עם מספר סידורי בגבו.
method-totp-about = אפליקציה בטלפון או במחשב שמציגה קוד חדש מדי פעם. פועלת גם בלי רשת.
device-method = שיטה
device-added = נוספה
device-last-used = שימוש אחרון
device-never-used = טרם נעשה שימוש
device-default = ברירת מחדל
device-off = כבויה
device-withdrawn = כבר לא מוצעת כאן
device-make-default = הגדרה כברירת מחדל

## Trusted browsers

trusted-title = דפדפנים מהימנים
trusted-lead = כדי להתחבר מהם מספיקה הסיסמה עד התאריך המוצג, או עד שתשנו את הסיסמה או את השיטות.
trusted-empty = אין דפדפנים מהימנים: אנחנו מבקשים את השלב השני בכל פעם. במקום שבו מזינים את הקוד אפשר לבחור שלא נשאל שוב באותו דפדפן.
trusted-unknown = דפדפן לא מוכר
trusted-this = הדפדפן הזה
trusted-until = עד
trusted-since = מהימן מאז
trust-end = ביטול המהימנות
trusts-end = ביטול המהימנות של כל הדפדפנים

## One method

device-title = ניהול שיטה
device-label = שם
device-label-help = כדי להבדיל אותה מאחרות, למשל ״הטלפון של העבודה״.
device-withdrawn-help = השיטה הזו כבר לא מתקבלת ב-{ $site }, ולכן אינה פועלת. אפשר להסיר אותה.
device-default-title = ברירת מחדל
device-default-is = זו השיטה הראשונה שנבקש בהתחברות.
device-default-help = להגדיר אותה כשיטה הראשונה שנבקש בהתחברות.
device-order = סדר
device-order-help = המקום שלה ברשימה כשבוחרים דרך אחרת להתחבר.
device-up = העברה למעלה
device-down = העברה למטה
device-disable-head = כיבוי
device-disable-help = כל עוד היא כבויה, לא נבקש אותה. אפשר להפעיל אותה שוב.
device-disable = כיבוי
device-enable-head = כבויה
device-enable-help = כרגע איננו מבקשים אותה.
device-enable = הפעלה
device-remove-head = הסרה
device-remove-help = הקודים שלה יפסיקו לפעול. כדי להשתמש שוב באותה אפליקציה צריך להגדיר אותה מחדש.
device-remove-title = להסיר את השיטה הזו?
device-remove-lead = נפסיק מיד לקבל קודים מהשיטה הזו. הרשומה באפליקציה נשארת, ושם אפשר למחוק אותה.
device-disable-title = לכבות את השיטה הזו?
device-disable-lead = לא נבקש אותה ולא נקבל ממנה קודים עד שתפעילו אותה שוב.
device-last = מאותו רגע הסיסמה לבדה תספיק כדי להתחבר.
device-with-codes = יחד איתה יוסרו גם קודי השחזור.
device-keep-title = קודם צריך להוסיף שיטה אחרת
device-keep-remove = בחשבון { $site } שלכם חייב להישאר שלב שני, וזו השיטה היחידה. הוסיפו שיטה אחרת, ואז הסירו את זו.
device-keep-disable = בחשבון { $site } שלכם חייב להישאר שלב שני, וזו השיטה היחידה. הוסיפו שיטה אחרת, ואז כבו את זו.
device-keep-add = שיטות שאפשר להוסיף
device-keep-none = אי אפשר להוסיף שיטה אחרת באופן עצמאי. פנו לצוות שמנהל את החשבון שלכם.
device-keep = להשאיר
device-removal = מיועדת להסרה
device-removal-on = מועד ההסרה:
device-removal-now = בתהליך הסרה
device-removal-help = מישהו ביקש להסיר אותה באמצעות שיטה חלשה יותר. עד אז היא פועלת כרגיל. אם היא עדיין ברשותכם, השאירו אותה.
device-removal-all-help = האימות הדו-שלבי עומד להיכבות, והשיטה הזו תוסר יחד איתו. אם תשאירו אותה, דבר לא יכובה.
device-remove-later = השיטה תוסר בעוד 24 שעות. עד אז היא פועלת כרגיל, ואפשר להשאיר אותה.
device-remove-weak = אימתתם בשיטה חלשה יותר, ולכן ההסרה אורכת 24 שעות. נודיע מיד לכל הכתובות שלכם, ואפשר לבטל כאן או באמצעות שימוש בשיטה.
device-remove-open = אם האימות ייעשה בשיטה חלשה יותר, ההסרה תארך 24 שעות.
device-disable-open = רק שיטה חזקה לפחות כמוה יכולה לכבות אותה.
device-disable-weak = אימתתם בשיטה חלשה יותר, שאינה יכולה לכבות את השיטה הזו. אמתו בשיטה חזקה יותר, או בקשו להסיר אותה: זה אורך 24 שעות.
device-weak-title = אימות בשיטה חזקה יותר
prove-stronger = אימות בשיטה אחרת
weak-lead = אימתתם בשיטה חלשה מאלה שיש לכם. כדי להוסיף שיטה חדשה או להפעיל שוב שיטה שכובתה, צריך לאמת בשיטה חזקה לא פחות מאלה שיש לכם.
weak-lead-codes = אימתתם בשיטה חלשה מאלה שיש לכם. לקודי שחזור צריך שיטה חזקה יותר.
weak-ways = אפשר להמשיך באחת מהדרכים האלה:
weak-way-stronger = אימות באחת מאלה:
weak-way-code = אימות בקוד שחזור. כל קוד מאפשר להוסיף שיטה אחת.
weak-way-remove = אם איבדתם את השיטה החזקה יותר, בקשו להסיר אותה. זה אורך 24 שעות, ונודיע לכל הכתובות שלכם.
off-title = לכבות את האימות הדו-שלבי?
off-do = כיבוי האימות הדו-שלבי
off-help = התחברות בסיסמה בלבד. כל השיטות וקודי השחזור יוסרו.
off-waits = האימות הדו-שלבי ייכבה בתאריך
off-waits-now = האימות הדו-שלבי בתהליך כיבוי.
off-waits-keep = אם תשאירו אחת מהשיטות המיועדות להסרה, הוא יישאר פעיל.
off-lead = מעכשיו רק הסיסמה תגן על החשבון שלכם.
off-later = האימות הדו-שלבי ייכבה בעוד 24 שעות. עד אז הכול פועל כרגיל, ואפשר לבטל.
off-weak = אימתתם בשיטה חלשה מאלה שיש לכם, ולכן זה אורך 24 שעות. נודיע מיד לכל הכתובות שלכם.
off-open = אם האימות לא ייעשה בשיטה החזקה ביותר שלכם, זה יארך 24 שעות.
off-methods = { $count ->
    [one] השיטה שלכם תוסר.
    [two] שתי השיטות יוסרו.
   *[other] כל { $count } השיטות יוסרו.
}
off-codes = קודי השחזור יוסרו.
off-trust = לא יישאר אף דפדפן מהימן.

## Setting up an authenticator app

passkey-new-title = יצירת מפתח גישה
passkey-new-lead = התחברות בטביעת אצבע, בזיהוי פנים או בנעילת המסך. אין סיסמה שצריך לזכור.
passkey-before = הדפדפן ישאל אתכם איפה לשמור את מפתח הגישה, ויבקש לפתוח את הנעילה פעם אחת.
passkey-create = יצירת מפתח גישה
passkey-use = שימוש במפתח הגישה
passkey-sign-on = התחברות עם מפתח גישה
passkey-sign-on-cancelled = לא נעשה שימוש במפתח גישה. אפשר לנסות שוב, או להתחבר עם הסיסמה.
passkey-script = להתחברות עם מפתח גישה נדרש JavaScript. הפעילו אותו, או השתמשו בסיסמה.
passkey-refused = מפתח הגישה הזה לא מתקבל כאן. התחברו בדרך אחרת.
passkey-what = מה זה מפתח גישה?
passkey-what-text = מפתח גישה בא במקום סיסמה. המכשיר או מנהל הסיסמאות שומר אותו ומוסר אותו רק ל-{ $site }, אחרי שפתחתם את הנעילה בטביעת אצבע, בזיהוי פנים או בקוד PIN. אי אפשר לנחש אותו, ושום דף מזויף לא יוציא אותו מכם.
passkey-where = איפה נשמרים מפתחות גישה?
passkey-where-text = במנהל הסיסמאות של המכשיר או הדפדפן, כמו Apple Passwords או Google Password Manager או Windows Hello, במנהל סיסמאות אחר לבחירתכם או במפתח אבטחה. אפשר להחזיק כמה מפתחות.
security-key-new-title = הוספת מפתח אבטחה
security-key-new-lead = מפתח שמחברים או מצמידים למכשיר אחרי הסיסמה.
security-key-before = הכינו את המפתח. הדפדפן יגיד מתי לגעת בו.
security-key-create = הוספת מפתח אבטחה
security-key-use = שימוש במפתח האבטחה
ceremony-wait = פעלו לפי הנחיות הדפדפן.
ceremony-cancelled = לא בוצע דבר. אפשר לנסות שוב, או להשתמש בדרך אחרת.
ceremony-failed = זה לא הצליח. נסו שוב, או השתמשו בדרך אחרת.
ceremony-unsupported = הדפדפן הזה לא תומך במפתחות גישה או במפתחות אבטחה. השתמשו בדרך אחרת, או בדפדפן אחר.
ceremony-script = למפתחות גישה ולמפתחות אבטחה נדרש JavaScript. הפעילו אותו, או השתמשו בדרך אחרת.
ceremony-required = יש לשלוח את תשובת המאמת.
ceremony-invalid = התשובה לא התקבלה. נסו שוב, או השתמשו בדרך אחרת.
ceremony-gone = זה נמשך זמן רב מדי. נסו שוב.
ceremony-known = המפתח הזה כבר נוסף לחשבון.
ceremony-synced = מפתח הגישה הזה מועתק בין מכשירים, וכאן זה לא מותר. שמרו אותו רק במכשיר הזה, או השתמשו במפתח אבטחה.
ceremony-make = מפתחות אבטחה מהסוג הזה לא מתקבלים כאן.
oath-token-new-title = הוספת מחולל קודים
oath-token-new-lead = מכשיר קטן שמציג קודים, שקיבלתם מאיתנו.
oath-token-add = הוספת מחולל קודים
serial-label = מספר סידורי
serial-help = מופיע בגב המכשיר.
serial-required = הזינו את המספר הסידורי שמופיע בגב המכשיר.
token-first = הקוד הראשון
token-first-help = הקוד שמוצג עכשיו.
token-second = הקוד השני
token-second-help = המתינו עד שיוצג קוד אחר, או לחצו שוב על הכפתור במכשיר.
token-wrong = המספר והקודים לא תואמים זה לזה. בדקו את שלושתם, והשתמשו בשני קודים עוקבים.
totp-new-title = הוספת אפליקציית אימות
totp-new-lead = אפליקציה שמציגה קוד חדש מדי פעם. מזינים קוד אחרי הסיסמה.
totp-step-open = פתחו את אפליקציית האימות
totp-step-open-help = כל אפליקציה לקודים חד-פעמיים מתאימה, וגם מנהלי סיסמאות רבים יודעים לעשות זאת. אם עדיין אין לכם, הורידו אחת מחנות האפליקציות של הטלפון.
totp-step-add = הוסיפו לה את החשבון
totp-scan = סרקו את הקוד הזה באפליקציה, או פתחו אותה ישירות אם היא במכשיר הזה.
totp-type = הקלידו באפליקציה את המפתח שלמטה, או פתחו אותה ישירות אם היא במכשיר הזה.
totp-qr-label = קוד QR להגדרת אפליקציית האימות
totp-open-app = פתיחה באפליקציה בטלפון הזה
totp-scan-trouble = לא מצליחים לסרוק?
totp-key = מפתח
totp-key-help = בחרו באפליקציה באפשרות להזין מפתח, והקלידו את המפתח הזה. רווחים לא משנים.
totp-key-copy = העתקת המפתח
totp-key-facts = אם האפליקציה שואלת: מבוסס זמן, { $digits } ספרות, כל { $period } שניות.
totp-step-code = הזינו את הקוד שמוצג באפליקציה
totp-add = הוספת אפליקציית אימות
totp-add-go-on = הוספה והמשך

## Recovery codes

recovery-codes-title = קודי שחזור
recovery-codes-why = מאפשרים להתחבר כשהטלפון לא איתכם. כל קוד פועל פעם אחת.
recovery-codes-first = הוסיפו קודם שיטה. קודי השחזור מחליפים אותה כשהיא לא איתכם.
recovery-codes-none = עדיין לא נוצרו
recovery-codes-left = { $left ->
    [0] לא נותרו קודים
    [one] נותר קוד אחד מתוך { $of }
    [two] נותרו שני קודים מתוך { $of }
   *[other] נותרו { $left } מתוך { $of }
}
recovery-codes-few = { $left ->
    [0] נגמרו
   *[other] עומדים להיגמר
}
recovery-codes-few-help = { $left ->
    [0] צרו עכשיו קודים חדשים, כדי שתוכלו להתחבר בלי הטלפון.
   *[other] צרו קודים חדשים לפני שהאחרון ייגמר.
}
recovery-codes-made = נוצרו
recovery-codes-of = עבור
recovery-codes-make = יצירת קודי שחזור
recovery-codes-make-head = יצירת הקודים שלכם
recovery-codes-renew = יצירת קודים חדשים
recovery-codes-renew-head = קודים חדשים במקום הישנים
recovery-codes-once = הקודים יוצגו פעם אחת. הכינו מקום שרק אתם יכולים לפתוח: מנהל סיסמאות, או מגירה לדף מודפס.
recovery-codes-replace = הקודים הישנים שלי יפסיקו לפעול
recovery-codes-replace-required = סמנו את התיבה כדי לאשר שהקודים הישנים יפסיקו לפעול.
recovery-codes-new-title = קודי השחזור שלכם
recovery-codes-new-lead = שמרו אותם עכשיו. הם מוצגים במשך 15 דקות, או עד שתאשרו ששמרתם אותם. אחר כך אף אחד לא יוכל לראות אותם, גם לא אתם.
recovery-codes-print = בהדפסת הדף מודפסים הקודים בלבד.
recovery-codes-saved = שמרתי את הקודים האלה
recovery-codes-saved-required = שמרו את הקודים, ואז סמנו את התיבה.
recovery-codes-file = קודי שחזור ל-{ $site }

## Codes that are sent

method-email-about = נשלח לכם קוד באימייל בכל פעם. קל יותר לפרוץ לתיבת אימייל מאשר לטלפון.
method-sms-about = נשלח לכם הודעת טקסט עם קוד בכל פעם. אחרים עלולים להשתלט על מספר ולקרוא את הקודים.
method-voice-about = שיחה אוטומטית תקריא לכם קוד בכל פעם. אחרים עלולים להשתלט על מספר ולשמוע את הקודים.
method-whatsapp-about = נשלח לכם קוד ב-WhatsApp בכל פעם. אחרים עלולים להשתלט על מספר ולקרוא את הקודים.
email-new-title = הוספת קודים באימייל
email-new-lead = אחרי הסיסמה נשלח לכם באימייל קוד שצריך להזין.
sms-new-title = הוספת קודים בהודעת טקסט
sms-new-lead = אחרי הסיסמה נשלח לכם הודעת טקסט עם קוד שצריך להזין.
voice-new-title = הוספת קודים בשיחת טלפון
voice-new-lead = אחרי הסיסמה שיחה אוטומטית תקריא לכם קוד שצריך להזין.
whatsapp-new-title = הוספת קודים ב-WhatsApp
whatsapp-new-lead = אחרי הסיסמה נשלח לכם ב-WhatsApp קוד שצריך להזין.
device-address = נשלח אל
device-mailbox = כתובת אימייל
device-mailbox-help = נשלח לשם קוד כדי לוודא שהיא שלכם. היא לא תשתנה כשהפרופיל שלכם ישתנה.
device-mailbox-another = שימוש בכתובת אחרת
device-number = מספר טלפון
device-number-help = כולל קידומת המדינה, למשל ⁨+49⁩ לגרמניה. נשלח לשם קוד כדי לוודא שהמספר שייך לכם.
device-number-another = שימוש במספר אחר
device-number-risk = אחרים עלולים להשתלט על מספרי טלפון. מפתח גישה או אפליקציית אימות בטוחים יותר.
device-number-wrong = הזינו מספר טלפון מלא עם קידומת המדינה, למשל ⁨+49 1512 3456789⁩.
device-number-kind = לא נשלחים קודים למספרים מהסוג הזה. הזינו מספר נייד או קווי שלכם.
device-number-country = האפשרות לא מוצעת למספרים מהמדינה הזו.
device-address-required = הזינו לאן לשלוח את הקודים.
device-known = זה כבר נוסף. השתמשו באחר.
device-code-send = שליחת הקוד
device-code-add = הוספה וסיום
device-code-sent-to = שלחנו קוד אל
device-code-failed = לא הצלחנו לשלוח את הקוד. השתמשו בדרך אחרת, או נסו שוב.
device-code-closed = כרגע אי אפשר לשלוח קודים בדרך הזו. השתמשו בדרך אחרת, או נסו שוב מאוחר יותר.
device-code-again-mail = לא הגיע אחרי דקה? בדקו גם בתיקיית הספאם. הקוד תקף למשך { $minutes ->
    [one] דקה אחת
    [two] שתי דקות
   *[other] { $minutes } דקות
}; רק הקוד האחרון קובע.
device-code-again-help = לא הגיע אחרי דקה? אפשר לקבל קוד נוסף. הקוד תקף למשך { $minutes ->
    [one] דקה אחת
    [two] שתי דקות
   *[other] { $minutes } דקות
}; רק הקוד האחרון קובע.
code-in = אפשר יהיה לבקש קוד נוסף בעוד
code-wait = שלחנו קוד לפני רגע. אפשר יהיה לבקש קוד נוסף בעוד { $seconds ->
    [one] שנייה אחת
    [two] שתי שניות
   *[other] { $seconds } שניות
}.
code-no-more = לעת עתה לא נשלח עוד קודים בדרך הזו. השתמשו בדרך אחרת.
code-unavailable = לא הצלחנו לשלוח את הקוד. השתמשו בדרך אחרת, או נסו שוב מאוחר יותר.
code-throttled = נשלחו יותר מדי קודים. השתמשו בדרך אחרת, או המתינו קצת.

## What is wrong with a code

code-required = הזינו את הקוד.
code-wrong = הקוד שגוי, או שכבר נעשה בו שימוש. בדקו אותו או השתמשו בקוד אחר, ונסו שוב.
code-gone = הקוד כבר לא פועל. בקשו קוד נוסף.
address-sent-recently = שלחנו קוד לפני רגע. המתינו חצי דקה לפני שתבקשו קוד נוסף.
label-refused = זה לא יכול לשמש כשם. השתמשו ב-100 תווים גלויים לכל היותר.

## When something did not work

not-found-title = הדף לא נמצא
not-found-text = אין שום דבר בכתובת הזו. אם הקלדתם אותה, בדקו את האיות. אם הגעתם מקישור, ייתכן שהוא ישן.
unavailable-title = לא זמין כרגע
unavailable-text = אי אפשר לפתוח את הפורטל כרגע. נסו שוב מאוחר יותר.
maintenance-title = סגור לתחזוקה
maintenance-text = פורטל החשבונות של { $site } סגור כרגע. החשבון והנתונים שלכם בטוחים. חזרו מאוחר יותר.
error-bad-request-title = הבקשה לא הגיעה אלינו בשלמותה
error-bad-request-text = הדפדפן שלח משהו שלא הצלחנו לקרוא. חזרו אחורה ונסו שוב.
error-expired-form-title = הדף הזה היה פתוח זמן רב מדי
error-expired-form-text = לביטחונכם, טפסים מפסיקים לפעול אחרי זמן מה או כשמתחברים מחדש. דבר לא השתנה. פתחו את הדף שוב וחזרו על הפעולה.
error-forbidden-title = הפורטל הזה לא פתוח בפניכם
error-forbidden-text = לחשבון שלכם אין הרשאה להשתמש בפורטל הזה. פנו לצוות שמנהל את החשבון שלכם.
error-method-title = אי אפשר לעשות זאת כאן
error-method-text = הכתובת הזו לא מקבלת בקשות מהסוג הזה. דבר לא השתנה.
error-too-large-title = זה יותר מדי בבת אחת
error-too-large-text = מה ששלחתם גדול ממה שאנחנו מקבלים. דבר לא השתנה. הקטינו אותו ונסו שוב.
error-type-title = לא הצלחנו לקרוא את זה
error-type-text = מה ששלחתם הוא מסוג שהדף הזה לא מקבל. דבר לא השתנה.
error-throttled-title = בואו נמתין רגע
error-throttled-text = { $minutes ->
    [one] היו יותר מדי ניסיונות. כדי לשמור על החשבון, המתינו דקה ונסו שוב.
    [two] היו יותר מדי ניסיונות. כדי לשמור על החשבון, המתינו שתי דקות ונסו שוב.
   *[other] היו יותר מדי ניסיונות. כדי לשמור על החשבון, המתינו { $minutes } דקות ונסו שוב.
}
error-throttled-long = היו יותר מדי ניסיונות. כדי לשמור על החשבון, לעת עתה לא נקבל עוד ניסיונות מהדפדפן הזה. השתמשו בדפדפן שבו כבר הזנתם קוד, או פנו לצוות שמנהל את החשבון שלכם.
error-internal-title = משהו השתבש אצלנו
error-internal-text = זו לא אשמתכם, ורשמנו את התקלה. נסו שוב בעוד רגע. אם זה חוזר, מסרו לתמיכה את המספר הזה:
error-incident = מספר תקלה
error-busy-title = הרבה אנשים מתחברים עכשיו
error-busy-text = { $seconds ->
    [one] יש עומס חריג. נסו שוב בעוד שנייה.
    [two] יש עומס חריג. נסו שוב בעוד שתי שניות.
   *[other] יש עומס חריג. נסו שוב בעוד { $seconds } שניות.
}

## Mails

mail-hello = שלום {"\u2068"}{ $name }{"\u2069"},
mail-hello-nobody = שלום,
mail-device = שיטה
mail-when = מתי
mail-repeats = { $count ->
    [one] אותו דבר קרה פעם נוספת בדקות שאחרי כן, אולי ממקום אחר.
    [two] אותו דבר קרה עוד פעמיים בדקות שאחרי כן, אולי ממקום אחר.
   *[other] אותו דבר קרה עוד { $count } פעמים בדקות שאחרי כן, אולי ממקום אחר.
}
mail-browser = דפדפן
mail-place = איפה (בקירוב)
mail-if-you = אם אתם עשיתם זאת, אין צורך לעשות דבר.
mail-if-not = אם לא אתם עשיתם זאת, דווחו לנו: בדף אחד אפשר לנתק את כולם ולבטל את הסיסמה. עצם פתיחת הדף עדיין לא משנה דבר.
mail-not-me = זה לא הייתי אני
mail-if-not-by-hand = אם לא אתם עשיתם זאת, ייתכן שמישהו אחר נכנס לחשבון שלכם. פתחו את הפורטל ושנו מיד את הסיסמה, או פנו לתמיכה.
mail-act = אבטחת החשבון שלי
mail-valid-until = בתוקף עד { $date }.
mail-why = קיבלתם את האימייל הזה כי הוא נוגע לאבטחת חשבון { $site } שלכם. אי אפשר לבטל את קבלתו.
mail-sessions-ended = { $count ->
    [one] חיבור אחד נוסף נותק.
    [two] שני חיבורים נוספים נותקו.
   *[other] { $count } חיבורים נוספים נותקו.
}
mail-password-changed-subject = הסיסמה של חשבון { $site } שלכם שונתה
mail-password-changed-what = הסיסמה של חשבון { $site } שלכם שונתה.
mail-new-browser-subject = התחברות חדשה לחשבון { $site } שלכם
mail-new-browser-what = מישהו התחבר לחשבון { $site } שלכם מדפדפן שלא ראינו בעבר.
mail-device-added-subject = שיטה לאימות דו-שלבי נוספה לחשבון { $site } שלכם
mail-device-added-what = נוספה שיטה לשלב השני של ההתחברות לחשבון { $site } שלכם.
mail-device-removed-subject = שיטה לאימות דו-שלבי הוסרה מחשבון { $site } שלכם
mail-device-removed-what = הוסרה שיטה לשלב השני של ההתחברות לחשבון { $site } שלכם.
mail-device-disabled-subject = שיטה לאימות דו-שלבי בחשבון { $site } שלכם כובתה
mail-device-disabled-what = שיטה לשלב השני של ההתחברות לחשבון { $site } שלכם כובתה. לא נבקש אותה עד שתופעל שוב.
mail-device-enabled-subject = שיטה לאימות דו-שלבי בחשבון { $site } שלכם הופעלה
mail-device-enabled-what = שיטה לשלב השני של ההתחברות לחשבון { $site } שלכם הופעלה שוב.
mail-default-changed-subject = שיטה אחרת לאימות דו-שלבי היא הראשונה בחשבון { $site } שלכם
mail-default-changed-what = מעכשיו, בהתחברות לחשבון { $site } שלכם נבקש קודם שיטה אחרת.
mail-factors-reset-subject = האימות הדו-שלבי של חשבון { $site } שלכם עבר איפוס
mail-factors-reset-what = הצוות שמנהל את חשבון { $site } שלכם הסיר את כל השיטות לשלב השני ואת קודי השחזור, וניתק אתכם מכל מקום. אפשר להוסיף שיטה שוב בהתחברות.
mail-factors-reset-if-you = אם ביקשתם זאת, אין צורך לעשות דבר.
mail-factors-reset-if-not = אם לא ביקשתם זאת, דווחו לנו: בדף אחד אפשר לבטל את הסיסמה ולחסום את כולם עד שתבחרו סיסמה חדשה. עצם פתיחת הדף עדיין לא משנה דבר.
mail-removal-asked-subject = שיטה לאימות דו-שלבי בחשבון { $site } שלכם תוסר
mail-removal-asked-what = מישהו שיודע את הסיסמה שלכם, ואימת בשיטה חלשה יותר, ביקש להסיר שיטה לשלב השני של ההתחברות לחשבון { $site } שלכם. עד אז היא פועלת כרגיל.
mail-off-asked-subject = האימות הדו-שלבי של חשבון { $site } שלכם ייכבה
mail-off-asked-what = מישהו שיודע את הסיסמה שלכם, ואימת בשיטה חלשה מאלה שיש לכם, ביקש לכבות את השלב השני של ההתחברות לחשבון { $site } שלכם. כל השיטות וקודי השחזור יוסרו. עד אז הכול פועל כרגיל.
mail-removal-due = מתי זה יקרה:
mail-removal-cancel = אפשר לבטל זאת בכרטיסייה ״אימות״, או בהתחברות באמצעות השיטה:
mail-removal-if-not = אם לא אתם עשיתם זאת, דווחו לנו: בדף אחד אפשר לבטל את הבקשה, לנתק את כולם ולבטל את הסיסמה. עצם פתיחת הדף עדיין לא משנה דבר.
mail-removal-cancelled-subject = שיטה לאימות דו-שלבי בחשבון { $site } שלכם נשארת
mail-removal-cancelled-what = שיטה לשלב השני של ההתחברות לחשבון { $site } שלכם הייתה מיועדת להסרה. ההסרה בוטלה, בכרטיסייה ״אימות״ או באמצעות שימוש בשיטה. השיטה נשארת.
mail-off-cancelled-subject = האימות הדו-שלבי של חשבון { $site } שלכם נשאר פעיל
mail-off-cancelled-what = השלב השני של ההתחברות לחשבון { $site } שלכם עמד להיכבות. הכיבוי בוטל, בכרטיסייה ״אימות״ או באמצעות שימוש בשיטה. הכול נשאר כמו שהוא.
mail-removal-dropped-subject = שיטה לאימות דו-שלבי בחשבון { $site } שלכם לא הוסרה
mail-removal-dropped-what = שיטה לשלב השני של ההתחברות לחשבון { $site } שלכם הייתה אמורה להיות מוסרת עכשיו. היא לא הוסרה: זו השיטה היחידה, ובחשבון חייב להישאר שלב שני, או שהחשבון סגור.
mail-off-dropped-subject = האימות הדו-שלבי של חשבון { $site } שלכם לא כובה
mail-off-dropped-what = השלב השני של ההתחברות לחשבון { $site } שלכם היה אמור להיכבות עכשיו. הוא לא כובה: כבר אי אפשר לכבות אותו, או שנוספה שיטה מאז.
mail-removal-dropped-if-you = אם אתם עדיין רוצים בכך, בקשו שוב, או פנו לצוות שמנהל את החשבון שלכם.
mail-turned-off-subject = האימות הדו-שלבי של חשבון { $site } שלכם כובה
mail-turned-off-what = כל השיטות לשלב השני של ההתחברות לחשבון { $site } שלכם וכל קודי השחזור הוסרו. מעכשיו הסיסמה לבדה מספיקה כדי להתחבר.
mail-until = עד
mail-browser-trusted-subject = דפדפן הוגדר כמהימן בחשבון { $site } שלכם
mail-browser-trusted-what = מישהו שהזין את הסיסמה ואת הקוד של השלב השני ביקש שלא נבקש שוב את השלב השני בדפדפן שלו. מעכשיו הסיסמה מספיקה כדי להתחבר משם לחשבון { $site } שלכם.
mail-trust-ended-subject = דפדפן כבר לא מהימן בחשבון { $site } שלכם
mail-trusts-ended-subject = דפדפנים כבר לא מהימנים בחשבון { $site } שלכם
mail-trust-ended-what = { $count ->
    [one] דפדפן שהיה מהימן בחשבון { $site } שלכם כבר לא מהימן: בהתחברות ממנו נבקש שוב את השלב השני.
    [two] שני דפדפנים שהיו מהימנים בחשבון { $site } שלכם כבר לא מהימנים: בהתחברות מהם נבקש שוב את השלב השני.
   *[other] { $count } דפדפנים שהיו מהימנים בחשבון { $site } שלכם כבר לא מהימנים: בהתחברות מהם נבקש שוב את השלב השני.
}
mail-trust-reused-what = מישהו שהזין את הסיסמה של חשבון { $site } שלכם השתמש בעותק ישן של המידע שלפיו דפדפן מהימן מזוהה. זה קורה כשהחיבור לאינטרנט מתנתק ברגע הלא נכון, או כשמישהו העתיק את המידע. הדפדפן כבר לא מהימן, וביקשנו את השלב השני.
mail-trusted-browser = דפדפן מהימן:
mail-bypass-begun-subject = חשבון { $site } שלכם נפתח לזמן מה בלי השלב השני
mail-bypass-begun-what = הצוות שמנהל את חשבון { $site } שלכם כיבה את השלב השני לזמן מה. עד שזה יסתיים, הסיסמה לבדה מספיקה כדי להתחבר.
mail-bypass-ended-subject = בחשבון { $site } שלכם נדרש שוב השלב השני
mail-bypass-ended-what = הצוות שמנהל את חשבון { $site } שלכם סיים את התקופה שבה הסיסמה לבדה הספיקה כדי להתחבר. אנחנו מבקשים שוב את השלב השני.
mail-others-ended-subject = אחרים נותקו מחשבון { $site } שלכם
mail-others-ended-what = { $count ->
    [0] מישהו שמחובר לחשבון { $site } שלכם ביטל את המהימנות של כל הדפדפנים. לא היה חיבור אחר לנתק.
    [one] מישהו שמחובר לחשבון { $site } שלכם ניתק חיבור אחד נוסף. אף דפדפן כבר לא מהימן.
    [two] מישהו שמחובר לחשבון { $site } שלכם ניתק שני חיבורים נוספים. אף דפדפן כבר לא מהימן.
   *[other] מישהו שמחובר לחשבון { $site } שלכם ניתק { $count } חיבורים נוספים. אף דפדפן כבר לא מהימן.
}
mail-session-ended-subject = דפדפן נותק מחשבון { $site } שלכם
mail-session-ended-what = מישהו שמחובר לחשבון { $site } שלכם ניתק דפדפן אחר או אפליקציה אחרת.
mail-session-ended-browser = נותק:
mail-others-doubted = אותו אדם מסר שמשהו בחשבון שלכם לא נעשה על ידו. לכן בוטל גם כל מה שהמתין: הסרה של שיטה, מחיקת החשבון, שיטה חדשה במקום אלה שאבדו. קישורים לבחירת סיסמה חדשה ששלחנו קודם כבר לא פועלים. ייתכן שהקישור לחשבונות שקושרו בשבעת הימים האחרונים בוטל. אם לאפליקציות יכולה להיות גישה לחשבון, אלה שקיבלו אותה מאז אותו אירוע, או בשבעת הימים האחרונים, איבדו אותה.
mail-signed-off-subject = נותקתם מכל מקום מחשבון { $site } שלכם
mail-signed-off-what = הצוות שמנהל את חשבון { $site } שלכם ניתק אתכם בכל הדפדפנים והאפליקציות, ואף דפדפן כבר לא מהימן. אפשר להתחבר שוב כרגיל.
mail-recovery-codes-made-subject = קודי שחזור חדשים לחשבון { $site } שלכם
mail-recovery-codes-made-what = { $count ->
    [one] נוצר קוד שחזור אחד לחשבון { $site } שלכם. הקודים הקודמים כבר לא פועלים.
    [two] נוצרו שני קודי שחזור לחשבון { $site } שלכם. הקודים הקודמים כבר לא פועלים.
   *[other] נוצרו { $count } קודי שחזור לחשבון { $site } שלכם. הקודים הקודמים כבר לא פועלים.
}
mail-recovery-code-used-subject = נעשה שימוש בקוד שחזור של חשבון { $site } שלכם
mail-recovery-code-used-what = מישהו השתמש בקוד שחזור של חשבון { $site } שלכם במקום השלב השני.
mail-recovery-codes-left = { $count ->
    [0] לא נותר אף קוד שחזור.
    [one] נותר קוד שחזור אחד.
    [two] נותרו שני קודי שחזור.
   *[other] נותרו { $count } קודי שחזור.
}
mail-recovery-codes-few = צרו קודים חדשים לפני שתזדקקו להם.
mail-recovery-codes-make = יצירת קודי שחזור חדשים
mail-address-code-subject = הקוד שלכם ל-{ $site }
mail-address-code-what = הקוד הזה מוכיח ל-{ $site } שאתם קוראים את האימייל הזה. הקלידו אותו במקום שבו התבקשתם להזין אותו:
mail-address-code-keep = אל תמסרו אותו לאף אחד. לעולם לא נבקש אותו בטלפון או בהודעה.
mail-address-code-if-not = אם לא ביקשתם את הקוד הזה, ייתכן שמישהו יודע את הסיסמה שלכם.
mail-device-code-subject = הקוד שלכם ל-{ $site }
mail-device-code-what = זה הקוד שלכם ל-{ $site }. הקלידו אותו במקום שבו התבקשתם להזין אותו:
mail-new-address-code-subject = אימות הכתובת החדשה שלכם ל-{ $site }
mail-new-address-code-what = הקוד הזה הופך את הכתובת הזו לכתובת של חשבון { $site } שלכם. הקלידו אותו במקום שבו ביקשתם את השינוי:
text-code = { $code } הוא הקוד שלכם ל-{ $site }. תקף { $minutes ->
        [one] דקה אחת
        [two] שתי דקות
       *[other] { $minutes } דקות
    }. לא למסור לאיש.
text-code-recovery = { $code } הוא קוד לסיסמה חדשה ב-{ $site }. תקף { $minutes ->
        [one] דקה אחת
        [two] שתי דקות
       *[other] { $minutes } דקות
    }. לא אתם? התעלמו.
text-code-number = { $code } מאמת את המספר החדש ב-{ $site }. תקף { $minutes ->
        [one] דקה אחת
        [two] שתי דקות
       *[other] { $minutes } דקות
    }. לא למסור לאיש.
text-number-changed = המספר הזה הוחלף בחשבון { $site } שלכם. לא אתם? היכנסו מיד לקישור באימייל ששלחנו, או פנו לצוות שמנהל את החשבון.
voice-code-recovery = שלום. זה הקוד לסיסמה חדשה ב-{ $site }. אם לא ביקשתם אותו, נתקו את השיחה.
voice-code-number = שלום. זה הקוד לאימות המספר החדש שלכם ב-{ $site }.
voice-code = שלום. זה הקוד שלכם ל-{ $site }.
voice-code-again = פעם נוספת.
voice-code-end = הקוד תקף { $minutes ->
        [one] דקה אחת
        [two] שתי דקות
       *[other] { $minutes } דקות
    }. אל תמסרו אותו לאף אחד. להתראות.
mail-password-expires-subject = בקרוב תצטרכו לבחור סיסמה חדשה ל-{ $site }
mail-password-expires-what = צריך לשנות את הסיסמה של חשבון { $site } שלכם עד:
mail-password-expires-why = הארגון שלכם דורש סיסמה חדשה מדי פעם. אחרי המועד הזה נבקש אותה כשתתחברו עם הסיסמה.
mail-password-expires-act = שינוי הסיסמה שלי
mail-password-expires-else = אין צורך בקישור כדי לשנות אותה: אפשר גם לפתוח את הפורטל ולבחור ״שינוי סיסמה״.
mail-password-expires-not = חושדים שמישהו אחר יודע את הסיסמה שלכם?
mail-authority-given-subject = יש לכם עכשיו יותר הרשאות ב-{ $site }
mail-authority-taken-subject = יש לכם עכשיו פחות הרשאות ב-{ $site }
mail-authority-rules-subject = חלים עליכם עכשיו כללים אחרים ב-{ $site }
mail-authority-given-what = הצוות שמנהל את החשבונות ב-{ $site } צירף אתכם לקבוצה עם הרשאות מיוחדות:
mail-authority-taken-what = הצוות שמנהל את החשבונות ב-{ $site } הוציא אתכם מקבוצה עם הרשאות מיוחדות:
mail-authority-rules-given-what = הצוות שמנהל את החשבונות ב-{ $site } צירף אתכם לקבוצה שחלים עליה כללים אחרים, למשל בנוגע להתחברות:
mail-authority-rules-taken-what = הצוות שמנהל את החשבונות ב-{ $site } הוציא אתכם מקבוצה שחלים עליה כללים אחרים, למשל בנוגע להתחברות:
mail-authority-if-you = אם ציפיתם לכך, אין צורך לעשות דבר.
mail-authority-if-not = אם לא ברור לכם מדוע, שאלו את הצוות. אם ייתכן שמישהו אחר נכנס לחשבון שלכם, דווחו לנו: בדף אחד אפשר לנתק את כולם ולבטל את הסיסמה. עצם פתיחת הדף עדיין לא משנה דבר.
mail-new-password-subject = בחירת סיסמה חדשה לחשבון { $site } שלכם
mail-new-password-what = דיווחתם שלא אתם השתמשתם בחשבון { $site } שלכם. ניתקנו את כולם, והסיסמה הישנה כבר לא פועלת. בחרו סיסמה חדשה, שאינכם משתמשים בה בשום מקום אחר:
mail-new-password-act = בחירת סיסמה חדשה
mail-new-password-once = הקישור פועל פעם אחת.
mail-new-password-then = אחר כך התחברו איתה, ועברו על האימות הדו-שלבי שלכם. אם לא דיווחתם לנו דבר, מישהו אחר קורא את האימיילים שלכם: שנו קודם את הסיסמה של תיבת האימייל.

## This wasn’t me

not-me-title = לא אתם עשיתם זאת?
not-me-lead = אם לא אתם עשיתם את מה שמתואר באימייל ששלחנו, אפשר לסגור כאן את החשבון. הוא יישאר סגור בפני כולם עד שתבחרו סיסמה חדשה.
not-me-lead-elsewhere = אם לא אתם עשיתם את מה שמתואר באימייל ששלחנו, אפשר להוציא כאן את כולם מהחשבון.
not-me-account = חשבון
not-me-will = מה יקרה בלחיצה על הכפתור
not-me-will-sessions = כולם ינותקו, בכל מקום, גם אתם, ואף דפדפן לא יהיה מהימן יותר.
not-me-will-password = הסיסמה שלכם תפסיק לפעול.
not-me-will-links = קישורים ששלחנו קודם יפסיקו לפעול.
not-me-will-linked = אם חשבון אצל ספק אחר קושר לחשבון שלכם בשבעת הימים האחרונים, הקישור יבוטל.
not-me-will-access = אם אפליקציה קיבלה בשבעת הימים האחרונים גישה לחשבון שלכם, או גישה רחבה יותר, היא תאבד את כולה.
not-me-will-removals = אם שיטה באימות הדו-שלבי מיועדת להסרה, היא תישאר.
not-me-will-stop = אם התבקשה שיטה חדשה במקום אלה שאבדו, התהליך ייעצר.
not-me-will-mail = נשלח לכתובות האימייל המאומתות שלכם קישור לבחירת סיסמה חדשה.
not-me-will-ask = אין לנו כתובת אימייל מאומתת שלכם. בקשו סיסמה חדשה מהצוות שמנהל את החשבון שלכם.
not-me-will-elsewhere = לא נשלח קישור לבחירת סיסמה חדשה, כי הסיסמה שלכם מנוהלת אצל { $owner }: שנו אותה שם. אם תצטרכו אותה שוב כאן, פנו לצוות שמנהל את החשבון שלכם.
not-me-factors = האימות הדו-שלבי שלכם נשאר כמו שהוא. עד כה לא בוצע דבר.
not-me-do = אבטחת החשבון שלי
not-me-was-me = זה הייתי אני
not-me-done-title = מה לעשות עכשיו
not-me-done-lead = אף אחד לא יכול להתחבר לחשבון שלכם עד שתבחרו סיסמה חדשה.
not-me-done-lead-elsewhere = אף אחד כבר לא מחובר לחשבון שלכם, והסיסמה כבר לא פועלת כאן.
not-me-done-steps = שלב אחר שלב
not-me-done-mail = אם יש לנו כתובת אימייל מאומתת שלכם, פתחו את האימייל ששלחנו עכשיו. הקישור שבו פועל פעם אחת, במשך 24 שעות.
not-me-done-elsewhere = הסיסמה שלכם מנוהלת אצל { $owner }: שנו אותה שם.
not-me-done-password = בחרו סיסמה חדשה שאינכם משתמשים בה בשום מקום אחר, והתחברו איתה.
not-me-done-linked = הקישור לחשבונות אצל ספקים אחרים שקושרו בשבעת הימים האחרונים בוטל. עברו על אלה שנותרו, בטלו את הקישור למה שאינכם מזהים, וקשרו שוב את החשבונות שלכם.
not-me-done-access = אפליקציות שקיבלו גישה לחשבון שלכם בשבעת הימים האחרונים איבדו אותה.
not-me-done-access-look = עברו על אלה שנותרו, והסירו את הגישה של אפליקציות שאינכם מזהים.
not-me-done-factors = עברו על האימות הדו-שלבי שלכם, והסירו מה שאינכם מזהים.
not-me-done-mailbox = אם ייתכן שמישהו אחר קורא את האימיילים שלכם, שנו קודם את הסיסמה של תיבת האימייל.
not-me-done-ask = לא הגיע אימייל? בדקו בתיקיית הספאם, ואז בקשו סיסמה חדשה מהצוות שמנהל את החשבון שלכם.
not-me-done-ask-elsewhere = אם אין לכם מפתח גישה, בקשו מהצוות שמנהל את החשבון שלכם לאפשר לכם להתחבר שוב.

## Ways to prove that it is you

method-passkey = מפתח גישה
method-security-key = מפתח אבטחה
method-totp = אפליקציית אימות
method-email = קוד באימייל
method-sms = קוד בהודעת טקסט
method-voice = קוד בשיחת טלפון
method-whatsapp = קוד ב-WhatsApp
method-push = אישור בטלפון
method-oath-token = מחולל קודים
method-recovery-codes = קודי שחזור
method-named = { $method } ״{ $label }״

## The demonstration

demo-title = שרת אחד, פורטלים רבים
demo-lead = זו הדגמה. בחרו דמות, פתחו את הפורטל שלה והתחברו. שום דבר כאן לא אמיתי, ושום דבר לא נשמר.
demo-empty = לא נטענה אף סביבה. בדקו מה כתוב בטרמינל.
demo-kind-customers = לקוחות
demo-kind-workforce = עובדים
demo-kind-administrators = מנהלי מערכת
demo-identifier = התחברות בתור
demo-code = הקוד ברגע זה
demo-key = מפתח לאפליקציה שלכם
demo-recovery-code = קוד שחזור
demo-token-totp = מחולל קודים עם שעון. אפשר להוסיף אותו לפי המספר הסידורי ושני קודים עוקבים.
demo-token-hotp = מחולל קודים עם כפתור: כל לחיצה מציגה את הקוד הבא.
demo-token-serial = מספר סידורי
demo-token-codes = הקודים שהוא מציג, לפי הסדר
demo-token-key = הסוד שלו
demo-open = פתיחה
demo-notes = כדאי לדעת
demo-outbox-text = אימיילים והודעות טקסט לא נשלחים באמת. אפשר לקרוא אותם כאן:
demo-config-text = הכול מוגדר בקבצים. אפשר לערוך אותם תוך כדי הרצה, ולטעון את הדף מחדש:
outbox-title = דואר יוצא
outbox-lead = מה שהיה נשלח, מהחדש לישן.
outbox-back = חזרה להדגמה
outbox-json = בפורמט JSON
outbox-empty = עדיין לא נשלח דבר. שנו סיסמה, וחזרו לבדוק.
outbox-message = הודעת טקסט
outbox-to = אל
outbox-follow = מעבר לקישור

## Choosing the first password

first-password-title = בחירת סיסמה
first-password-lead = בחרו סיסמה, ואז התחברו איתה.
first-password-set = הגדרת הסיסמה

## A new password at sign-on

new-password-title = בחירת סיסמה חדשה
new-password-expired = ב-{ $site } נדרשת סיסמה חדשה מדי פעם, והגיע הזמן להחליף את שלכם.
new-password-known = הסיסמה שבה השתמשתם עכשיו ידועה לאחרים, בעקבות דליפות מידע במקומות אחרים. לפני שממשיכים, בחרו סיסמה אחרת.
new-password-then = אחר כך ההתחברות תימשך. בכל מקום אחר תנותקו.
new-password-set = שינוי הסיסמה והמשך

## What has just happened

flash-profile-saved = הפרופיל נשמר.
flash-profile-unchanged = דבר לא השתנה.
flash-picture-saved = התמונה נשמרה.
flash-picture-removed = התמונה הוסרה.
flash-password-changed = { $count ->
    [0] הסיסמה שונתה.
    [one] הסיסמה שונתה. חיבור אחד נוסף נותק.
    [two] הסיסמה שונתה. שני חיבורים נוספים נותקו.
   *[other] הסיסמה שונתה. { $count } חיבורים נוספים נותקו.
}
flash-password-first-set = הסיסמה הוגדרה. מעכשיו אפשר להתחבר איתה.
flash-password-expires = { $count ->
    [one] צריך לשנות את הסיסמה בתוך יום. אפשר לעשות זאת תחת ״שינוי סיסמה״.
    [two] צריך לשנות את הסיסמה בתוך יומיים. אפשר לעשות זאת תחת ״שינוי סיסמה״.
   *[other] צריך לשנות את הסיסמה בתוך { $count } ימים. אפשר לעשות זאת תחת ״שינוי סיסמה״.
}
flash-password-set = הסיסמה הוגדרה. התחברו איתה.
flash-not-me = { $count ->
    [0] בוצע. הסיסמה וקישורים ששלחנו קודם כבר לא פועלים. אף אחד לא היה מחובר.
    [one] בוצע. חיבור אחד נותק. הסיסמה וקישורים ששלחנו קודם כבר לא פועלים.
    [two] בוצע. שני חיבורים נותקו. הסיסמה וקישורים ששלחנו קודם כבר לא פועלים.
   *[other] בוצע. { $count } חיבורים נותקו. הסיסמה וקישורים ששלחנו קודם כבר לא פועלים.
}
flash-session-ended = החיבור נותק.
flash-session-gone = החיבור הזה כבר הסתיים.
flash-others-ended = { $count ->
    [0] לא היה חיבור אחר לנתק.
    [one] חיבור אחד נוסף נותק.
    [two] שני חיבורים נוספים נותקו.
   *[other] { $count } חיבורים נוספים נותקו.
}
flash-device-added = השיטה נוספה.
flash-device-removed = השיטה הוסרה.
flash-removal-asked = השיטה תוסר בעוד 24 שעות. עד אז היא פועלת כרגיל, ואפשר להשאיר אותה.
flash-device-kept = השיטה נשארת.
flash-turned-off = האימות הדו-שלבי כובה.
flash-off-asked = האימות הדו-שלבי ייכבה בעוד 24 שעות. עד אז הכול פועל כרגיל.
flash-device-renamed = השם החדש נשמר.
flash-device-default = מעכשיו זו השיטה הראשונה שנבקש.
flash-device-moved = הסדר שונה.
flash-device-disabled = השיטה כובתה.
flash-device-enabled = השיטה הופעלה.
flash-devices-full = יש לכם כבר את מספר השיטות המרבי. הסירו אחת כדי להוסיף אחרת.
flash-recovery-codes-saved = קודי השחזור שלכם מוכנים.
flash-trust-ended = הדפדפן הזה כבר לא מהימן.
flash-trusts-ended = { $count ->
    [0] אף דפדפן לא היה מהימן.
    [one] דפדפן אחד כבר לא מהימן.
    [two] שני דפדפנים כבר לא מהימנים.
   *[other] { $count } דפדפנים כבר לא מהימנים.
}
flash-trust-gone = הדפדפן הזה כבר לא היה מהימן.
flash-untrusted = אף דפדפן כבר לא מהימן: בהתחברות הבאה נבקש את השלב השני, גם בדפדפן הזה.
flash-export-proved = תודה. אפשר להוריד את הקובץ עכשיו.
flash-session-proved = תודה. אימתתם את זהותכם.
flash-code-sent = שלחנו לכם קוד.
flash-sign-on-over = ההתחברות נמשכה זמן רב מדי, או שהושלמה במקום אחר. התחברו שוב.

## What is wrong with a sign-on

sign-on-identifier-required = הזינו את הפרטים המזהים שלכם.
sign-on-password-required = הזינו את הסיסמה.
sign-on-wrong = הפרטים לא תואמים. בדקו מה הקלדתם ונסו שוב.

## Tabs

tab-profile = הפרופיל שלי
tab-authentication = אימות
tab-password = שינוי סיסמה
tab-accounts = חשבונות וחיבורים

## The rules for passwords, stated before typing

password-rule-min-length = לפחות { $limit } תווים
password-rule-max-length = { $limit } תווים לכל היותר
password-rule-characters = רק תווים שאפשר להקליד
password-rule-common = לא סיסמה נפוצה ולא סיסמה שמופיעה בדליפות מידע
password-rule-breached = לא סיסמה שמופיעה בדליפות מידע
password-rule-unchecked = לא סיסמה שמופיעה בדליפות מידע
password-rule-words = השם שלכם, כתובת האימייל שלכם והשם שלנו לא נספרים באורך
password-rule-unchanged = לא הסיסמה הנוכחית
password-rule-similar = לא הסיסמה הנוכחית בשינויים קטנים
password-rule-history = { $limit ->
    [one] לא הסיסמה האחרונה שלכם
    [two] לא אחת משתי הסיסמאות האחרונות שלכם
   *[other] לא אחת מ-{ $limit } הסיסמאות האחרונות שלכם
}
password-rule-character-classes = לפחות { $limit } מאלה: אותיות קטנות, אותיות גדולות, ספרות, תווים אחרים
password-rule-max-repeated = אותו תו לא יותר מ-{ $limit } פעמים ברצף
password-rule-max-sequence = בלי רצף כמו ״1234״ או ״abcd״ שאורכו יותר מ-{ $limit }
password-rule-min-age = { $limit ->
    [one] אפשר לשנות שוב אחרי שעה
    [two] אפשר לשנות שוב אחרי שעתיים
   *[other] אפשר לשנות שוב אחרי { $limit } שעות
}
password-rule-max-age = { $limit ->
    [one] צריך לשנות בכל יום
    [two] צריך לשנות בכל יומיים
   *[other] צריך לשנות בכל { $limit } ימים
}

## What is wrong with a new password

password-refused-min-length = { $found ->
    [one] בסיסמה הזו יש תו אחד. נדרשים לפחות { $limit }.
    [two] בסיסמה הזו יש שני תווים. נדרשים לפחות { $limit }.
   *[other] בסיסמה הזו יש { $found } תווים. נדרשים לפחות { $limit }.
}
password-refused-max-length = בסיסמה הזו יש { $found } תווים. מותרים { $limit } לכל היותר.
password-refused-characters = בסיסמה הזו יש תו שאי אפשר להקליד. השמיטו אותו.
password-refused-common = הסיסמה הזו נפוצה או מופיעה בדליפות מידע, וקל לנחש אותה. בחרו סיסמה אחרת.
password-refused-breached = הסיסמה הזו מופיעה בדליפות מידע. בחרו סיסמה אחרת.
password-refused-unchecked = כרגע אי אפשר לבדוק אם הסיסמה הזו מופיעה בדליפות מידע. נסו שוב בעוד כמה דקות.
password-refused-words = בלי ״{ $word }״, שקל לנחש אצלכם, נשארים רק { $found } תווים. הוסיפו עוד: נדרשים { $limit }.
password-refused-unchanged = זו הסיסמה הנוכחית. בחרו סיסמה חדשה.
password-refused-similar = היא דומה מדי לסיסמה הנוכחית. שנו בה יותר.
password-refused-history = כבר השתמשתם בסיסמה הזו. בחרו סיסמה חדשה.
password-refused-character-classes = סוגי התווים בסיסמה הזו: { $found }. נדרשים { $limit } מאלה: אותיות קטנות, אותיות גדולות, ספרות, תווים אחרים.
password-refused-max-repeated = יש תו שמופיע { $found } פעמים ברצף. מותר { $limit } לכל היותר.
password-refused-max-sequence = יש רצף של { $found } תווים כמו ״1234״ או ״abcd״. מותרים { $limit } לכל היותר.
password-current-wrong = הסיסמה הנוכחית שגויה.
password-current-required = הזינו את הסיסמה הנוכחית.
password-new-required = הזינו סיסמה חדשה.
password-not-offered = כאן לא מתחברים עם סיסמה.
password-first-unproved = התנתקו, התחברו עם מפתח הגישה, והגדירו את הסיסמה בדקות הקרובות.
password-managed-refused = הסיסמה שלכם מנוהלת אצל { $owner }. שנו אותה שם.
password-advice-fine = עד כה אין בעיה בסיסמה הזו.
password-none = לחשבון שלכם אין סיסמה שאפשר לשנות.
password-too-soon = שיניתם את הסיסמה לאחרונה. אפשר יהיה לשנות אותה שוב מתאריך { $when }.
password-changed-meanwhile = הסיסמה שלכם שונתה במקום אחר לפני רגע. הזינו את החדשה.

## My profile, in words

profile-group-about-you = עליכם
profile-group-contact = יצירת קשר
profile-group-more = עוד
profile-yes = כן
profile-no = לא
profile-managed-by = מנוהל ב-{ $site }. כדי לשנות, פנו אליהם.
attribute-name = שם מלא
attribute-given-name = שם פרטי
attribute-middle-name = שם אמצעי
attribute-family-name = שם משפחה
attribute-nickname = כינוי
attribute-preferred-username = שם משתמש
attribute-username = שם משתמש
attribute-gender = מגדר
attribute-birthdate = תאריך לידה
attribute-locale = שפה
attribute-zoneinfo = אזור זמן
attribute-email = כתובת אימייל
attribute-phone-number = מספר טלפון
attribute-address = כתובת למשלוח דואר
attribute-website = אתר אינטרנט
attribute-profile = דף פרופיל
attribute-picture = תמונה
zone-africa = אפריקה
zone-america = אמריקה
zone-antarctica = אנטארקטיקה
zone-arctic = האזור הארקטי
zone-asia = אסיה
zone-atlantic = האוקיינוס האטלנטי
zone-australia = אוסטרליה
zone-europe = אירופה
zone-indian = האוקיינוס ההודי
zone-pacific = האוקיינוס השקט
zone-other = אחר

## What is wrong with a profile

problem-required = צריך למלא את השדה הזה.
problem-too-long = יש כאן { $length } תווים. מותרים { $max } לכל היותר.
problem-too-short = נדרשים כאן לפחות { $min } תווים.
problem-characters = יש כאן תו שאי אפשר לשמור, למשל מעבר שורה או תו בלתי נראה. השמיטו אותו.
problem-pattern = זה לא בתבנית הנדרשת. השוו להנחיה.
problem-choice = בחרו מהרשימה.
problem-timezone = הזינו אזור זמן, למשל Europe/Berlin.
problem-date = הזינו תאריך קיים, למשל 31 3 1980.
problem-date-incomplete = הזינו יום, חודש ושנה.
problem-url = הזינו כתובת אינטרנט שמתחילה ב-⁨https://⁩ או ב-⁨http://⁩.
problem-email = הזינו כתובת אימייל, למשל name@example.com.
problem-number = הזינו מספר.
problem-minimum = הזינו { $min } או יותר.
problem-maximum = הזינו { $max } או פחות.
problem-boolean = בחרו כן או לא.
problem-type = זה לא בתבנית הנכונה.
problem-fixed = אי אפשר לשנות את זה כאן.
problem-unknown = אין שדה כזה.
problem-taken = זה כבר תפוס. הזינו משהו אחר.
problem-profile-too-large = כל זה יחד ארוך מדי. קצרו משהו.
problem-stale = הפרופיל שלכם שונה במקום אחר בזמן שהדף היה פתוח. בדקו מה מופיע כאן ושמרו שוב.
problem-too-many = יש כאן יותר מ-{ $max }. הסירו כמה.
problem-json = זה לא JSON. בדקו מירכאות, פסיקים וסוגריים.
problem-json-depth = הקינון עמוק מדי: { $max } רמות לכל היותר.
problem-picture-none = בחרו קודם קובץ.
problem-picture-format = זו לא תמונה שאנחנו יכולים לקבל. בחרו קובץ JPEG או PNG או WebP.
problem-picture-pixels = התמונה גדולה מדי: מותרים 25 מיליון פיקסלים לכל היותר, ו-12,000 בכל צד. הקטינו אותה ונסו שוב.
problem-picture-small = התמונה קטנה מדי: נדרשים לפחות 32 פיקסלים בכל צד.
problem-picture-broken = הקובץ פגום, או שאינו תמונה. בחרו אחר.
problem-picture-bytes = הקובץ גדול מדי: מותר ⁨{ $megabytes } MB⁩ לכל היותר. הקטינו אותו ונסו שוב.

## Consents

tab-consents = הסכמות
tab-applications = אפליקציות
menu-devices = מכשירים
menu-label = תפריט החשבון
applications-title = אפליקציות
applications-lead = האפליקציות שזמינות לכם בחשבון הזה.
applications-none = עדיין אין כאן משהו בשבילכם.
# The heading is the page's own; this stands in where it has none.
custom-title = עוד
consents-title = הסכמות
consents-lead = מה אישרתם, ומתי. אפשר לקרוא שוב כל נוסח כפי שהיה.
consents-back = חזרה להסכמות
consent-back = חזרה לנוסח
agreements-title = הסכמים
consents-empty = אין כאן שום דבר שצריך להסכים לו.
consent-title = הסכם
consent-accepted = אושר
consent-outdated = אושר נוסח קודם
consent-withdrawn = ההסכמה בוטלה
consent-open = לא אושר
consent-accepted-at = אושר
consent-withdrawn-at = בוטל
consent-revision = נוסח מתאריך
consent-language = שפה
consent-needed = נדרש להתחברות
consent-needed-yes = כן
consent-needed-no = לא
consent-read = קריאה
consent-withdraw = ביטול ההסכמה
consent-accept = אישור
consent-newer = יש נוסח חדש יותר. מה שאישרתם קודם מופיע מתחתיו.
consent-earlier = מה שאישרתם
consent-history = התשובות שלכם
consent-history-empty = עדיין לא עניתם.
consent-when = מתי
consent-from = באמצעות
consent-event-accepted = אישרתם
consent-event-declined = דחיתם
consent-event-withdrawn = ביטלתם את הסכמתכם
consent-withdraw-title = לבטל את ההסכמה?
consent-withdraw-lead = אתם עומדים לבטל את הסכמתכם להסכם
consent-withdraw-required = היא נדרשת כדי להשתמש בחשבון { $site } שלכם. בהתחברות הבאה נבקש אותה שוב, ואפשר יהיה להמשיך רק אחרי אישור.
consent-withdraw-sessions = בכל מקום אחר תנותקו עכשיו. כאן תישארו מחוברים עד שתתנתקו.
consent-withdraw-optional = החשבון ימשיך לפעול כרגיל. אפשר לאשר שוב בכל עת.
consent-withdraw-purposes = גם ההרשאות שנתתם בנוסף יסתיימו, ולא יחזרו כשתאשרו שוב:
consent-withdraw-history = העובדה שאישרתם פעם, ושביטלתם, נשארת בהיסטוריה שלכם.
grants-title = אפליקציות עם גישה לחשבון שלכם
grants-lead = נתתם לאפליקציות האלה לראות משהו מחשבון { $site } שלכם.
grants-none = לאף אפליקציה אין גישה לחשבון שלכם.
grant-former = כבר לא מוצעת כאן
grant-domain = אתר
grant-since = מאז
grant-used = שימוש אחרון
grant-unused = עדיין לא
grant-from = ניתנה באמצעות
grant-sees = מה היא יכולה לראות:
grant-saw = מה נתתם לה לראות. אין לה גישה כל עוד היא לא מוצעת כאן:
grant-nothing = כרגע היא לא יכולה לראות דבר.
grant-remove = הסרת הגישה
grant-remove-title = להסיר את הגישה?
grant-remove-now = הגישה של { $application } תוסר עכשיו.
grant-remove-copies = נתונים שכבר הועתקו לא יימחקו.
flash-access-removed = הגישה הוסרה. נתונים שכבר הועתקו לא נמחקים.
flash-access-gone = לאפליקציה הזו אין גישה.
scope-openid = לזהות אתכם כשתחזרו
scope-profile = הפרופיל שלכם, למשל השם והתמונה
scope-email = כתובת האימייל שלכם
scope-phone = מספר הטלפון שלכם
scope-address = כתובת הדואר שלכם
scope-offline-access = כל אלה גם כשאינכם משתמשים באפליקציה
mail-access-removed-subject = אפליקציה איבדה את הגישה לחשבון { $site } שלכם
mail-access-removed-what = האפליקציה הזו כבר לא יכולה לראות דבר מחשבון { $site } שלכם:
data-section-application-grants = אפליקציות עם גישה
data-key-application = אפליקציה
data-key-scopes = מה היא יכולה לראות
agreement-in-force-since = בתוקף מאז
agreement-accept = אישור והמשך
agreement-decline = דחייה
agreement-changed = זה לא הנוסח שבתוקף עכשיו. קראו אותו שוב וענו פעם נוספת.
agreement-answer-required = צריך לאשר או לדחות.
consent-expired = פג תוקף
consent-expired-at = פג בתאריך
consent-expired-note = התוקף של מה שאישרתם פג. אפשר לקרוא שוב את הנוסח ולחדש את האישור.
consent-until = בתוקף עד
consent-renew = חידוש
consent-announced = נוסח אחר יחול מתאריך
consent-announced-text = עד אז דבר לא משתנה.
consent-announced-asks = בהתחברות הראשונה אחרי המועד הזה נבקש לאשר אותו.
consent-announced-read = לקריאה כבר עכשיו
consent-purpose = לשם מה
consent-event-expired = התוקף פג
consent-event-purpose-given = נתתם הרשאה נוספת
consent-event-purpose-withdrawn = ביטלתם הרשאה שנתתם
consent-event-purpose-ended = הרשאה שנתתם הסתיימה עם ההסכם שעליו היא נשענת
purposes-title = הרשאות נוספות
purposes-help = כל אחת מהן נתונה לבחירתכם. אפשר להתחרט בכל עת, תחת ״הסכמות״.
purposes-dormant = נתתם את ההרשאות האלה בעבר. עכשיו הן לא תקפות, כי כבר לא מבקשים אותן בנוסח הזה. השמירה תבטל אותן לצמיתות:
purposes-save = שמירת הבחירות
purposes-changed = מה שמבקשים כאן השתנה. עברו עליו שוב ובחרו פעם נוספת.
purposes-too-often = שיניתם את זה פעמים רבות היום. אפשר עדיין לבטל הסכמות והרשאות. הסכמות והרשאות נוספות אפשר לתת מחר.
purpose-given = מותר מאז
purpose-withdrawn = בוטל
purpose-ended = הסתיים עם ההסכם שעליו הוא נשען
purpose-not-asked = כרגע לא מותר: כבר לא מבקשים זאת בנוסח הזה.
agreement-hash = טביעת האצבע של הנוסח (SHA-256):
agreement-revision-number = { $day } (מס׳ { $number })
receipt-title = אסמכתה
receipt-lead = זו הוכחה למה שאישרתם, ובאיזה נוסח. הדפיסו אותה או שמרו את הקובץ.
receipt-download = הורדת האסמכתה
receipt-show = אסמכתה להדפסה
receipt-state = מצב
receipt-answered = תאריך התשובה
receipt-controller = מי אחראי לנתונים שלכם
receipt-contact = יצירת קשר
receipt-url = אתר
receipt-record = רישום
receipt-id = מספר אסמכתה
receipt-principal = השם הבדוי שלכם
receipt-made = תאריך ההפקה
receipt-purposes = הרשאות נוספות שנתתם
receipt-events = מה קרה
receipt-text = נוסח
receipt-exact = הנוסח המדויק
sign-on-profile-title = כמה פרטים עליכם
sign-on-profile-lead = הפרטים האלה נדרשים ב-{ $site } לפני שממשיכים. אפשר לשנות אותם בהמשך בפרופיל.
sign-on-wished-title = עוד כמה פרטים עליכם
sign-on-wished-lead = ב-{ $site } ישמחו לדעת את הפרטים האלה. אפשר להשאיר ריק. נשאל שוב בעוד שלושה חודשים לכל המוקדם.
sign-on-wished-skip = דילוג לבינתיים
sign-on-agreement-title = נא לקרוא ולאשר
sign-on-agreement-lead = האישור נדרש כדי להשתמש בחשבון { $site } שלכם.
sign-on-agreement-withdrawable = אפשר לבטל את ההסכמה בהמשך, תחת ״הסכמות״.
sign-on-declined-title = לא התחברתם
sign-on-declined-lead = דחיתם את
sign-on-declined-text = בלי זה אי אפשר להשתמש בחשבון. דבר בו לא שונה ולא נמחק. אפשר להתחבר ולאשר בכל עת.
flash-agreement-accepted = תודה. אישרתם.
flash-purposes-saved = הבחירות שלכם נשמרו.
flash-consent-withdrawn = { $count ->
    [0] ביטלתם את הסכמתכם.
    [one] ביטלתם את הסכמתכם. חיבור אחד נוסף נותק.
    [two] ביטלתם את הסכמתכם. שני חיבורים נוספים נותקו.
   *[other] ביטלתם את הסכמתכם. { $count } חיבורים נוספים נותקו.
}

## Forgotten passwords and user names

recover-title = שכחתם את הסיסמה?
recover-lead = ספרו לנו מי אתם, ונשלח לכם קוד לבחירת סיסמה חדשה.
recover-where = איך לשלוח את הקוד
recover-where-email = באימייל
recover-where-sms = בהודעת טקסט
recover-send = שליחת הקוד
recover-names = שכחתם את שם המשתמש?
recover-password = שכחתם את הסיסמה?
recover-back = חזרה להתחברות
recover-sent-title = הזנת הקוד
recover-sent-mail = אם החשבון הזה מוכר לנו ויש לו כתובת אימייל מאומתת, אימייל עם קוד וקישור כבר בדרך אליה.
recover-sent-text = אם החשבון הזה מוכר לנו ויש לו מספר טלפון מאומת, הודעת טקסט עם קוד כבר בדרך אליו.
recover-for = עבור
recover-code = קוד
recover-code-help = 8 ספרות. תקף ל-10 דקות.
recover-go-on = בחירת סיסמה חדשה
recover-none = לא הגיעה הודעה? בדקו בתיקיית הספאם, ובדקו מה הקלדתם.
recover-again = הקלדה מחדש
recover-code-wrong = הקוד שגוי. בדקו אותו ונסו שוב.
recover-over = הקוד כבר לא פועל. בקשו קוד נוסף.
recover-names-title = שכחתם את שם המשתמש?
recover-names-lead = הקלידו את כתובת האימייל שלכם. אם היא מוכרת לנו, נשלח אליה את הפרטים שאפשר להתחבר איתם.
recover-names-send = שליחת האימייל
recover-names-sent-title = בדקו את תיבת האימייל
recover-names-sent = אם זו כתובת מאומתת אצלנו, אימייל עם הפרטים שאפשר להתחבר איתם כבר בדרך.
sign-on-blocked-recovered = בחרתם סיסמה חדשה בעזרת קוד ששלחנו לכם. קוד שנשלח באותה דרך לא יכול להוכיח שוב את זהותכם, ואין לכם דרך אחרת לאימות דו-שלבי. הצוות שמנהל את החשבונות ב-{ $site } יוכל לעזור לכם.
mail-recovery-subject = בחירת סיסמה חדשה ל-{ $site }
mail-recovery-what = מישהו, ואנחנו מקווים שאלה אתם, שכח את הסיסמה של חשבון { $site } שלכם. הקוד הזה מאפשר לבחור סיסמה חדשה. הקלידו אותו במקום שבו ביקשתם אותו:
mail-recovery-or = או, בכל מכשיר:
mail-recovery-if-not = אם לא ביקשתם זאת, אין צורך לעשות דבר: הסיסמה נשארת כמו שהיא.
mail-identifiers-subject = שם המשתמש שלכם ב-{ $site }
mail-identifiers-what = אפשר להתחבר ל-{ $site } עם:
mail-identifiers-act = התחברות
mail-identifiers-if-not = אם לא ביקשתם זאת, אין צורך לעשות דבר.

## Changing an email address or phone number

change = שינוי
email-change-title = שינוי כתובת האימייל
phone-change-title = שינוי מספר הטלפון
email-change-new = כתובת אימייל חדשה
phone-change-new = מספר טלפון חדש
email-change-help = נשלח לשם קוד. הוא נחוץ לאימות הכתובת.
email-change-do = אימות ושינוי
phone-change-do = אימות ושינוי
address-change-keeps = עד לאימות החדש, זה נשאר כמו שהוא:
address-change-first = עד כה אין.
address-change-code-help = 6 ספרות. תקף ל-10 דקות.
address-change-again = לא הגיע? בדקו בתיקיית הספאם, ובדקו את הכתובת.
address-change-cancel = שימוש בכתובת אחרת
address-same = זו כבר הכתובת שלכם.
emails-title = כתובות האימייל שלכם
phones-title = מספרי הטלפון שלכם
emails-help = לכתובת הראשית אנחנו כותבים קודם, ואותה אנחנו מוסרים לאפליקציות. אפשר להתחבר עם כל כתובת מאומתת.
phones-help = המספר הראשי הוא המספר שאנחנו מוסרים לאפליקציות.
address-make-primary = הגדרה כראשי
address-remove = הסרה
address-add-lead = כאן מוסיפים עוד אחד. נשלח לשם קוד, ומה שכבר יש לכם נשאר כמו שהוא.
address-add-do = אימות והוספה
address-full = כבר יש לכם { $count } כאלה, וזה המספר המרבי. הסירו אחד קודם.
address-stays = אי אפשר לשנות את הפריט הזה: הוא כבר הראשי, הוא המאומת היחיד, או שאינו מאומת. הגדירו קודם פריט אחר כראשי.
flash-email-added = כתובת האימייל נוספה.
flash-phone-added = מספר הטלפון נוסף.
flash-address-preferred = הפריט הראשי הוחלף.
flash-address-removed = ההסרה בוצעה.
flash-email-changed = כתובת האימייל שלכם שונתה.
flash-phone-changed = מספר הטלפון שלכם שונה.
undo-title = כתובות קודמות
undo-help = הן נשארות שלכם לכמה ימים, למקרה שלא אתם ביצעתם את השינוי. מתיבת אימייל שהייתה שלכם לפני השינויים של הימים האלה אפשר לבטל אותם, בעזרת הקישור שבאימייל. אי אפשר להתחבר עם כתובת קודמת.
undo-until = עד
undo-withdraw = סיום כבר עכשיו
flash-undo-withdrawn = מהכתובת הקודמת כבר אי אפשר לבטל את השינוי.
not-me-restores = הכתובת הקודמת תהיה שוב שלכם, וכל מה ששונה אחריה יבוטל.
not-me-restores-all = מה שנעשה בכתובות שלכם בימים האחרונים יבוטל.
mail-address-changed-subject = כתובת האימייל של חשבון { $site } שלכם שונתה
mail-number-changed-subject = מספר הטלפון של חשבון { $site } שלכם שונה
mail-address-changed-what = כתובת האימייל של חשבון { $site } שלכם היא עכשיו:
mail-number-changed-what = מספר הטלפון של חשבון { $site } שלכם הוא עכשיו:
mail-address-added-subject = כתובת אימייל נוספה לחשבון { $site } שלכם
mail-number-added-subject = מספר טלפון נוסף לחשבון { $site } שלכם
mail-address-removed-subject = כתובת אימייל הוסרה מחשבון { $site } שלכם
mail-number-removed-subject = מספר טלפון הוסר מחשבון { $site } שלכם
mail-address-preferred-subject = כתובת האימייל הראשית של חשבון { $site } שלכם הוחלפה
mail-number-preferred-subject = מספר הטלפון הראשי של חשבון { $site } שלכם הוחלף
mail-address-added-what = מעכשיו גם כתובת האימייל הזו שייכת לחשבון { $site } שלכם:
mail-number-added-what = מעכשיו גם מספר הטלפון הזה שייך לחשבון { $site } שלכם:
mail-address-removed-what = כתובת האימייל הזו כבר לא שייכת לחשבון { $site } שלכם:
mail-number-removed-what = מספר הטלפון הזה כבר לא שייך לחשבון { $site } שלכם:
mail-address-preferred-what = כתובת האימייל הראשית של חשבון { $site } שלכם היא עכשיו:
mail-number-preferred-what = מספר הטלפון הראשי של חשבון { $site } שלכם הוא עכשיו:
mail-address-changed-undo = לא אתם עשיתם זאת? אפשר לבטל: מה שהיה שלכם קודם יחזור אליכם, כולם ינותקו, ותבחרו סיסמה חדשה.
mail-address-changed-act = זה לא הייתי אני: ביטול השינוי
mail-address-wanted-subject = מישהו רצה להשתמש בכתובת שלכם ב-{ $site }
mail-address-wanted-what = מישהו עם חשבון אחר ב-{ $site } הקליד כתובת אימייל או מספר טלפון שלכם כאילו הם שלו. הם נשארים שלכם, ולא מסרנו לו דבר.
mail-address-wanted-then = אם אתם עשיתם זאת: יש לכם שני חשבונות. התחברו עם הכתובת הזו או המספר הזה כדי להשתמש בחשבון השני.

sign-on-methods-lost = איבדתי את כולן
lost-title = שיטה חדשה לשלב השני
lost-lead = אם איבדתם את כל מה שמשמש אתכם לשלב השני, אפשר להגדיר שיטה חדשה. למען ביטחונכם, זה אורך { $hours } שעות.
lost-how = איך זה עובד
lost-how-code = נשלח קוד לכתובת שלכם, כדי לוודא שאלה אתם.
lost-how-told = נודיע לכל הכתובות שלכם עכשיו, באמצע הדרך ובסופה.
lost-how-stopped = מי שקורא אחד מהאימיילים האלה יכול לעצור את התהליך, וגם התחברות באחת מהשיטות שלכם עוצרת אותו.
lost-how-then = אחרי { $hours } שעות מתחברים עם הסיסמה וחוזרים לכאן. השיטות שאיבדתם ייכבו אז.
lost-add-lead = זמן ההמתנה הסתיים. אפשר להגדיר עכשיו שיטה חדשה: אלה שאיבדתם ייכבו יחד עם זה. קודם נשלח לכם קוד.
lost-wait-lead = ביקשתם שיטה חדשה. אפשר יהיה להגדיר אותה החל ממועד זה:
lost-wait-mail = זמן ההמתנה הסתיים. זה לוקח עוד קצת, בדרך כלל פחות משעה: נשלח לכם אימייל כשאפשר יהיה להמשיך.
lost-wait-help = אז התחברו עם הסיסמה וחזרו לדף הזה. אם תמצאו קודם אחת מהשיטות שלכם, התחברו באמצעותה: זה עוצר את התהליך.
lost-paused-lead = התבקשה שיטה חדשה, והתהליך נעצר. אפשר יהיה לבקש שוב החל ממועד זה:
lost-paused-help = התהליך נעצר בגלל התחברות באחת מהשיטות שלכם, על ידי מישהו שקורא את האימיילים שלכם, או כי החשבון היה סגור לזמן מה. אם זה לא הייתם אתם, פנו לצוות שמנהל את החשבון שלכם.
lost-back = חזרה לשיטות
flash-lost-begun = הודענו לכל הכתובות שלכם. בעוד { $count } שעות אפשר יהיה להגדיר שיטה חדשה: התחברו אז עם הסיסמה.
flash-lost-here = נותקתם, והדפדפן הזה כבר לא מהימן. התחברו עם הסיסמה. בשלב השני בחרו ״דרך אחרת״, ואז ״איבדתי את כולן״.
mail-lost-begun-subject = התבקש שלב שני חדש לחשבון { $site } שלכם
mail-lost-begun-what = מישהו שיודע את הסיסמה של חשבון { $site } שלכם, וקורא את האימיילים שלכם, מסר שכל השיטות לשלב השני אבדו, וביקש שיטה חדשה.
mail-lost-begun-when = אפשר יהיה להוסיף אותה החל ממועד זה:
mail-lost-half-way-subject = תזכורת: שלב שני חדש לחשבון { $site } שלכם
mail-lost-half-way-what = לפני זמן מה, מישהו שיודע את הסיסמה של חשבון { $site } שלכם, וקורא את האימיילים שלכם, ביקש שיטה חדשה לשלב השני.
mail-lost-half-way-when = אפשר יהיה להוסיף אותה החל ממועד זה:
mail-lost-open-subject = אפשר להוסיף עכשיו שלב שני חדש לחשבון { $site } שלכם
mail-lost-open-what = זמן ההמתנה הסתיים. מי שמתחבר לחשבון { $site } שלכם עם הסיסמה יכול עכשיו להוסיף שיטה חדשה אחת לשלב השני, בעזרת קוד שנשלח לכתובת שלכם. השיטות שיש לכם ייכבו יחד עם זה.
mail-lost-open-when = אפשר להוסיף אותה עד:
mail-lost-if-you = אם אתם עשיתם זאת, אין צורך לעשות עוד דבר. כשיגיע המועד, התחברו עם הסיסמה.
mail-lost-if-not = אם לא אתם עשיתם זאת, דווחו לנו: בדף אחד אפשר לעצור את התהליך, לנתק את כולם ולבטל את הסיסמה. עצם פתיחת הדף עדיין לא משנה דבר.
mail-lost-stopped-subject = לא יהיה שלב שני חדש לחשבון { $site } שלכם
mail-lost-stopped-what = התבקשה שיטה חדשה לשלב השני של ההתחברות לחשבון { $site } שלכם. התהליך נעצר, כי מישהו השתמש באחת מהשיטות שיש לכם. הן נשארות כמו שהן.
mail-lost-dropped-subject = לא יהיה שלב שני חדש לחשבון { $site } שלכם
mail-lost-dropped-what = התבקשה שיטה חדשה לשלב השני של ההתחברות לחשבון { $site } שלכם. הבקשה לא תתבצע: הדרך הזו כבר לא מוצעת ב-{ $site }. השיטות שיש לכם נשארות כמו שהן.
mail-lost-dropped-if-you = אם אתם עשיתם זאת ואף אחת מהשיטות כבר לא בידיכם, פנו לצוות שמנהל את החשבון שלכם.
## My data and leaving

data-title = הנתונים שלי וסגירת החשבון
data-link-text = כאן אפשר לראות מה שמור אצלנו עליכם, ולעזוב אם תרצו.
data-link = הנתונים שלי וסגירת החשבון
data-back = חזרה לפרופיל שלי
data-lead = מה ששמור עליכם ב-{ $site } פתוח בפניכם, ואפשר גם לקחת אותו.
export-title = הורדת הנתונים שלי
export-text = עותק של כל מה ששמור אצלנו עליכם, כדף לקריאה וכקובץ לתוכנות. סיסמאות וסודות אחרים לא נכללים בו.
export-begin = הכנת הנתונים שלי
export-building = אנחנו אוספים את הנתונים שלכם: { $percent }%.
export-mail = אפשר לצאת מהדף הזה. נשלח לכם אימייל כשהנתונים יהיו מוכנים. אם לא יגיע אימייל בתוך שעה, חזרו לבדוק כאן.
export-refresh = בדיקה חוזרת
export-ready = הנתונים שלכם מוכנים. מועד הבקשה:
export-until = אפשר להוריד אותם עד:
export-html = הורדת הדף לקריאה
export-json = הורדת הקובץ לתוכנות
export-keep-safe = שמרו את הקבצים במקום שרק אתם יכולים לקרוא.
export-next = אפשר יהיה להכין את הנתונים שוב אחרי:
export-failed = משהו השתבש בזמן שאספנו את הנתונים שלכם. נסו שוב.
export-too-soon = הנתונים שלכם הוכנו לפני פחות מיממה. הורידו אותם, או חזרו מחר.
flash-export-asked = אנחנו אוספים את הנתונים שלכם, ונשלח אימייל כשיהיו מוכנים.
delete-title = מחיקת החשבון שלי
delete-text = חשבון { $site } שלכם יימחק לצמיתות.
delete-go = מחיקת החשבון שלי
delete-back = חזרה אל ״הנתונים שלי וסגירת החשבון״
delete-then = חשבון { $site } שלכם יימחק לצמיתות במועד זה:
delete-now = חשבון { $site } שלכם יימחק מיד.
delete-what = הפרופיל, התמונה, שיטות ההתחברות, ההסכמים, ההיסטוריה וכל שאר מה ששמור אצלנו עליכם יימחקו. הכתובות שלכם יהיו פנויות שוב לחשבון חדש.
delete-what-but-history = הפרופיל, התמונה, שיטות ההתחברות וההסכמים יימחקו. הכתובות שלכם יהיו פנויות שוב לחשבון חדש.
delete-sessions = תנותקו מכל מקום, מיד.
delete-cancel = עד אז אפשר להתחרט: התחברו והשאירו את החשבון. נשלח לכם אימייל עם הסבר.
delete-no-cancel = אי אפשר לבטל את זה.
delete-keeps-history = { $days ->
        [one] במשך יום אחד
        [two] במשך יומיים
       *[other] במשך { $days } ימים
    } אנחנו חייבים לשמור גם מה קרה בחשבון שלכם ומתי, למשל התחברויות. זה נשמר בלי השם, הכתובות והדפדפנים שלכם.
delete-kept = מה שנשאר לזמן מה: גיבויים שנעשו קודם, במשך שבוע רשימה של אימיילים בלי תוכנם, מספר הניסיונות הכושלים בלי לציין את שמכם, ויומן השרת, שבו החשבון שלכם מופיע כמספר. אימייל אחרון יודיע לכם שהמחיקה הושלמה.
delete-export-first = רוצים לקחת קודם את הנתונים שלכם?
delete-type = כדי להראות שאתם בטוחים, הקלידו את שם החשבון שלכם:
delete-do = מחיקת החשבון שלי
delete-not-typed = הקלידו אותו בדיוק כפי שמופיע למעלה.
flash-leaving = נותקתם. החשבון שלכם יימחק בעוד { $count ->
    [one] יום אחד
    [two] יומיים
   *[other] { $count } ימים
  }. אם תרצו להשאיר אותו, התחברו לפני כן.
flash-left = החשבון שלכם נמחק. אימייל אחרון מאשר זאת.
flash-leaving-stays = אינכם מחוברים. החשבון שלכם יימחק בעוד { $count ->
    [0] כמה דקות
    [one] יום אחד
    [two] יומיים
   *[other] { $count } ימים
  }, אלא אם תתחברו ותשאירו אותו.
flash-leaving-kept = החשבון שלכם נשאר.
sign-on-leaving-title = להשאיר את החשבון?
sign-on-leaving-lead = ביקשתם למחוק את חשבון { $site } שלכם. מועד המחיקה:
sign-on-leaving-help = אם תשאירו אותו, הכול יהיה כרגיל. אחרת לא תתחברו, ועדיין תוכלו להתחרט עד אז.
leaving-keep = להשאיר את החשבון שלי
leaving-go = להמשיך במחיקה
leaving-answer-required = בחרו אחת משתי האפשרויות.
disable-title = השבתת החשבון שלי
disable-text = אף אחד לא יוכל להתחבר אליו, ודבר לא יימחק.
disable-go = השבתת החשבון שלי
disable-lead = אף אחד לא יוכל עוד להתחבר בתור
disable-back-only = אי אפשר להפעיל אותו מחדש באופן עצמאי. רק הצוות שמנהל את החשבונות ב-{ $site } יכול לעשות זאת.
disable-kept = דבר לא נמחק.
disable-do = השבתת החשבון שלי
flash-disabled = החשבון שלכם הושבת, ונותקתם מכל מקום.
mail-export-ready-subject = הנתונים שלכם מ-{ $site } מוכנים
mail-export-ready-what = ביקשתם עותק של מה ששמור עליכם ב-{ $site }. הוא מוכן להורדה.
mail-export-ready-act = אל הנתונים שלי
mail-export-ready-sign-on = כדי לקבל אותו צריך להתחבר.
mail-export-ready-if-not = אם לא ביקשתם זאת, ייתכן שמישהו אחר נכנס לחשבון שלכם:
mail-deletion-asked-subject = חשבון { $site } שלכם יימחק
mail-deletion-asked-what = ביקשתם למחוק את חשבון { $site } שלכם. נותקתם מכל מקום.
mail-deletion-near-subject = חשבון { $site } שלכם יימחק מחר
mail-deletion-near-what = לפני זמן מה ביקשתם למחוק את חשבון { $site } שלכם. המועד כבר קרוב.
mail-deletion-due = מתי זה יקרה:
mail-deletion-keep = אם תרצו להשאיר את החשבון, התחברו לפני כן ואשרו זאת:
mail-deletion-if-you = אם אתם רוצים שיימחק, אין צורך לעשות דבר.
mail-deletion-if-not = אם לא ביקשתם זאת, דווחו לנו: בדף אחד אפשר להשאיר את החשבון, לנתק את כולם ולבטל את הסיסמה. עצם פתיחת הדף עדיין לא משנה דבר.
mail-deletion-cancelled-subject = חשבון { $site } שלכם נשאר
mail-deletion-cancelled-what = חשבון { $site } שלכם עמד להימחק. מישהו התחבר אליו והשאיר אותו.
mail-account-erased-subject = חשבון { $site } שלכם נמחק
mail-account-erased-what = חשבון { $site } שלכם נמחק.
mail-account-erased-keeps = { $days ->
        [one] במשך יום אחד
        [two] במשך יומיים
       *[other] במשך { $days } ימים
    } אנחנו חייבים לשמור מה קרה בו ומתי, למשל התחברויות. זה נשמר בלי השם, הכתובות והדפדפנים שלכם.
mail-account-erased-then = זה האימייל האחרון בעניין. אם תרצו לחזור יום אחד, אפשר לפתוח חשבון { $site } חדש.
mail-account-disabled-subject = חשבון { $site } שלכם הושבת
mail-account-disabled-what = חשבון { $site } שלכם הושבת. אי אפשר להתחבר אליו, ודבר לא נמחק.
mail-account-disabled-back = כדי להשתמש בו שוב, פנו לצוות שמנהל את החשבון שלכם.
mail-account-disabled-if-not = אם לא אתם עשיתם זאת, דווחו לנו: בדף אחד אפשר לבטל את הסיסמה. אחר כך פנו לצוות שמנהל את החשבון שלכם. עצם פתיחת הדף עדיין לא משנה דבר.
data-left-out = לא נכללים כי הם סודיים: סיסמאות וערכי הגיבוב שלהן, מפתחות וסודות של שיטות התחברות, קודי שחזור, ומה שמזהה קובצי Cookie, קישורים וקודים. בנוסף לא נכללים: מה שלא מוצג לכם בפרופיל, והודעות עם קודים.
data-document-title = הנתונים שלי ב-{ $site }
data-document-made = נכון לתאריך
data-document-nothing = אין.
data-yes = כן
data-no = לא
data-section-account = חשבון
data-section-identifiers = שמות משתמש, כתובות ומספרים
data-section-attributes = פרופיל
data-section-photo = תמונה
data-section-groups = קבוצות
data-section-passwords = סיסמאות: מתי נבחרו
data-section-devices = שיטות לאימות דו-שלבי
data-section-recovery-codes = קודי שחזור
data-section-hardware-tokens = מחוללי קודים
data-section-removals = הסרות שיטה ממתינות
data-section-exceptions = תקופות שבהן משהו לא נדרש
data-section-trusted-browsers = דפדפנים מהימנים
data-section-known-browsers = דפדפנים מוכרים
data-section-sessions = חיבורים
data-section-consents = תשובות להסכמים
data-section-purposes = הרשאות שנתתם בנוסף להסכמים
data-section-address-changes = שינויי כתובות
data-section-notices = הודעות שנשלחו אליכם
data-section-attempts = ניסיונות כושלים
data-section-history = היסטוריה
data-key-id = מספר
data-key-status = מצב
data-key-state = מצב
data-key-created-at = מאז
data-key-changed-at = שונה
data-key-type = סוג
data-key-kind = סוג
data-key-value = ערך
data-key-primary = ראשי מסוגו
data-key-verified-at = אומת
data-key-name = שם
data-key-media-type = פורמט
data-key-image = תמונה
data-key-added-at = מאז
data-key-added-by = נוסף על ידי
data-key-by = על ידי
data-key-replaced-at = הוחלף
data-key-method = שיטה
data-key-methods = אומת באמצעות
data-key-enabled = בשימוש
data-key-address = כתובת
data-key-make = תוצרת
data-key-synced = מסונכרן
data-key-last-used-at = שימוש אחרון
data-key-proved-at = הוכח
data-key-number = מספר
data-key-used-at = נוצל
data-key-serial = מספר סידורי
data-key-manufacturer = יצרן
data-key-model = דגם
data-key-device = שיטה
data-key-until = עד
data-key-all = כל השיטות
data-key-browser = דפדפן
data-key-platform = מערכת
data-key-form = מכשיר
data-key-place = מקום
data-key-agreement = הסכם
data-key-purpose = לשם מה
data-key-label = בניסוח הזה
data-key-help = ומתחתיו
data-key-hash = גיבוב הנוסח
data-key-answer = תשובה
data-key-at = מתי
data-key-title = כותרת
data-key-revision = גרסה
data-key-language = שפה
data-key-former = לפני
data-key-current = אחרי
data-key-channel = ערוץ
data-key-finished-at = הסתיים
data-key-failures = כישלונות
data-key-password-due = נדרשת סיסמה חדשה
data-key-recovered-by = שוחזר באמצעות
data-key-asked-for-attributes-at = התבקשו פרטים נוספים
data-key-act = מה נעשה
data-key-detail = פרטים
## Making an account

register-none = עדיין אין לכם חשבון?
register-act = יצירת חשבון
register-title = יצירת חשבון
register-lead = קודם נוודא שתיבת האימייל שייכת לכם. אחר כך תמלאו את שאר הפרטים של חשבון { $site }.
register-help = נשלח לשם קוד. לשם יישלחו גם אימיילים על החשבון שלכם.
register-domains = נשלח לשם קוד. כאן מתקבלות כתובות שמסתיימות באחת מאלה:
register-domain = החשבונות כאן מיועדים לכתובות אימייל שמסתיימות ב-⁨{ $domains }⁩.
register-have = יש לכם חשבון? להתחברות
register-code-title = הזנת הקוד
register-sent = שלחנו אימייל. הקלידו את הקוד שבו, או פתחו את הקישור שבו.
register-code-help = { $digits } ספרות. תקף ל-10 דקות.
register-later = התבקשו יותר מדי קודים. המתינו קצת ונסו שוב.
register-throttled = היו יותר מדי ניסיונות עם התיבה הזו. נסו שוב מחר.
register-link-lead = האימייל הגיע אליכם, ואפשר להמשיך ביצירת חשבון { $site }.
register-invited = הוזמנתם לפתוח חשבון ב-{ $site }.
register-link-not = זה לא היה מיועד אליכם? סגרו את הדף. לא יקרה דבר.
register-details-title = החשבון החדש שלכם
register-details-lead = התיבה הזו שלכם. ב-{ $site } נדרשים גם הפרטים האלה.
register-username = שם משתמש
register-username-help = אותיות, ספרות, נקודות, מקפים וקווים תחתונים. אפשר להתחבר איתו.
register-username-required = בחרו שם משתמש.
register-username-wrong = בחרו שם משתמש של 2 עד 64 אותיות, ספרות, נקודות, מקפים או קווים תחתונים.
register-username-none = כאן לא משתמשים בשמות משתמש.
register-username-taken = שם המשתמש הזה תפוס. בחרו שם אחר.
register-ended-title = הקישור הזה כבר לא מוביל לשום מקום
register-ended-lead = הוא פועל פעם אחת ולזמן מוגבל, ומי שהזמין אתכם יכול לבטל אותו.
register-ended-do = מה אפשר לעשות
register-ended-used = אם כבר פתחתם איתו את החשבון, התחברו.
register-ended-again = אם הוזמנתם, בקשו קישור חדש ממי שהזמין אתכם.
register-ended-self = אפשר גם לפתוח חשבון באופן עצמאי, עם אותה כתובת.
register-passkey = אפשר גם בלי סיסמה: מלאו את שאר הפרטים למעלה והשאירו אותה ריקה. המכשיר שומר מפתח גישה, ומתחברים בטביעת אצבע, בזיהוי פנים או בנעילת המסך.
register-passkey-make = יצירת החשבון עם מפתח גישה
register-password = סיסמה
register-make = יצירת החשבון
flash-register-over = ההרשמה נמשכה זמן רב מדי, או שהושלמה במקום אחר. התחילו מחדש.
flash-register-signed-on = אתם כבר מחוברים. כדי לפתוח חשבון נוסף, התנתקו קודם, ואז פתחו שוב את הקישור שבאימייל.
flash-register-taken = בינתיים כבר יש חשבון עם הכתובת הזו. התחברו איתה.
mail-why-none = קיבלתם את האימייל הזה כי מישהו מסר את הכתובת הזו ב-{ $site }.
mail-registration-subject = הקוד שלכם לחשבון { $site } חדש
mail-registration-what = מישהו, ואנחנו מקווים שאלה אתם, רוצה לפתוח חשבון ב-{ $site } עם כתובת האימייל הזו. הקוד הזה מאפשר להמשיך. הקלידו אותו במקום שבו ביקשתם אותו:
mail-registration-act = המשך ביצירת החשבון
mail-registration-if-not = אם לא ביקשתם זאת, אין צורך לעשות דבר: לא ייפתח חשבון.
mail-registered-subject = כבר יש לכם חשבון ב-{ $site }
mail-registered-what = מישהו, אולי אתם, רצה לפתוח חשבון ב-{ $site } עם כתובת האימייל הזו. כבר יש לה חשבון, ולכן לא נפתח חשבון חדש, ולא מסרנו לאותו אדם דבר.
mail-registered-then = אם אתם עשיתם זאת, התחברו. גם אם שכחתם את הסיסמה, התחילו שם.
mail-registered-if-not = אם לא אתם עשיתם זאת, אין צורך לעשות דבר.
mail-invitation-subject = הוזמנתם ל-{ $site }
mail-invitation-what = הצוות שמנהל את החשבונות ב-{ $site } מזמין אתכם לפתוח חשבון עם כתובת האימייל הזו.
mail-invitation-act = קבלת ההזמנה
mail-invitation-if-not = אם אינכם מעוניינים, אין צורך לעשות דבר: לא ייפתח חשבון.
mail-welcome-subject = ברוכים הבאים ל-{ $site }
mail-welcome-what = החשבון שלכם נפתח עם כתובת האימייל הזו. כאן מתחברים ומנהלים אותו:
mail-welcome-act = פתיחת החשבון שלי
mail-reset-sent-subject = בחירת סיסמה חדשה ל-{ $site }
mail-reset-sent-what = הצוות שמנהל את חשבון { $site } שלכם שולח לכם את הקישור הזה, לבחירת סיסמה חדשה. עד אז הכול נשאר כמו שהוא.
mail-reset-sent-if-not = אם לא ביקשתם זאת, פנו לצוות שמנהל את החשבון שלכם, ואל תעשו שום דבר אחר: הסיסמה נשארת כמו שהיא.

# Countries, by their codes (ISO 3166-1).

country-ad = אנדורה
country-ae = איחוד האמירויות הערביות
country-af = אפגניסטן
country-ag = אנטיגואה וברבודה
country-ai = אנגווילה
country-al = אלבניה
country-am = ארמניה
country-ao = אנגולה
country-aq = אנטארקטיקה
country-ar = ארגנטינה
country-as = סמואה האמריקנית
country-at = אוסטריה
country-au = אוסטרליה
country-aw = ארובה
country-ax = איי אולנד
country-az = אזרבייג׳ן
country-ba = בוסניה והרצגובינה
country-bb = ברבדוס
country-bd = בנגלדש
country-be = בלגיה
country-bf = בורקינה פאסו
country-bg = בולגריה
country-bh = בחריין
country-bi = בורונדי
country-bj = בנין
country-bl = סן ברתולומיאו
country-bm = ברמודה
country-bn = ברוניי
country-bo = בוליביה
country-bq = האיים הקריביים ההולנדיים
country-br = ברזיל
country-bs = איי בהאמה
country-bt = בהוטן
country-bv = האי בובה
country-bw = בוטסואנה
country-by = בלארוס
country-bz = בליז
country-ca = קנדה
country-cc = איי קוקוס (קילינג)
country-cd = קונגו (הרפובליקה הדמוקרטית)
country-cf = הרפובליקה המרכז-אפריקאית
country-cg = קונגו (הרפובליקה)
country-ch = שווייץ
country-ci = חוף השנהב
country-ck = איי קוק
country-cl = צ׳ילה
country-cm = קמרון
country-cn = סין
country-co = קולומביה
country-cr = קוסטה ריקה
country-cu = קובה
country-cv = כף ורדה
country-cw = קוראסאו
country-cx = אי חג המולד
country-cy = קפריסין
country-cz = צ׳כיה
country-de = גרמניה
country-dj = ג׳יבוטי
country-dk = דנמרק
country-dm = דומיניקה
country-do = הרפובליקה הדומיניקנית
country-dz = אלג׳יריה
country-ec = אקוודור
country-ee = אסטוניה
country-eg = מצרים
country-eh = סהרה המערבית
country-er = אריתריאה
country-es = ספרד
country-et = אתיופיה
country-fi = פינלנד
country-fj = פיג׳י
country-fk = איי פוקלנד
country-fm = מיקרונזיה
country-fo = איי פארו
country-fr = צרפת
country-ga = גבון
country-gb = בריטניה
country-gd = גרנדה
country-ge = גאורגיה
country-gf = גיאנה הצרפתית
country-gg = גרנזי
country-gh = גאנה
country-gi = גיברלטר
country-gl = גרינלנד
country-gm = גמביה
country-gn = גינאה
country-gp = גוואדלופ
country-gq = גינאה המשוונית
country-gr = יוון
country-gs = ג׳ורג׳יה הדרומית ואיי סנדוויץ׳ הדרומיים
country-gt = גואטמלה
country-gu = גואם
country-gw = גינאה-ביסאו
country-gy = גיאנה
country-hk = הונג קונג
country-hm = איי הרד ומקדונלד
country-hn = הונדורס
country-hr = קרואטיה
country-ht = האיטי
country-hu = הונגריה
country-id = אינדונזיה
country-ie = אירלנד
country-il = ישראל
country-im = האי מאן
country-in = הודו
country-io = הטריטוריה הבריטית באוקיינוס ההודי
country-iq = עיראק
country-ir = איראן
country-is = איסלנד
country-it = איטליה
country-je = ג׳רזי
country-jm = ג׳מייקה
country-jo = ירדן
country-jp = יפן
country-ke = קניה
country-kg = קירגיזסטן
country-kh = קמבודיה
country-ki = קיריבטי
country-km = קומורו
country-kn = סנט קיטס ונוויס
country-kp = קוריאה הצפונית
country-kr = קוריאה הדרומית
country-kw = כווית
country-ky = איי קיימן
country-kz = קזחסטן
country-la = לאוס
country-lb = לבנון
country-lc = סנט לוסיה
country-li = ליכטנשטיין
country-lk = סרי לנקה
country-lr = ליבריה
country-ls = לסוטו
country-lt = ליטא
country-lu = לוקסמבורג
country-lv = לטביה
country-ly = לוב
country-ma = מרוקו
country-mc = מונקו
country-md = מולדובה
country-me = מונטנגרו
country-mf = סן מרטן
country-mg = מדגסקר
country-mh = איי מרשל
country-mk = מקדוניה הצפונית
country-ml = מאלי
country-mm = מיאנמר
country-mn = מונגוליה
country-mo = מקאו
country-mp = איי מריאנה הצפוניים
country-mq = מרטיניק
country-mr = מאוריטניה
country-ms = מונסראט
country-mt = מלטה
country-mu = מאוריציוס
country-mv = האיים המלדיביים
country-mw = מלאווי
country-mx = מקסיקו
country-my = מלזיה
country-mz = מוזמביק
country-na = נמיביה
country-nc = קלדוניה החדשה
country-ne = ניז׳ר
country-nf = האי נורפוק
country-ng = ניגריה
country-ni = ניקרגואה
country-nl = הולנד
country-no = נורווגיה
country-np = נפאל
country-nr = נאורו
country-nu = ניואה
country-nz = ניו זילנד
country-om = עומאן
country-pa = פנמה
country-pe = פרו
country-pf = פולינזיה הצרפתית
country-pg = פפואה גינאה החדשה
country-ph = הפיליפינים
country-pk = פקיסטן
country-pl = פולין
country-pm = סן פייר ומיקלון
country-pn = איי פיטקרן
country-pr = פוארטו ריקו
country-ps = פלסטין
country-pt = פורטוגל
country-pw = פלאו
country-py = פרגוואי
country-qa = קטאר
country-re = ראוניון
country-ro = רומניה
country-rs = סרביה
country-ru = רוסיה
country-rw = רואנדה
country-sa = ערב הסעודית
country-sb = איי שלמה
country-sc = איי סיישל
country-sd = סודן
country-se = שוודיה
country-sg = סינגפור
country-sh = סנט הלנה, אסנשן וטריסטן דה קונה
country-si = סלובניה
country-sj = סבאלברד ויאן מאיין
country-sk = סלובקיה
country-sl = סיירה לאון
country-sm = סן מרינו
country-sn = סנגל
country-so = סומליה
country-sr = סורינאם
country-ss = דרום סודן
country-st = סאו טומה ופרינסיפה
country-sv = אל סלבדור
country-sx = סינט מארטן
country-sy = סוריה
country-sz = אסוואטיני
country-tc = איי טרקס וקייקוס
country-td = צ׳אד
country-tf = הטריטוריות הדרומיות של צרפת
country-tg = טוגו
country-th = תאילנד
country-tj = טג׳יקיסטן
country-tk = טוקלאו
country-tl = טימור-לסטה
country-tm = טורקמניסטן
country-tn = תוניסיה
country-to = טונגה
country-tr = טורקיה
country-tt = טרינידד וטובגו
country-tv = טובאלו
country-tw = טאיוואן
country-tz = טנזניה
country-ua = אוקראינה
country-ug = אוגנדה
country-um = האיים המרוחקים הקטנים של ארה״ב
country-us = ארצות הברית
country-uy = אורוגוואי
country-uz = אוזבקיסטן
country-va = קריית הוותיקן
country-vc = סנט וינסנט והגרנדינים
country-ve = ונצואלה
country-vg = איי הבתולה הבריטיים
country-vi = איי הבתולה של ארצות הברית
country-vn = וייטנאם
country-vu = ונואטו
country-wf = ווליס ופוטונה
country-ws = סמואה
country-ye = תימן
country-yt = מאיוט
country-za = דרום אפריקה
country-zm = זמביה
country-zw = זימבבואה
## Activity

tab-activity = פעילות
activity-title = פעילות
activity-lead = מה קרה בחשבון שלכם, מהחדש לישן.
activity-kept = הרשומות נשמרות במשך { $count ->
    [one] יום אחד.
    [two] יומיים.
   *[other] { $count } ימים.
}
activity-kept-always = הרשומות נשמרות כל עוד החשבון קיים.
activity-kind = מה
activity-kind-all = הכול
activity-kind-sign-ons = התחברויות וחיבורים
activity-kind-security = סיסמה ושיטות
activity-kind-account = פרופיל, הסכמים וחשבון
activity-period = מתי
activity-period-all = כל התקופה
activity-period-days = { $count } הימים האחרונים
activity-show = הצגה
activity-empty = עדיין לא קרה דבר.
activity-none-such = לא קרה דבר מהסוג הזה בתקופה הזו.
activity-near = באזור
activity-was-not-me = זה לא הייתי אני
activity-paging = דפי ההיסטוריה
activity-latest = הכי חדשים
activity-older = ישנים יותר
activity-export = הורדת ההיסטוריה
activity-export-help = הרשומות שנבחרו למעלה, מכל הדפים. קודם נבקש מכם לאמת את זהותכם.
activity-export-csv = כטבלה (CSV)
activity-export-json = לתוכנות (JSON)
activity-by-administrator = על ידי הצוות שמנהל את החשבונות
activity-by-server = באופן אוטומטי
activity-some-method = שיטה
activity-failed-before = { $count ->
    [one] קדם לכך ניסיון שגוי אחד.
    [two] קדמו לכך שני ניסיונות שגויים.
   *[other] קדמו לכך { $count } ניסיונות שגויים.
}
activity-unknown = נעשה משהו שהדף הזה עדיין לא יודע לתאר.
activity-account-created = { $how ->
    [taken] { $name ->
        [none] החשבון שלכם נוצר.
       *[other] החשבון שלכם נוצר. מה שהוגדר עבורו ונמצא כבר אצל מישהו אחר לא נכלל בו: { $name }.
    }
   *[other] החשבון שלכם נוצר.
}
activity-sign-on = { $how ->
    [program] אפליקציה או סקריפט התחברו.
    [trusted_browser] התחברתם בדפדפן מהימן.
    [mfa_bypass] התחברתם בלי השלב השני, שלא נדרש באותו זמן.
   *[other] התחברתם.
}
activity-sign-off = התנתקתם.
activity-password-changed = { $how ->
    [first] הוגדרה הסיסמה הראשונה שלכם.
    [recovered] נבחרה סיסמה חדשה במקום סיסמה שנשכחה.
   *[other] הסיסמה שלכם שונתה.
}
activity-address-changed = { $how ->
    [phone] מספר הטלפון שלכם שונה.
   *[other] כתובת האימייל שלכם שונתה.
}
activity-address-added = { $how ->
    [phone] נוסף מספר טלפון.
   *[other] נוספה כתובת אימייל.
}
activity-address-removed = { $how ->
    [phone] הוסר מספר טלפון.
   *[other] הוסרה כתובת אימייל.
}
activity-address-preferred = { $how ->
    [phone] מספר טלפון אחר שלכם הוגדר כראשי.
   *[other] כתובת אימייל אחרת שלכם הוגדרה כראשית.
}
activity-linked-account-added = { $name ->
    [none] קושר חשבון.
   *[other] קושר חשבון אצל { $name }.
}
activity-linked-account-removed = { $name ->
    [none] בוטל הקישור לחשבון.
   *[other] בוטל הקישור לחשבון אצל { $name }.
}
activity-address-undo-withdrawn = { $how ->
    [phone] שינוי מספר הטלפון שלכם הפך לסופי.
   *[other] שינוי כתובת האימייל שלכם הפך לסופי.
}
activity-profile-changed = { $name ->
    [none] הפרופיל שלכם שונה.
   *[other] הפרופיל שלכם שונה: { $name }.
}
activity-session-ended = { $place ->
    [none] חיבור אחר נותק.
   *[other] נותק: { $place }.
}
activity-session-others-ended = { $how ->
    [all] נותקתם מכל מקום.
   *[other] { $count ->
        [0] בוטלה המהימנות של כל הדפדפנים.
        [one] חיבור אחד נוסף נותק.
        [two] שני חיבורים נוספים נותקו.
       *[other] { $count } חיבורים נוספים נותקו.
    }
}
activity-session-dropped = { $count ->
    [one] חיבור אחד נותק, זה שלא היה בשימוש הכי הרבה זמן, כי היו יותר מדי.
    [two] שני חיבורים נותקו, אלה שלא היו בשימוש הכי הרבה זמן, כי היו יותר מדי.
   *[other] { $count } חיבורים נותקו, אלה שלא היו בשימוש הכי הרבה זמן, כי היו יותר מדי.
}
activity-session-named = { $name ->
    [none] הוסר שמו של מכשיר.
   *[other] מכשיר קיבל את השם ״{ $name }״.
}
activity-session-unrecognised = { $count ->
    [0] דיווחתם על פעולה שלא אתם ביצעתם. לא היה חיבור אחר.
    [one] דיווחתם על פעולה שלא אתם ביצעתם. חיבור אחד נותק.
    [two] דיווחתם על פעולה שלא אתם ביצעתם. שני חיבורים נותקו.
   *[other] דיווחתם על פעולה שלא אתם ביצעתם. { $count } חיבורים נותקו.
}
activity-account-status = { $how ->
    [disabled] החשבון שלכם הושבת.
    [enabled] החשבון שלכם הופעל.
    [unlocked] נעילת החשבון שלכם בוטלה.
    [reset_sent] נשלח אליכם אימייל לבחירת סיסמה חדשה.
   *[other] מצב החשבון שלכם שונה.
}
activity-device-added = נוספה שיטה: { $method }.
activity-device-changed = { $how ->
    [label] שונה שמה של שיטה: { $method }.
    [default] זו השיטה הראשונה שנבקש עכשיו: { $method }.
    [enabled] הופעלה שיטה: { $method }.
    [disabled] כובתה שיטה: { $method }.
    [in_step] שיטה סונכרנה מחדש: { $method }.
   *[other] שונתה שיטה: { $method }.
}
activity-device-removed = הוסרה שיטה: { $method }.
activity-device-removal-asked = { $how ->
    [turns_off] מישהו ביקש לכבות את האימות הדו-שלבי.
   *[other] מישהו ביקש להסיר שיטה: { $method }.
}
activity-device-removal-cancelled = { $how ->
    [turns_off] האימות הדו-שלבי נשאר בסופו של דבר.
   *[other] שיטה נשארה בסופו של דבר: { $method }.
}
activity-device-removal-dropped = שיטה נשארה כי היא נחוצה: { $method }.
activity-mfa-turned-off = האימות הדו-שלבי כובה.
activity-recovery-codes-made = נוצרו קודי שחזור חדשים.
activity-recovery-codes-used = { $count ->
    [0] נעשה שימוש בקוד שחזור. לא נותרו קודים.
    [one] נעשה שימוש בקוד שחזור. נותר קוד אחד.
    [two] נעשה שימוש בקוד שחזור. נותרו שני קודים.
   *[other] נעשה שימוש בקוד שחזור. נותרו { $count } קודים.
}
activity-device-copied = מפתח נדחה כי ייתכן שקיים עותק שלו.
activity-mfa-reset = כל השיטות שלכם הוסרו.
activity-trusted-browser-added = דפדפן הוגדר כמהימן.
activity-trusted-browser-ended = { $how ->
    [reused] דפדפן כבר לא מהימן, כי נעשה שימוש בעותק ישן של המידע שהוא נושא.
   *[other] { $count ->
        [0] דפדפן כבר לא מהימן.
        [one] דפדפן אחד כבר לא מהימן.
        [two] שני דפדפנים כבר לא מהימנים.
       *[other] { $count } דפדפנים כבר לא מהימנים.
    }
}
activity-mfa-bypass-begun = לזמן מה השלב השני לא נדרש.
activity-mfa-bypass-ended = השלב השני נדרש שוב.
activity-lost-device-begun = מישהו שהזין את הסיסמה שלכם מסר שכל השיטות שלכם אבדו.
activity-lost-device-stopped = התהליך להחלפת שיטות שאבדו נעצר.
activity-lost-device-open = התהליך להחלפת שיטות שאבדו פתוח עכשיו: אפשר להוסיף שיטה חדשה.
activity-lost-device-used = שיטה חדשה החליפה את אלה שאבדו.
activity-step-up = אימתתם את זהותכם.
activity-agreement-accepted = אישרתם את ״{ $name }״.
activity-agreement-declined = דחיתם את ״{ $name }״.
activity-agreement-withdrawn = ביטלתם את הסכמתכם להסכם ״{ $name }״.
activity-agreement-purpose-given = נתתם את ההרשאה ״{ $name }״.
activity-agreement-purpose-withdrawn = ביטלתם את ההרשאה ״{ $name }״.
activity-access-granted = { $name ->
    [none] נתתם לאפליקציה גישה לחשבון שלכם.
   *[other] נתתם ל-{ $name } גישה לחשבון שלכם.
}
activity-access-changed = { $name ->
    [none] נתתם לאפליקציה גישה רחבה יותר לחשבון שלכם.
   *[other] נתתם ל-{ $name } גישה רחבה יותר לחשבון שלכם.
}
activity-access-removed = { $name ->
    [none] הסרתם את הגישה של אפליקציה לחשבון שלכם.
   *[other] הסרתם את הגישה של { $name } לחשבון שלכם.
}
activity-data-export-asked = התבקש עותק של הנתונים שלכם.
activity-data-export-fetched = { $how ->
    [activity] ההיסטוריה הזו הורדה.
   *[other] עותק של הנתונים שלכם הורד.
}
activity-account-deletion-asked = מישהו שהיה מחובר בשמכם ביקש למחוק את החשבון.
activity-account-deletion-cancelled = החשבון שלכם נשאר בסופו של דבר.
activity-not-me = { $how ->
    [password] דיווחתם שלא אתם עשיתם את מה שמתואר באימייל. כולם נותקו, והסיסמה שלכם הפסיקה לפעול כאן.
   *[other] דיווחתם שלא אתם עשיתם את מה שמתואר באימייל. כולם נותקו.
}
activity-group-joined = צורפתם לקבוצה: { $name }.
activity-group-left = הוצאתם מקבוצה: { $name }.

## Something that one does not recognise

rescue-title = משהו שאינכם מזהים
rescue-step-end = ניתוק
rescue-step-password = שינוי הסיסמה
rescue-step-review = מעבר על החשבון
rescue-lead = אם זה לא הייתם אתם, ייתכן שמישהו אחר נכנס לחשבון שלכם. שלושה שלבים יוציאו אותו.
rescue-when = מתי
rescue-where = איפה
rescue-one = ננתק את החיבור הזה מיד. אף דפדפן לא יהיה מהימן יותר, והתחברויות שבעיצומן ייעצרו.
rescue-all = ננתק מיד את כל החיבורים מלבד זה. אף דפדפן לא יהיה מהימן יותר, והתחברויות שבעיצומן ייעצרו.
rescue-also = גם מה שפולש אולי התחיל יבוטל: הסרה של שיטה, מחיקת החשבון שלכם. קישורים לבחירת סיסמה חדשה יפסיקו לפעול. אם יש לכם סיסמה, הקישור לחשבונות שקושרו מאז יבוטל.
rescue-access = אפליקציות שקיבלו גישה מאז, או בשבעת הימים האחרונים, יאבדו אותה.
rescue-end-one = ניתוק
rescue-was-me = זה הייתי אני
rescue-password-lead = עכשיו נוודא שאף אחד לא יחזור.
rescue-password-text = מי שהיה בחשבון שלכם אולי יודע את הסיסמה. בחרו סיסמה חדשה שאינכם משתמשים בה בשום מקום אחר.
rescue-password-none = אין לכם סיסמה שמישהו יכול לדעת. עכשיו בדקו שכל השיטות וכל החשבונות המקושרים שייכים לכם.
rescue-password-elsewhere = מי שהיה בחשבון שלכם אולי יודע את הסיסמה. שנו אותה במקום שבו היא מנוהלת: { $owner }.
rescue-password-ask = מי שהיה בחשבון שלכם אולי יודע איך להתחבר. שאלו את הצוות שמנהל את החשבון שלכם מה לשנות.
rescue-password-change = בחירת סיסמה חדשה
rescue-password-skip = המשך בלי זה
rescue-next = הבא
rescue-review-lead = בדקו אם יש כאן משהו שאינו שלכם. הסירו מה שאינכם מזהים.
rescue-review-methods = השיטות שלכם לשלב השני
rescue-review-no-methods = אין לכם אף שיטה. עם שיטה אחת, סיסמה לבדה לא פותחת דבר.
rescue-review-methods-go = ניהול השיטות
rescue-review-removal = מישהו ביקש להסיר שיטה. אם לא תשאירו אותה, היא תוסר בתאריך
rescue-review-addresses = הכתובות שלכם
rescue-review-former = {"\u2068"}{ $address }{"\u2069"} היה שייך לכם לפני שינוי. אפשר לבטל את השינוי בעזרת הקישור שבאימייל ששלחנו אז, עד
rescue-review-addresses-go = ניהול הפרופיל
rescue-review-access-go = ניהול האפליקציות עם גישה
rescue-review-sessions = איפה אתם מחוברים
rescue-review-sessions-go = ניהול החיבורים והחשבונות המקושרים
rescue-review-history-go = מעבר על הפעילות שלכם
rescue-finish = עברתי על הכול
rescue-done-title = סיימנו
rescue-done-lead = זה היה השלב האחרון.
rescue-done-text = אם משהו עדיין נראה לא תקין, דווחו לצוות שמנהל את החשבון שלכם.
rescue-done-home = חזרה לחשבון שלי
flash-rescued = { $count ->
    [0] לא נותר חיבור לנתק.
    [one] בוצע. חיבור אחד נותק.
    [two] בוצע. שני חיבורים נותקו.
   *[other] בוצע. { $count } חיבורים נותקו.
}
flash-session-named = השם נשמר.

## The end of a session

session-ends-idle = אם לא תהיה פעילות, תנותקו במועד
session-ends-last = בכל מקרה תנותקו במועד
session-left = הזמן שנותר:
session-over = נותקתם. מה שהקלדתם כאן לא נשלח.
session-warning-title = החיבור עומד להסתיים
session-warning-idle = רוצים להישאר מחוברים?
session-warning-last = החיבור הזה יסתיים בכל מקרה. סיימו את מה שאתם עושים ושמרו.
session-warning-failed = זה לא הצליח. נסו שוב.
session-warning-close = הבנתי
session-stay = להישאר מחוברים
session-by = התחברות באמצעות
session-by-password = סיסמה
session-by-address = קוד לכתובת שלכם
session-by-recovery = שחזור
session-by-provider = חשבון מקושר
session-one-factor = שלב אחד
session-two-factors = שני שלבים
session-phishing-resistant = שני שלבים, חסינים מפני פישינג
session-unrecognised = לא מוכר לי
session-rename = שם
session-trusted = דפדפן מהימן
session-trusted-this = דפדפן מהימן: זה

## Overview

tab-overview = סקירה כללית
overview-title = סקירה כללית
overview-attention = מה דורש את תשומת ליבכם
overview-nothing = אין שום דבר שדורש את תשומת ליבכם.
overview-ways = איך אתם מתחברים
overview-latest = מה קרה לאחרונה
overview-accounts-go = ניהול החיבורים
overview-history-go = כל הפעילות
overview-removal-waiting = { $how ->
    [turns_off] מישהו ביקש לכבות את האימות הדו-שלבי. הוא ייכבה בתאריך { $when }, אלא אם תשאירו אותו.
   *[other] מישהו ביקש להסיר שיטה מהשלב השני שלכם. היא תוסר בתאריך { $when }, אלא אם תשאירו אותה.
}
overview-password-expires = צריך לשנות את הסיסמה עד { $when }.
overview-second-factor-missing = { $how ->
    [password] הסיסמה לבדה פותחת את החשבון שלכם. הוסיפו שיטה לשלב שני.
   *[other] שלב אחד לבדו פותח את החשבון שלכם. הוסיפו שיטה לשלב שני.
}
overview-recovery-codes-few = { $count ->
    [0] לא נותרו לכם קודי שחזור. צרו קודים חדשים.
    [one] נותר לכם קוד שחזור אחד. צרו קודים חדשים.
    [two] נותרו לכם שני קודי שחזור. צרו קודים חדשים.
   *[other] נותרו לכם { $count } קודי שחזור. צרו קודים חדשים.
}
overview-address-unverified = נדרש אימות: { $name }. בלי אימות לא נוכל להיעזר בפרט הזה כדי להחזיר אתכם לחשבון.
overview-agreement-outstanding = עדיין לא אישרתם את ״{ $name }״ בנוסח הנוכחי. נבקש זאת בהתחברות הבאה.
overview-agreement-expired = התוקף של מה שאישרתם ב״{ $name }״ פג. נבקש זאת בהתחברות הבאה, ואפשר לחדש כבר עכשיו.
# Identity providers and linked accounts
provider-sign-on = התחברות באמצעות { $provider }
own-page-title = המשך מכאן
own-page-lead = אתר אחר הוביל אתכם אל { $site }. המשיכו מכאן.
own-page-act = המשך
flash-provider-unavailable = כרגע אי אפשר להשתמש בספק הזה. נסו שוב מאוחר יותר, או השתמשו בדרך אחרת.
flash-provider-over = זה נמשך זמן רב מדי, כבר הושלם, או התחיל בדפדפן אחר. התחילו מחדש.
flash-provider-cancelled = לא התחברתם שם. דבר לא השתנה.
flash-provider-nobody = אף חשבון כאן לא מקושר לחשבון שבו השתמשתם עכשיו. אם יש לכם חשבון כאן, התחברו אליו וקשרו את החשבון השני תחת ״חשבונות וחיבורים״.
flash-provider-owes = החשבון שלכם נשאר סגור עד שתבחרו סיסמה חדשה. פתחו את הקישור באימייל ששלחנו לכם, או פנו לצוות שמנהל את החשבון שלכם.
flash-provider-unproved-stuck = הספק לא אישר שהתחברתם שם עכשיו. התחברו שם מחדש, עם אותו חשבון. אם זה לא עוזר, פנו לצוות שמנהל את החשבון שלכם.
flash-provider-unproved = הספק לא אישר שהתחברתם שם עכשיו. התחברו שם מחדש, עם אותו חשבון. אם זה לא עוזר, התנתקו כאן והגדירו סיסמה דרך ״שכחתם את הסיסמה?״.
flash-account-linked = החשבון קושר. מעכשיו אפשר להתחבר איתו.
flash-account-unlinked = הקישור לחשבון בוטל. כבר אי אפשר להתחבר איתו כאן.
flash-link-there = החשבון הזה כבר מקושר.
flash-link-taken = החשבון הזה מקושר כאן לחשבון אחר. בטלו שם את הקישור קודם.
flash-link-full = מספר החשבונות המקושרים כבר מרבי. בטלו קודם קישור אחד.
accounts-back = חשבונות וחיבורים
linked-title = חשבונות מקושרים
linked-lead = אפשר להתחבר כאן עם החשבונות האלה.
linked-none = קשרו חשבון שיש לכם במקום אחר, ותוכלו להתחבר איתו כאן.
linked-off = לא זמין כרגע
linked-provider = ספק
linked-name = החשבון אצל הספק
linked-since = קושר
linked-used = שימוש אחרון
linked-last = זו הדרך האחרונה להיכנס לחשבון שלכם. הוסיפו קודם דרך אחרת.
link-provider = קישור { $provider }
link-confirm-title = לקשר את החשבון הזה?
link-confirm-lead = מאותו רגע, מי שיכול להתחבר לחשבון ההוא יכול להתחבר לחשבון { $site } שלכם.
link-confirm-to = החשבון שלכם כאן
link-confirm-help = ודאו שהוא שלכם. נודיע לכל הכתובות שלכם.
link-confirm-act = קישור החשבון
unlink = ביטול הקישור
unlink-title = לבטל את הקישור לחשבון הזה?
unlink-lead = כבר לא תוכלו להתחבר איתו ל-{ $site }. החשבון שם נשאר כמו שהוא.
unlink-last = אתם מתחברים ל-{ $site } רק עם החשבון הזה. הוסיפו קודם דרך אחרת להתחבר, כדי שלא תינעלו בחוץ.
unlink-add-password = הגדרת סיסמה
unlink-add-passkey = הוספת מפתח גישה
step-up-provider = מדובר באבטחת החשבון שלכם, ולכן התחברו פעם נוספת עם החשבון שמשמש אתכם כאן.
step-up-provider-none = מדובר באבטחת החשבון שלכם, והחשבון שאיתו אתם מתחברים לא יכול לאמת עכשיו את זהותכם. התנתקו, הגדירו סיסמה דרך ״שכחתם את הסיסמה?״, וחזרו.
step-up-provider-stuck = מדובר באבטחת החשבון שלכם, והחשבון שאיתו אתם מתחברים לא יכול לאמת עכשיו את זהותכם. פנו לצוות שמנהל את החשבון שלכם.
step-up-provider-act = אימות באמצעות { $provider }
mail-account-linked-subject = חשבון קושר לחשבון { $site } שלכם
mail-account-linked-what = מעכשיו, מי שיכול להתחבר לחשבון הזה יכול להתחבר לחשבון { $site } שלכם:
mail-account-unlinked-subject = בוטל הקישור של חשבון לחשבון { $site } שלכם
mail-account-unlinked-what = כבר אי אפשר להתחבר לחשבון { $site } שלכם עם החשבון הזה:
data-section-linked-accounts = חשבונות מקושרים
data-key-provider = ספק
data-key-issuer = מנפיק
data-key-subject = המזהה אצל הספק
