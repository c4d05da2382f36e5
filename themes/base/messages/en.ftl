# The words of the pages. Write to the person, plainly: what happened, what to do. "Sign on" and "sign off", never "log in".
# Messages are text: markup is not understood. User data stands in templates, next to messages, wherever grammar allows.

## Everywhere

portico = Portico
skip = Skip to the content
nav-label = Account
error-prefix = Error:
problems-title = There is a problem
signed-on-as = Signed on as
sign-on = Sign on
sign-off = Sign off
way-back = Back to { $application }
save = Save
help = Help
languages-label = Language
schemes-label = Colours
scheme-device = As on this device
scheme-light = Light
scheme-dark = Dark
copy = Copy
copied = Copied
try-again = Try again
back-home = Go to your account
approximate = (approximate)
required = required
optional = optional
mark-colon = :
mark-stop = .
mark-list = {", "}
mark-open = {" ("}
mark-close = )
cancel = Cancel
manage = Manage
remove = Remove
go-on = Go on
get-help = Get help
download = Download
print = Print
done = Done
entrance-line = Your account, in your hands.

## Signing on and off

sign-on-title = Sign on
sign-on-lead = Good to see you. Sign on to look after your { $site } account.
sign-on-password-title = Enter your password
signing-on-as = Signing on as
not-you = Not you?
identifier-username = User name
identifier-email = Email address
identifier-phone = Phone number
identifier-username-email = User name or email address
identifier-username-phone = User name or phone number
identifier-email-phone = Email address or phone number
identifier-any = User name, email address or phone number
password = Password
show-password = Show
hide-password = Hide
password-shown = Your password is visible
password-hidden = Your password is hidden
sign-off-title = Sign off?
sign-off-lead = You are signed on as
sign-off-stay = Stay signed on
signed-off-title = You are signed off
signed-off-lead = Nobody can open your account in this browser now. On a shared computer, close the window as well.
signed-off-again = Sign on again
signed-off-onward = Go to

## My profile

profile-title = My profile
profile-lead = What we know about you, and what you can change.
profile-empty = There is nothing here yet.
picture-alt = Your photo
picture-choose = Choose a photo
picture-another = Choose another photo
picture-help = JPEG, PNG or WebP, up to { $megabytes } MB. We keep the middle as a square, and nothing of where or with what it was taken.
picture-upload = Upload photo
picture-change = Change photo
picture-asks = We ask you to prove that it is you before you choose a photo.
picture-remove = Remove photo
verified = Verified
not-verified = Not verified
nothing-known = Nothing yet
choice-none = Choose
day = Day
month = Month
year = Year
date-order = dmy
address-street = Street and number
address-code = Postal code
address-town = Town or city
address-region = State or region
address-country = Country
address-show = Change country
address-zip = ZIP code
address-postcode = Postcode
address-pin = PIN code
address-eircode = Eircode
address-city = City
address-post-town = Town
address-suburb = Suburb
address-district = District
address-state = State
address-province = Province
address-county = County
address-prefecture = Prefecture
address-emirate = Emirate
address-area = Area
address-department = Department
address-governorate = Governorate
address-primary = Primary
address-waits = Waiting for its code
many-add = Add another
many-remove = Remove
many-removed = Removed. Save to make it last.
many-nth = { $label }, { $n }
many-new = { $label }, add another

## Change password

password-title = Change password
password-last-changed = Last changed
password-never-changed = Choose a password that you use nowhere else.
password-first-title = Set a password
password-first-lead = You sign on without a password. With one you have a second way in.
password-expires = Your password must be changed by
password-changeable-from = You have changed your password recently. You can change it again from
password-elsewhere-lead = Your password for { $site } is looked after by { $owner }.
password-elsewhere-text = Change it there.
password-elsewhere-go = Change it at { $owner }
password-closed-lead = You sign on to { $site } without a password.
password-closed-text = There is nothing to change here, and nothing for you to remember.
password-current = Current password
password-new = New password
password-requirements = Rules for the new password
password-advice = Four or five random words are strong, and easier to type than symbols. You can paste from a password manager.
password-end-others = Sign off everywhere else
password-end-others-help = { $count ->
    [0] You are only signed on here.
    [one] You are signed on in one other place.
   *[other] You are signed on in { $count } other places.
}
password-change = Change password

## Accounts & sessions

accounts-title = Accounts & sessions
accounts-lead = The browsers and apps that can open your account. Sign off any that you do not know, then change your password.
accounts-only-here = You’re only signed on here.
accounts-others = { $count ->
    [one] You are signed on here and in one other place.
   *[other] You are signed on here and in { $count } other places.
}
sessions-title = Where you’re signed on
sessions-paging = Pages of sessions
sessions-newer = More recent
sessions-older = Less recent
sign-off-others = Sign off all others
browser-and-platform = { $browser } on { $platform }
session-program = An app or a script
session-unknown = Unknown device
this-device = This device
session-active = Last active
session-now = now
session-first = Signed on
session-place = Near

## The second step of signing on

sign-on-confirm-title = Confirm it’s you
sign-on-code-title = Enter your code
code-lead = Enter the code that this method gives you.
code-lead-totp = Open your authenticator app. It shows a code for { $site }.
code-lead-passkey = Confirm with your fingerprint, face or screen lock.
code-lead-security-key = Have your security key ready: plug it in or hold it to your device.
code-lead-recovery = Enter one of the recovery codes that you saved. Each works once.
code-lead-send = We send you a code when you ask for one.
code-lead-sent = Enter the code that we have sent you.
code-label = Code
code-label-recovery = Recovery code
code-label-address = Code from the mail
code-help-digits = { $digits } digits
code-help-recovery = 15 letters and digits. Capitals, spaces and dashes make no difference.
code-help-address = 6 digits
trust-for-days = { $count ->
    [one] Don’t ask again in this browser for a day
   *[other] Don’t ask again in this browser for { $count } days
}
trust-for-hours = { $count ->
    [one] Don’t ask again in this browser for an hour
   *[other] Don’t ask again in this browser for { $count } hours
}
trust-for-minutes = { $count ->
    [one] Don’t ask again in this browser for a minute
   *[other] Don’t ask again in this browser for { $count } minutes
}
trust-help = Only where nobody else can use it. Your password is asked for as always.
another-way = Try another way
or = or
sign-on-methods-title = Choose another way
sign-on-methods-lead = Any of these lets you sign on.
sign-on-methods-none = None of them at hand? Ask whoever looks after your account.
sign-on-enrol-lead = { $site } asks everybody for a second step after the password. Adding one takes a minute.
sign-on-enrol-choice-title = Add a second step
sign-on-enrol-choice-lead = Choose what suits you; you can add others later.
another-method = Choose another method
sign-on-blocked-title = Your account needs a second step
sign-on-blocked-no-address = { $site } asks for a second step after the password. Before you add one, we would send a code to your email address, but your account has none that is verified, or it was changed in the last seven days. Ask whoever looks after your account.
sign-on-blocked-invitation = { $site } asks for a second step after the password, and adding one takes an invitation. Ask whoever looks after your account for one, then open its link in this browser.
sign-on-blocked-no-method = { $site } asks for a second step after the password, and you cannot add one by yourself. Ask whoever looks after your account.

## Before the first second step

address-title = First, a code by mail
address-blocked-title = You cannot add a method yet
address-lead = So that nobody else can add the first method to your account.
address-goes-to = We send a code to
address-send = Send the code
address-sent-to = We have sent a code to
address-again = Send another code
address-again-help = Nothing there after a minute? Look among unwanted mail too. The code works for 10 minutes. Can you no longer read that mailbox? Ask whoever looks after your account.
address-none = Your account has no verified email address that a code could be sent to, or it was changed in the last seven days. Wait until they are over, or ask whoever looks after your { $site } account.
address-invitation = Adding the first method takes an invitation. Ask whoever looks after your { $site } account for one, then open its link in this browser.

## Confirming who one is

step-up-title = Confirm it’s you
step-up-password = This concerns the safety of your account, so we ask for your password once more.
step-up-purpose = Then we go on with what you were doing.
step-up-confirm = Confirm it’s you
step-up-none = You cannot get such a code? Ask whoever looks after your account.
step-up-lost = None of them any more?
step-up-lost-help = When you sign on, you can ask for a new method. For that you are signed off now, and this browser is no longer trusted: until you can set up the new method, you cannot sign on, here either.
step-up-lost-open = The time is over: when you sign on, you can set up a new method. For that you are signed off now, and this browser is no longer trusted.
step-up-lost-wait = Come to this page again then: it leads on to a new method. If you find one of your methods before, use it: that stops this.
step-up-password-wrong = That is not your password.
other-ways = Other ways

## Authentication

authentication-title = Authentication
authentication-lead = How we make sure that it’s you, besides your password.
authentication-back = Back to authentication
passkeys-title = Passkeys
passkeys-lead = Each of these signs you on without your password.
passkeys-empty = Sign on with your fingerprint, face or screen lock. You don’t need to remember a password.
passkey-create-another = Create another
passkey-offer-title = Sign on faster next time
passkey-offer-text = Your browser keeps it for you. It takes a moment, and your other ways of signing on stay.
passkey-offer-later = Not now
passkey-offer-never = Don’t ask again
passkey-remove-help = It signs nobody on any more. You can create another one at any time.
passkey-remove-lead = We stop accepting it at once. It may still appear where you keep your passkeys; you can delete it there.
passkey-remove-lead-at = We stop accepting it at once. It may still appear in { $provider }; you can delete it there.
device-provider = Kept by
device-kept = Kept
device-synced = Synced
device-bound = Only on this device
devices-title = Two-step verification
devices-lead = After your password, we ask for one of these.
devices-empty = There is no second step yet: your password alone opens your account.
devices-empty-add = Add a method below, and a stolen password is not enough any more.
devices-always = { $site } asks everybody for a second step. The last method can be replaced, but not removed.
devices-full = { $count ->
    [one] You have one method, and more are not possible. Remove it to add another.
   *[other] You have { $count } methods, and more are not possible. Remove one to add another.
}
methods-title = Add a method
methods-title-another = Add another method
add-method = Add method
method-passkey-about = Your fingerprint, face or screen lock. It signs you on without a password too, and cannot be phished.
method-security-key-about = A key that you plug in or hold to your device. It cannot be phished.
method-oath-token-about = A small device that shows codes, with a serial number on its back.
method-totp-about = An app on your phone or computer shows a new code every so often. It works without a network.
device-method = Method
device-added = Added
device-last-used = Last used
device-never-used = Not used yet
device-default = Default
device-off = Turned off
device-withdrawn = No longer offered here
device-make-default = Make default

## Trusted browsers

trusted-title = Trusted browsers
trusted-lead = To sign on there, your password is enough until the day shown, or until you change your password or your methods.
trusted-empty = No browser is trusted: we ask for the second step each time. Where you enter its code you can choose not to be asked again in that browser.
trusted-unknown = Unknown browser
trusted-this = This browser
trusted-until = Until
trusted-since = Trusted
trust-end = Stop trusting
trusts-end = Stop trusting all

## One method

device-title = Manage method
device-label = Name
device-label-help = So that you can tell it from others, such as “Work phone”.
device-withdrawn-help = { $site } no longer takes this, so it does nothing. You can remove it.
device-default-title = Default
device-default-is = We ask for this one first when you sign on.
device-default-help = Make it the one that we ask for first when you sign on.
device-order = Order
device-order-help = Where it stands when you choose another way to sign on.
device-up = Move up
device-down = Move down
device-disable-head = Turn off
device-disable-help = While it is turned off, we do not ask for it. You can turn it on again.
device-disable = Turn off
device-enable-head = Turned off
device-enable-help = We do not ask for it at the moment.
device-enable = Turn on
device-remove-head = Remove
device-remove-help = Its codes stop working. To use the same app again, you set it up anew.
device-remove-title = Remove this method?
device-remove-lead = We stop taking codes of this method at once. The entry in the app stays; you can delete it there.
device-disable-title = Turn off this method?
device-disable-lead = We do not ask for it, and take no codes of it, until you turn it on again.
device-last = From then on your password alone is enough to sign on.
device-with-codes = Your recovery codes are removed with it.
device-keep-title = Add another method first
device-keep-remove = Your { $site } account keeps a second step, and this is your only one. Add another, then remove this one.
device-keep-disable = Your { $site } account keeps a second step, and this is your only one. Add another, then turn this one off.
device-keep-add = Methods you can add
device-keep-none = You cannot add another method by yourself. Ask whoever looks after your account.
device-keep = Keep
device-removal = To be removed
device-removal-on = Will be removed on
device-removal-now = Is being removed
device-removal-help = Somebody asked for it by a weaker method. Until then it works as before. Keep it if you still have it.
device-removal-all-help = Two-step verification is to be turned off, and this method is to go with it. If you keep it, nothing is turned off.
device-remove-later = This method will be removed in 24 hours. Until then it works as before, and you can keep it.
device-remove-weak = You confirmed with a weaker method, so it takes 24 hours. We tell all your addresses at once, and it can be cancelled here or by using the method.
device-remove-open = If you confirm with a weaker method, the removal takes 24 hours.
device-disable-open = Only a method that is at least as strong can turn this one off.
device-disable-weak = You confirmed with a weaker method, which cannot turn this one off. Confirm with a stronger one, or ask to remove it: that takes 24 hours.
device-weak-title = Confirm with a stronger method
prove-stronger = Confirm with another method
weak-lead = You confirmed with a weaker method than you have. A new method, or one that is turned on again, takes one that is as strong.
weak-lead-codes = You confirmed with a weaker method than you have. Recovery codes take a stronger one.
weak-ways = You can go on in one of these ways:
weak-way-stronger = Confirm with one of these:
weak-way-code = Confirm with a recovery code. Each lets you add one method.
weak-way-remove = If you have lost the stronger method, ask to remove it. That takes 24 hours, and we tell all your addresses.
off-title = Turn off two-step verification?
off-do = Turn off two-step verification
off-help = Sign on with your password alone. All methods and recovery codes are removed.
off-waits = Two-step verification will be turned off on
off-waits-now = Two-step verification is being turned off.
off-waits-keep = If you keep one of the methods that are to go, it stays on.
off-lead = From now on nothing but your password would protect your account.
off-later = Two-step verification will be turned off in 24 hours. Until then everything works as before, and you can cancel it.
off-weak = You confirmed with a weaker method than you have, so it takes 24 hours. We tell all your addresses at once.
off-open = If you confirm with a weaker method than your strongest, it takes 24 hours.
off-methods = { $count ->
    [one] Your method is removed.
   *[other] All { $count } methods are removed.
}
off-codes = Your recovery codes are removed.
off-trust = No browser is trusted any more.

## Setting up an authenticator app

passkey-new-title = Create a passkey
passkey-new-lead = Sign on with your fingerprint, face or screen lock. There is no password to remember.
passkey-before = Your browser asks you next where to keep the passkey, and to unlock it once.
passkey-create = Create a passkey
passkey-use = Use your passkey
passkey-sign-on = Sign on with a passkey
passkey-sign-on-cancelled = No passkey was used. You can try again, or sign on with your password.
passkey-script = Signing on with a passkey takes JavaScript. Turn it on, or use your password.
passkey-refused = This passkey is not accepted here. Sign on in another way.
passkey-what = What are passkeys?
passkey-what-text = A passkey takes the place of a password. Your device or password manager keeps it and gives it out only to { $site }, after you have unlocked it with your fingerprint, face or PIN. Nobody can guess it, and no false page can get it out of you.
passkey-where = Where are passkeys kept?
passkey-where-text = In the password manager of your device or browser, such as Apple Passwords, Google Password Manager or Windows Hello, in one of your own choice, or on a security key. You can have several.
security-key-new-title = Add a security key
security-key-new-lead = A key that you plug in or hold to your device after your password.
security-key-before = Have your key ready. Your browser tells you when to touch it.
security-key-create = Add security key
security-key-use = Use your security key
ceremony-wait = Follow what your browser asks.
ceremony-cancelled = Nothing was done. You can try again, or use another way.
ceremony-failed = That did not work. Try again, or use another way.
ceremony-unsupported = This browser cannot use passkeys or security keys. Use another way, or another browser.
ceremony-script = Passkeys and security keys take JavaScript. Turn it on, or use another way.
ceremony-required = Send the answer of the authenticator.
ceremony-invalid = That was not accepted. Try again, or use another way.
ceremony-gone = That took too long. Try again.
ceremony-known = This is added to an account already.
ceremony-synced = This passkey would be copied between devices, which is not allowed here. Keep it on this device alone, or use a security key.
ceremony-make = Security keys of this make are not accepted here.
oath-token-new-title = Add a code token
oath-token-new-lead = A small device that shows codes, which you got from us.
oath-token-add = Add code token
serial-label = Serial number
serial-help = It stands on the back.
serial-required = Enter the serial number that stands on the back.
token-first = First code
token-first-help = The code that it shows now.
token-second = Second code
token-second-help = Wait until it shows another one, or press its button again.
token-wrong = This number and these codes do not go together. Check all three, and take two codes that follow each other.
totp-new-title = Add an authenticator app
totp-new-lead = An app that shows a new code every so often. You enter one after your password.
totp-step-open = Open your authenticator app
totp-step-open-help = Any app for one-time codes will do, and many password managers can do it too. If you have none yet, get one from your phone’s app store.
totp-step-add = Add your account to it
totp-scan = Scan this code with the app, or open it directly if the app is on this device.
totp-type = Type the key below into the app, or open it directly if the app is on this device.
totp-qr-label = QR code that sets up your authenticator app
totp-open-app = Open in app on this phone
totp-scan-trouble = Can’t scan it?
totp-key = Key
totp-key-help = In the app, choose to enter a key, and type this one. Spaces make no difference.
totp-key-copy = Copy the key
totp-key-facts = If the app asks: based on time, { $digits } digits, every { $period } seconds.
totp-step-code = Enter the code that the app shows
totp-add = Add authenticator app
totp-add-go-on = Add and go on

## Recovery codes

recovery-codes-title = Recovery codes
recovery-codes-why = They let you sign on when you do not have your phone. Each works once.
recovery-codes-first = Add a method first. Recovery codes stand in for it when you do not have it with you.
recovery-codes-none = Not made yet
recovery-codes-left = { $left ->
    [0] None left
   *[other] { $left } of { $of } left
}
recovery-codes-few = { $left ->
    [0] Used up
   *[other] Running out
}
recovery-codes-few-help = { $left ->
    [0] Make new ones now, so that you can sign on without your phone.
   *[other] Make new ones before the last is used.
}
recovery-codes-made = Made
recovery-codes-of = For
recovery-codes-make = Make recovery codes
recovery-codes-make-head = Make your codes
recovery-codes-renew = Make new codes
recovery-codes-renew-head = New codes in place of the old ones
recovery-codes-once = We show them once. Have a place ready that only you can open: a password manager, or a drawer for a printed page.
recovery-codes-replace = My old codes stop working
recovery-codes-replace-required = Tick the box to say that your old codes stop working.
recovery-codes-new-title = Your recovery codes
recovery-codes-new-lead = Save them now. They are shown for 15 minutes, or until you say that they are saved; after that nobody can see them, not even you.
recovery-codes-print = Printing this page prints the codes and nothing else.
recovery-codes-saved = I have saved these codes
recovery-codes-saved-required = Save your codes, then tick the box.
recovery-codes-file = Recovery codes for { $site }

## Codes that are sent

method-email-about = We mail you a code each time. A mailbox is easier to break into than a phone.
method-sms-about = We send a text message with a code each time. Others can take a number over and read your codes.
method-voice-about = An automatic call tells you a code each time. Others can take a number over and hear your codes.
method-whatsapp-about = We send you a code by WhatsApp each time. Others can take a number over and read your codes.
email-new-title = Add codes by email
email-new-lead = After your password, we mail you a code to enter.
sms-new-title = Add codes by text message
sms-new-lead = After your password, we send you a text message with a code to enter.
voice-new-title = Add codes by phone call
voice-new-lead = After your password, an automatic call tells you a code to enter.
whatsapp-new-title = Add codes by WhatsApp
whatsapp-new-lead = After your password, we send you a code by WhatsApp to enter.
device-address = Goes to
device-mailbox = Email address
device-mailbox-help = We send a code there to see that it is yours. It stays as it is when your profile changes.
device-mailbox-another = Use another address
device-number = Telephone number
device-number-help = With the country code, such as +49 for Germany. We send a code there to see that it is yours.
device-number-another = Use another number
device-number-risk = Telephone numbers can be taken over by others. A passkey or an authenticator app is safer.
device-number-wrong = Enter a whole telephone number with its country code, such as +49 1512 3456789.
device-number-kind = Codes are not sent to numbers of this kind. Enter a mobile or a landline number of your own.
device-number-country = This is not offered for numbers of this country.
device-address-required = Enter where the codes are to be sent.
device-known = You have added this already. Use another one.
device-code-send = Send the code
device-code-add = Add and finish
device-code-sent-to = We have sent a code to
device-code-failed = We could not send the code. Use another way, or try again.
device-code-closed = We cannot send codes this way at the moment. Use another way, or try again later.
device-code-again-mail = Nothing there after a minute? Look among unwanted mail too. The code works for { $minutes ->
    [one] one minute
   *[other] { $minutes } minutes
}; only the newest one counts.
device-code-again-help = Nothing there after a minute? You can have another one sent. The code works for { $minutes ->
    [one] one minute
   *[other] { $minutes } minutes
}; only the newest one counts.
code-in = You can ask for another code in
code-wait = We sent a code a moment ago. You can ask for another one in { $seconds ->
    [one] one second
   *[other] { $seconds } seconds
}.
code-no-more = We send no more codes this way for now. Use another way.
code-unavailable = We could not send the code. Use another way, or try again later.
code-throttled = Too many codes were sent. Use another way, or wait a while.

## What is wrong with a code

code-required = Enter the code.
code-wrong = That code is not right, or was used already. Check it, or use another one, and try again.
code-gone = That code does not work any more. Ask for another one.
address-sent-recently = We sent a code a moment ago. Wait half a minute before you ask for another one.
label-refused = That cannot be a name. Use at most 100 characters that can be seen.

## When something did not work

not-found-title = Page not found
not-found-text = Nothing is at this address. If you typed it, check the spelling; if a link brought you here, it may be old.
unavailable-title = Not available right now
unavailable-text = This portal cannot be opened at the moment. Please try again later.
maintenance-title = Closed for maintenance
maintenance-text = The { $site } account portal is closed for now. Your account and your data are safe; please come back later.
error-bad-request-title = That did not reach us in one piece
error-bad-request-text = Your browser sent something we could not read. Go back and try again.
error-expired-form-title = This page was open too long
error-expired-form-text = For your safety, forms stop working after a while or when you sign on again. Nothing was changed. Open the page again and repeat what you did.
error-forbidden-title = This portal is not open to you
error-forbidden-text = Your account may not use this portal. Ask whoever looks after your account.
error-method-title = That cannot be done here
error-method-text = This address does not take that kind of request. Nothing was changed.
error-too-large-title = That is too much at once
error-too-large-text = What you sent is larger than we accept. Nothing was changed. Make it smaller and try again.
error-type-title = We cannot read that
error-type-text = What you sent is of a kind this page does not take. Nothing was changed.
error-throttled-title = Let’s wait a moment
error-throttled-text = { $minutes ->
    [one] There were too many attempts. To keep the account safe, please wait a minute and try again.
   *[other] There were too many attempts. To keep the account safe, please wait { $minutes } minutes and try again.
}
error-throttled-long = There were too many attempts. To keep the account safe, we take no more from this browser for now. Use a browser in which you have given a code before, or ask whoever looks after your account.
error-internal-title = Something went wrong on our side
error-internal-text = It is not your fault, and we have made a note of it. Try again in a moment. If it happens again, tell support this number:
error-incident = Incident
error-busy-title = Many people are signing on
error-busy-text = { $seconds ->
    [one] We are busier than usual. Try again in a second.
   *[other] We are busier than usual. Try again in { $seconds } seconds.
}

## Mails

mail-hello = Hello { $name },
mail-hello-nobody = Hello,
mail-device = Method
mail-when = When
mail-repeats = { $count ->
    [one] The same happened once more in the minutes after it, perhaps from elsewhere.
   *[other] The same happened { $count } more times in the minutes after it, perhaps from elsewhere.
}
mail-browser = Browser
mail-place = Where (approximate)
mail-if-you = If this was you, you’re done.
mail-if-not = If it was not you, say so: one page signs everybody off and makes your password unusable. Opening it changes nothing yet.
mail-not-me = This wasn’t me
mail-if-not-by-hand = If it was not you, somebody else may be in your account. Open the portal and change your password at once, or ask support for help.
mail-act = Secure my account
mail-valid-until = Valid until { $date }.
mail-why = You get this mail because it concerns the safety of your { $site } account. It cannot be turned off.
mail-sessions-ended = { $count ->
    [one] One other session was signed off.
   *[other] { $count } other sessions were signed off.
}
mail-password-changed-subject = Your { $site } password was changed
mail-password-changed-what = The password of your { $site } account was changed.
mail-new-browser-subject = New sign-on to your { $site } account
mail-new-browser-what = Somebody signed on to your { $site } account from a browser we have not seen before.
mail-device-added-subject = A two-step verification method was added to your { $site } account
mail-device-added-what = A method for the second step of signing on to your { $site } account was added.
mail-device-removed-subject = A two-step verification method was removed from your { $site } account
mail-device-removed-what = A method for the second step of signing on to your { $site } account was removed.
mail-device-disabled-subject = A two-step verification method of your { $site } account was turned off
mail-device-disabled-what = A method for the second step of signing on to your { $site } account was turned off. It is not asked for until it is turned on again.
mail-device-enabled-subject = A two-step verification method of your { $site } account was turned on
mail-device-enabled-what = A method for the second step of signing on to your { $site } account was turned on again.
mail-default-changed-subject = Another two-step verification method comes first in your { $site } account
mail-default-changed-what = When you sign on to your { $site } account, another method is asked for first from now on.
mail-factors-reset-subject = Two-step verification of your { $site } account was reset
mail-factors-reset-what = Whoever looks after your { $site } account has removed all your methods for the second step and your recovery codes, and signed you off everywhere. You can add a method again when you sign on.
mail-factors-reset-if-you = If you asked for this, you’re done.
mail-factors-reset-if-not = If you did not ask for it, say so: one page makes your password unusable and keeps everybody out until you have chosen a new one. Opening it changes nothing yet.
mail-removal-asked-subject = A two-step verification method of your { $site } account will be removed
mail-removal-asked-what = Somebody who knows your password, and confirmed with a weaker method, asked to remove a method for the second step of signing on to your { $site } account. Until then it works as before.
mail-off-asked-subject = Two-step verification of your { $site } account will be turned off
mail-off-asked-what = Somebody who knows your password, and confirmed with a weaker method than you have, asked to turn off the second step of signing on to your { $site } account. All methods and recovery codes would be removed. Until then everything works as before.
mail-removal-due = When it happens:
mail-removal-cancel = You can cancel it on the Authentication tab, or by signing on with the method:
mail-removal-if-not = If it was not you, say so: one page cancels it, signs everybody off and makes your password unusable. Opening it changes nothing yet.
mail-removal-cancelled-subject = A two-step verification method of your { $site } account stays
mail-removal-cancelled-what = A method for the second step of signing on to your { $site } account was to be removed. That was cancelled, on the Authentication tab or by using the method. The method stays.
mail-off-cancelled-subject = Two-step verification of your { $site } account stays on
mail-off-cancelled-what = The second step of signing on to your { $site } account was to be turned off. That was cancelled, on the Authentication tab or by using a method. Everything stays as it is.
mail-removal-dropped-subject = A two-step verification method of your { $site } account was not removed
mail-removal-dropped-what = A method for the second step of signing on to your { $site } account was to be removed now. It was not: it is the only one, and your account keeps a second step, or the account is not active.
mail-off-dropped-subject = Two-step verification of your { $site } account was not turned off
mail-off-dropped-what = The second step of signing on to your { $site } account was to be turned off now. It was not: it may not be any more, or a method was added since.
mail-removal-dropped-if-you = If you still want this, ask for it again, or ask whoever looks after your account.
mail-turned-off-subject = Two-step verification of your { $site } account was turned off
mail-turned-off-what = All methods for the second step of signing on to your { $site } account, and the recovery codes, were removed. From now on your password alone is enough to sign on.
mail-until = Until
mail-browser-trusted-subject = A browser is trusted for your { $site } account
mail-browser-trusted-what = Somebody who gave your password and the code of your second step asked us not to ask for the second step again in their browser. To sign on to your { $site } account there, the password is enough from now on.
mail-trust-ended-subject = A browser is no longer trusted for your { $site } account
mail-trusts-ended-subject = Browsers are no longer trusted for your { $site } account
mail-trust-ended-what = { $count ->
    [one] A browser that was trusted for your { $site } account is trusted no longer: signing on there asks for the second step again.
   *[other] { $count } browsers that were trusted for your { $site } account are trusted no longer: signing on there asks for the second step again.
}
mail-trust-reused-what = Somebody who gave the password of your { $site } account used an old copy of what a browser is trusted by. That happens when a connection breaks at the wrong moment, or when somebody has copied it. The browser is trusted no longer, and we asked for the second step.
mail-trusted-browser = Trusted browser:
mail-bypass-begun-subject = Your { $site } account opens without the second step for a time
mail-bypass-begun-what = Whoever looks after your { $site } account has turned the second step off for a time. Until it ends, your password alone is enough to sign on.
mail-bypass-ended-subject = Your { $site } account asks for the second step again
mail-bypass-ended-what = Whoever looks after your { $site } account has ended the time in which your password alone was enough to sign on. We ask for the second step again.
mail-others-ended-subject = Others were signed off from your { $site } account
mail-others-ended-what = { $count ->
    [0] Somebody signed on to your { $site } account ended the trust of every browser. No other session was there to sign off.
    [one] Somebody signed on to your { $site } account signed off one other session. No browser is trusted any more.
   *[other] Somebody signed on to your { $site } account signed off { $count } other sessions. No browser is trusted any more.
}
mail-session-ended-subject = A browser was signed off from your { $site } account
mail-session-ended-what = Somebody signed on to your { $site } account signed off another browser or app.
mail-session-ended-browser = Signed off:
mail-others-doubted = They said that something in your account was not them. So whatever waited was called off as well: the removal of a method, the deletion of the account, a new method in place of lost ones. Links to a new password that we sent before no longer work. Accounts linked in the last seven days may have been unlinked. Where apps can have access to your account, those that were given it since what was not them, or in the last seven days, have lost it.
mail-signed-off-subject = You were signed off everywhere from your { $site } account
mail-signed-off-what = Whoever looks after your { $site } account signed you off in every browser and app, and no browser is trusted any more. You can sign on again as before.
mail-recovery-codes-made-subject = New recovery codes for your { $site } account
mail-recovery-codes-made-what = { $count ->
    [one] One recovery code was made for your { $site } account. Earlier ones no longer work.
   *[other] { $count } recovery codes were made for your { $site } account. Earlier ones no longer work.
}
mail-recovery-code-used-subject = A recovery code of your { $site } account was used
mail-recovery-code-used-what = Somebody used a recovery code of your { $site } account in place of a second step.
mail-recovery-codes-left = { $count ->
    [0] No recovery code is left.
    [one] One recovery code is left.
   *[other] { $count } recovery codes are left.
}
mail-recovery-codes-few = Make new ones before you need them.
mail-recovery-codes-make = Make new recovery codes
mail-address-code-subject = Your code for { $site }
mail-address-code-what = With this code you prove to { $site } that it is you who reads this mail. Type it where you were asked for it:
mail-address-code-keep = Give it to nobody. We never ask for it by phone or in a message.
mail-address-code-if-not = If you did not ask for this code, somebody may know your password.
mail-device-code-subject = Your code for { $site }
mail-device-code-what = This is your code for { $site }. Type it where you are asked for it:
mail-new-address-code-subject = Confirm your new address for { $site }
mail-new-address-code-what = With this code this address becomes that of your { $site } account. Type it where you asked for the change:
text-code = { $code } is your { $site } code. It works for { $minutes ->
        [one] one minute
       *[other] { $minutes } minutes
    }. Give it to nobody.
text-code-recovery = { $code } is the code for a new password at { $site }. Works for { $minutes ->
        [one] one minute
       *[other] { $minutes } minutes
    }. Not you? Ignore it.
text-code-number = { $code } confirms your new number at { $site }. Works for { $minutes ->
        [one] one minute
       *[other] { $minutes } minutes
    }. Give it to nobody.
text-number-changed = { $site }: this number was replaced in your account. Not you? Follow the link in our mail, or ask whoever looks after your account, at once.
voice-code-recovery = Hello. This is the code for a new password at { $site }. If you did not ask for it, hang up.
voice-code-number = Hello. This is the code that confirms your new number at { $site }.
voice-code = Hello. This is your code for { $site }.
voice-code-again = Once more.
voice-code-end = The code works for { $minutes ->
        [one] one minute
       *[other] { $minutes } minutes
    }. Give it to nobody. Goodbye.
mail-password-expires-subject = Choose a new password for { $site } soon
mail-password-expires-what = The password of your { $site } account has to be changed by:
mail-password-expires-why = Your organisation asks for a new one from time to time. After that day you are asked for it when you sign on with your password.
mail-password-expires-act = Change my password
mail-password-expires-else = Changing it yourself needs no link: you can also open the portal and choose “Change password”.
mail-password-expires-not = Do you think that somebody else knows your password?
mail-authority-given-subject = You have more rights at { $site } now
mail-authority-taken-subject = You have fewer rights at { $site } now
mail-authority-rules-subject = Other rules hold for you at { $site } now
mail-authority-given-what = Whoever looks after the accounts of { $site } has put you into a group with special rights:
mail-authority-taken-what = Whoever looks after the accounts of { $site } has taken you out of a group with special rights:
mail-authority-rules-given-what = Whoever looks after the accounts of { $site } has put you into a group for which other rules hold, such as those of signing on:
mail-authority-rules-taken-what = Whoever looks after the accounts of { $site } has taken you out of a group for which other rules hold, such as those of signing on:
mail-authority-if-you = If you expected this, you’re done.
mail-authority-if-not = If you do not know why, ask them. If somebody else may be in your account, say so: one page signs everybody off and makes your password unusable. Opening it changes nothing yet.
mail-new-password-subject = Choose a new password for your { $site } account
mail-new-password-what = You told us that it was not you who used your { $site } account. We have signed everybody off, and the old password no longer works. Choose a new one, that you use nowhere else:
mail-new-password-act = Choose a new password
mail-new-password-once = The link works once.
mail-new-password-then = Then sign on with it, and look through your two-step verification. If you did not tell us anything, somebody else reads your mail: change the password of your mailbox first.

## This wasn’t me

not-me-title = This wasn’t you?
not-me-lead = If you did not do what our mail tells of, you can lock your account here. It stays locked for everybody until you have chosen a new password.
not-me-lead-elsewhere = If you did not do what our mail tells of, you can shut everybody out of your account here.
not-me-account = Account
not-me-will = When you press the button
not-me-will-sessions = Everybody is signed off, everywhere, you too, and no browser is trusted any more.
not-me-will-password = Your password no longer works.
not-me-will-links = Links that we have sent before no longer work.
not-me-will-linked = If an account at another provider was linked to yours in the last seven days, it is unlinked.
not-me-will-access = If an app was given access to your account in the last seven days, or more of it, it loses all of it.
not-me-will-removals = If a method of your two-step verification is to be removed, it stays.
not-me-will-stop = If a new method was asked for in place of lost ones, that is stopped.
not-me-will-mail = We send a link to choose a new password to your verified email addresses.
not-me-will-ask = We have no verified email address of yours. Ask whoever looks after your account for a new password.
not-me-will-elsewhere = We mail no link to a new password, because yours is looked after by { $owner }: change it there. Ask whoever looks after your account if you need it here again.
not-me-factors = Your two-step verification stays as it is. Nothing has happened so far.
not-me-do = Secure my account
not-me-was-me = It was me
not-me-done-title = What to do now
not-me-done-lead = Nobody can sign on to your account until you have chosen a new password.
not-me-done-lead-elsewhere = Nobody is signed on to your account any more, and the password no longer works here.
not-me-done-steps = Step by step
not-me-done-mail = If we have a verified email address of yours, open the mail we have just sent. Its link works once, and for 24 hours.
not-me-done-elsewhere = Your password is looked after by { $owner }: change it there.
not-me-done-password = Choose a new password that you use nowhere else, and sign on with it.
not-me-done-linked = Accounts at other providers that were linked in the last seven days are unlinked. Look through those that are left, unlink what you do not know, and link yours again.
not-me-done-access = Apps that were given access to your account in the last seven days have lost it.
not-me-done-access-look = Look through those that are left, and remove access where you do not know the app.
not-me-done-factors = Look through your two-step verification, and remove what you do not know.
not-me-done-mailbox = If somebody else may read your mail, change the password of your mailbox first.
not-me-done-ask = No mail? Look in the spam folder, then ask whoever looks after your account for a new password.
not-me-done-ask-elsewhere = If you have no passkey, ask whoever looks after your account to let you sign on again.

## Ways to prove that it is you

method-passkey = Passkey
method-security-key = Security key
method-totp = Authenticator app
method-email = Code by email
method-sms = Code by text message
method-voice = Code by phone call
method-whatsapp = Code by WhatsApp
method-push = Approval on your phone
method-oath-token = Code token
method-recovery-codes = Recovery codes
method-named = { $method } “{ $label }”

## The demonstration

demo-title = One server, many portals
demo-lead = This is a demonstration. Pick somebody to be, open their portal and sign on. Nothing here is real and nothing is kept.
demo-empty = No environment is loaded. Look at what the terminal says.
demo-kind-customers = Customers
demo-kind-workforce = Workforce
demo-kind-administrators = Administrators
demo-identifier = Sign on as
demo-code = Code at this moment
demo-key = Key for an app of yours
demo-recovery-code = A recovery code
demo-token-totp = A hardware token with a clock. It can be added by its serial number and two codes in a row.
demo-token-hotp = A hardware token with a button: each press shows the next code.
demo-token-serial = Serial number
demo-token-codes = What it shows, in this order
demo-token-key = Its secret
demo-open = Open
demo-notes = Good to know
demo-outbox-text = Mails and text messages are not sent. Read them here:
demo-config-text = Everything is declared in files. Edit them while this runs, and reload the page:
outbox-title = Outbox
outbox-lead = What would have been sent, newest first.
outbox-back = Back to the demonstration
outbox-json = As JSON
outbox-empty = Nothing has been sent yet. Change a password, and look again.
outbox-message = Text message
outbox-to = To
outbox-follow = Follow the link

## Choosing the first password

first-password-title = Choose your password
first-password-lead = Choose a password, then sign on with it.
first-password-set = Set password

## A new password at sign-on

new-password-title = Choose a new password
new-password-expired = { $site } asks for a new password from time to time, and yours is due.
new-password-known = The password that you have just used is known to others, from breaches elsewhere. Before you go on, choose another.
new-password-then = Then signing on continues. Everywhere else you are signed off.
new-password-set = Change password and go on

## What has just happened

flash-profile-saved = Your profile is saved.
flash-profile-unchanged = Nothing was changed.
flash-picture-saved = Your photo is saved.
flash-picture-removed = Your photo is removed.
flash-password-changed = { $count ->
    [0] Your password is changed.
    [one] Your password is changed. One other session was signed off.
   *[other] Your password is changed. { $count } other sessions were signed off.
}
flash-password-first-set = Your password is set. You can sign on with it from now on.
flash-password-expires = { $count ->
    [one] Your password must be changed within a day. You can do that under “Change password”.
   *[other] Your password must be changed within { $count } days. You can do that under “Change password”.
}
flash-password-set = Your password is set. Sign on with it.
flash-not-me = { $count ->
    [0] Done. Your password no longer works, and neither do links that we sent before. Nobody was signed on.
    [one] Done. One session is signed off. Your password no longer works, and neither do links that we sent before.
   *[other] Done. { $count } sessions are signed off. Your password no longer works, and neither do links that we sent before.
}
flash-session-ended = That session is signed off.
flash-session-gone = That session had ended already.
flash-others-ended = { $count ->
    [0] There was no other session to sign off.
    [one] One other session is signed off.
   *[other] { $count } other sessions are signed off.
}
flash-device-added = Your method is added.
flash-device-removed = The method is removed.
flash-removal-asked = The method will be removed in 24 hours. Until then it works as before, and you can keep it.
flash-device-kept = The method stays.
flash-turned-off = Two-step verification is turned off.
flash-off-asked = Two-step verification will be turned off in 24 hours. Until then everything works as before.
flash-device-renamed = The new name is saved.
flash-device-default = We ask for this method first from now on.
flash-device-moved = The order is changed.
flash-device-disabled = The method is turned off.
flash-device-enabled = The method is turned on.
flash-devices-full = You have as many methods as possible. Remove one to add another.
flash-recovery-codes-saved = Your recovery codes are ready.
flash-trust-ended = That browser is trusted no longer.
flash-trusts-ended = { $count ->
    [0] No browser was trusted.
    [one] One browser is trusted no longer.
   *[other] { $count } browsers are trusted no longer.
}
flash-trust-gone = That browser was not trusted any more.
flash-untrusted = No browser is trusted any more: the next time you sign on we ask for the second step, in this browser too.
flash-export-proved = Thank you. You can download the file now.
flash-session-proved = Thank you. You have confirmed that it’s you.
flash-code-sent = We have sent you a code.
flash-sign-on-over = Your sign-on took too long, or was finished elsewhere. Sign on again.

## What is wrong with a sign-on

sign-on-identifier-required = Enter who you are.
sign-on-password-required = Enter your password.
sign-on-wrong = That does not go together. Check what you typed and try again.

## Tabs

tab-profile = My profile
tab-authentication = Authentication
tab-password = Change password
tab-accounts = Accounts & sessions

## The rules for passwords, stated before typing

password-rule-min-length = At least { $limit } characters
password-rule-max-length = At most { $limit } characters
password-rule-characters = Only characters that can be typed
password-rule-common = Not a common password, nor one known from breaches
password-rule-breached = Not known from breaches
password-rule-unchecked = Not known from breaches
password-rule-words = Your name, your email address and our name do not count towards the length
password-rule-unchanged = Not your current password
password-rule-similar = Not your current password with small changes
password-rule-history = { $limit ->
    [one] Not your last password
   *[other] None of your last { $limit } passwords
}
password-rule-character-classes = At least { $limit } of these: lower-case letters, upper-case letters, digits, other characters
password-rule-max-repeated = No character more than { $limit } times in a row
password-rule-max-sequence = No run such as “1234” or “abcd” longer than { $limit }
password-rule-min-age = { $limit ->
    [one] Can be changed again after an hour
   *[other] Can be changed again after { $limit } hours
}
password-rule-max-age = { $limit ->
    [one] Must be changed every day
   *[other] Must be changed every { $limit } days
}

## What is wrong with a new password

password-refused-min-length = { $found ->
    [one] This password has one character. It needs at least { $limit }.
   *[other] This password has { $found } characters. It needs at least { $limit }.
}
password-refused-max-length = This password has { $found } characters. It can have at most { $limit }.
password-refused-characters = This password has a character that cannot be typed. Leave it out.
password-refused-common = This password is common or known from breaches, and easy to guess. Choose another.
password-refused-breached = This password is known from breaches. Choose another.
password-refused-unchecked = We cannot find out at the moment whether this password is known from breaches. Try again in a few minutes.
password-refused-words = Without “{ $word }”, which is easy to guess for you, only { $found } characters are left. Add more: it needs { $limit }.
password-refused-unchanged = This is your current password. Choose a new one.
password-refused-similar = This is too close to your current password. Change more of it.
password-refused-history = You have used this password before. Choose a new one.
password-refused-character-classes = This password has { $found } kinds of characters. It needs { $limit } of: lower-case letters, upper-case letters, digits, other characters.
password-refused-max-repeated = A character stands { $found } times in a row. At most { $limit } are allowed.
password-refused-max-sequence = There is a run of { $found } characters such as “1234” or “abcd”. At most { $limit } are allowed.
password-current-wrong = That is not your current password.
password-current-required = Enter your current password.
password-new-required = Enter a new password.
password-not-offered = Nobody signs on with a password here.
password-first-unproved = Sign off, sign on with your passkey, and set the password within the next minutes.
password-managed-refused = Your password is looked after by { $owner }. Change it there.
password-advice-fine = Nothing speaks against this password so far.
password-none = Your account has no password to change.
password-too-soon = You have changed your password recently. You can change it again from { $when }.
password-changed-meanwhile = Your password was changed somewhere else a moment ago. Enter the new one.

## My profile, in words

profile-group-about-you = About you
profile-group-contact = Contact
profile-group-more = More
profile-yes = Yes
profile-no = No
profile-managed-by = Managed by { $site }. Ask them to change it.
attribute-name = Full name
attribute-given-name = First name
attribute-middle-name = Middle name
attribute-family-name = Last name
attribute-nickname = Nickname
attribute-preferred-username = User name
attribute-username = User name
attribute-gender = Gender
attribute-birthdate = Date of birth
attribute-locale = Language
attribute-zoneinfo = Time zone
attribute-email = Email address
attribute-phone-number = Phone number
attribute-address = Postal address
attribute-website = Website
attribute-profile = Profile page
attribute-picture = Photo
zone-africa = Africa
zone-america = America
zone-antarctica = Antarctica
zone-arctic = Arctic
zone-asia = Asia
zone-atlantic = Atlantic Ocean
zone-australia = Australia
zone-europe = Europe
zone-indian = Indian Ocean
zone-pacific = Pacific Ocean
zone-other = Other

## What is wrong with a profile

problem-required = Fill this in.
problem-too-long = This has { $length } characters. It can have at most { $max }.
problem-too-short = This needs at least { $min } characters.
problem-characters = This has a character that cannot be stored, such as a line break or an invisible one. Leave it out.
problem-pattern = This does not have the form we need. Compare it with the hint.
problem-choice = Choose one of the list.
problem-timezone = Enter a time zone, such as Europe/Berlin.
problem-date = Enter a date that exists, such as 31 3 1980.
problem-date-incomplete = Enter day, month and year.
problem-url = Enter a web address that begins with https:// or http://.
problem-email = Enter an email address, such as name@example.com.
problem-number = Enter a number.
problem-minimum = Enter { $min } or more.
problem-maximum = Enter { $max } or less.
problem-boolean = Choose yes or no.
problem-type = This has the wrong form.
problem-fixed = This cannot be changed here.
problem-unknown = There is no such field.
problem-taken = Somebody else has this already. Enter another.
problem-profile-too-large = All of this together is too long. Shorten something.
problem-stale = Your profile was changed somewhere else while this page was open. Check what is here and save again.
problem-too-many = There are more than { $max } of these. Remove some.
problem-json = This is not JSON. Check quotes, commas and brackets.
problem-json-depth = This is nested too deep: at most { $max } levels.
problem-picture-none = Choose a file first.
problem-picture-format = This is no photo that we can take. Choose a JPEG, PNG or WebP file.
problem-picture-pixels = This photo is too large: it can have at most 25 million pixels, and 12,000 on a side. Make it smaller and try again.
problem-picture-small = This photo is too small: it needs at least 32 pixels on each side.
problem-picture-broken = This file is damaged, or not a photo. Choose another.
problem-picture-bytes = This file is too large: it can have at most { $megabytes } MB. Make it smaller and try again.

## Consents

tab-consents = Consents
tab-applications = Applications
menu-devices = Devices
menu-label = Account menu
applications-title = Applications
applications-lead = What you can use with this account.
applications-none = There is nothing here for you yet.
# The heading is the page's own; this stands in where it has none.
custom-title = More
consents-title = Consents
consents-lead = What you agreed to, and when. You can read every text again as it was.
consents-back = Back to consents
consent-back = Back to the text
agreements-title = Agreements
consents-empty = There is nothing to agree to here.
consent-title = Agreement
consent-accepted = Accepted
consent-outdated = An earlier text is accepted
consent-withdrawn = Withdrawn
consent-open = Not accepted
consent-accepted-at = Accepted
consent-withdrawn-at = Withdrawn
consent-revision = Text of
consent-language = Language
consent-needed = Needed to sign on
consent-needed-yes = Yes
consent-needed-no = No
consent-read = Read
consent-withdraw = Withdraw consent
consent-accept = Accept
consent-newer = There is a newer text. What you accepted before stands below it.
consent-earlier = What you accepted
consent-history = Your answers
consent-history-empty = You have not answered yet.
consent-when = When
consent-from = From
consent-event-accepted = You accepted
consent-event-declined = You declined
consent-event-withdrawn = You withdrew your consent
consent-withdraw-title = Withdraw your consent?
consent-withdraw-lead = You withdraw your consent to
consent-withdraw-required = You need it to use your { $site } account. The next time you sign on we ask again, and you can only go on by accepting.
consent-withdraw-sessions = Everywhere else you are signed off now. Here you stay signed on until you sign off.
consent-withdraw-optional = Your account works as before. You can accept again at any time.
consent-withdraw-purposes = What you allowed on top of it ends as well, and stays so when you accept again:
consent-withdraw-history = That you once accepted, and that you withdrew, stays in your history.
grants-title = Apps with access to your account
grants-lead = You have let these apps see something of your { $site } account.
grants-none = No app has access to your account.
grant-former = No longer offered here
grant-domain = At
grant-since = Since
grant-used = Last used
grant-unused = Not yet
grant-from = Given from
grant-sees = What it can see:
grant-saw = What you had let it see. It has no access as long as it is not offered here:
grant-nothing = It can see nothing at present.
grant-remove = Remove access
grant-remove-title = Remove access?
grant-remove-now = { $application } will lose access now.
grant-remove-copies = Data it already copied is not deleted.
flash-access-removed = Access is removed. Data that was already copied is not deleted.
flash-access-gone = That app has no access.
scope-openid = Recognise you when you come back
scope-profile = Your profile, such as your name and your photo
scope-email = Your email address
scope-phone = Your phone number
scope-address = Your postal address
scope-offline-access = All of this also while you are not using it
mail-access-removed-subject = An app lost access to your { $site } account
mail-access-removed-what = This app can no longer see anything of your { $site } account:
data-section-application-grants = Apps with access
data-key-application = App
data-key-scopes = What it can see
agreement-in-force-since = In force since
agreement-accept = Accept and go on
agreement-decline = Decline
agreement-changed = This is not the text that is in force now. Read it again and answer once more.
agreement-answer-required = Accept or decline.
consent-expired = Has run out
consent-expired-at = Ran out
consent-expired-note = What you accepted has run out. Read the text again if you like, and renew it.
consent-until = Holds until
consent-renew = Renew
consent-announced = Another text applies from
consent-announced-text = Until then nothing changes.
consent-announced-asks = The first time you sign on after that day we ask you to accept it.
consent-announced-read = Read it now
consent-purpose = What for
consent-event-expired = It ran out
consent-event-purpose-given = You allowed something more
consent-event-purpose-withdrawn = You took back what you had allowed
consent-event-purpose-ended = What you had allowed ended with the agreement below it
purposes-title = What you may allow as well
purposes-help = Each is up to you. You can change your mind at any time, under Consents.
purposes-dormant = You allowed this before. It does not count now, as it is not asked in these words any more. When you save, you take it back for good:
purposes-save = Save choices
purposes-changed = What is asked here has changed. Look at it again and choose once more.
purposes-too-often = You have changed this very often today. You can take back what you agreed to or allowed; agree or allow more tomorrow.
purpose-given = Allowed since
purpose-withdrawn = Taken back
purpose-ended = Ended with the agreement below it
purpose-not-asked = Not allowed now: it is not asked any more in these words.
agreement-hash = Fingerprint of the text (SHA-256):
agreement-revision-number = { $day } (no. { $number })
receipt-title = Receipt
receipt-lead = This is proof of what you agreed to, and in which words. Print it or keep the file.
receipt-download = Download receipt
receipt-show = Receipt to print
receipt-state = State
receipt-answered = Answered
receipt-controller = Who answers for your data
receipt-contact = Contact
receipt-url = Web
receipt-record = Record
receipt-id = Receipt number
receipt-principal = Your pseudonym
receipt-made = Written
receipt-purposes = What you allowed as well
receipt-events = What happened
receipt-text = Text
receipt-exact = The exact text
sign-on-profile-title = A little about you
sign-on-profile-lead = { $site } needs this before you go on. You can change it later in your profile.
sign-on-wished-title = A little more about you
sign-on-wished-lead = { $site } would like to know this. You may leave it empty; we ask again in three months at the earliest.
sign-on-wished-skip = Skip for now
sign-on-agreement-title = Please read and accept
sign-on-agreement-lead = You need this to use your { $site } account.
sign-on-agreement-withdrawable = You can withdraw your consent later, under Consents.
sign-on-declined-title = You are not signed on
sign-on-declined-lead = You declined
sign-on-declined-text = Without it your account cannot be used. Nothing of it was changed or deleted. You can sign on and accept at any time.
flash-agreement-accepted = Thank you. You accepted.
flash-purposes-saved = Your choices are saved.
flash-consent-withdrawn = { $count ->
    [0] You withdrew your consent.
    [one] You withdrew your consent. One other session was signed off.
   *[other] You withdrew your consent. { $count } other sessions were signed off.
}

## Forgotten passwords and user names

recover-title = Forgot your password?
recover-lead = Tell us who you are. We send a code with which you choose a new password.
recover-where = Send the code
recover-where-email = By mail
recover-where-sms = As a text message
recover-send = Send the code
recover-names = Forgot your user name?
recover-password = Forgot your password?
recover-back = Back to sign-on
recover-sent-title = Enter the code
recover-sent-mail = If this account is known here and has a verified mail address, a mail with a code and a link is on its way there.
recover-sent-text = If this account is known here and has a verified telephone number, a text message with a code is on its way there.
recover-for = For
recover-code = Code
recover-code-help = 8 digits. It works for 10 minutes.
recover-go-on = Choose a new password
recover-none = No message? Look into the spam folder, and check what you typed.
recover-again = Type it again
recover-code-wrong = That code is not right. Check it, and try again.
recover-over = That code does not work any more. Ask for another one.
recover-names-title = Forgot your user name?
recover-names-lead = Type your mail address. If it is known here, we mail you what you can sign on with.
recover-names-send = Send the mail
recover-names-sent-title = Look into your mailbox
recover-names-sent = If it is a verified address here, a mail with what you can sign on with is on its way.
sign-on-blocked-recovered = You have chosen a new password with a code that we sent you. A code that goes the same way cannot prove a second time that it is you, and you have no other way of two-step verification. Whoever looks after accounts at { $site } can help you.
mail-recovery-subject = Choose a new password for { $site }
mail-recovery-what = Somebody, you we hope, has forgotten the password of your { $site } account. With this code you choose a new one. Type it where you asked for it:
mail-recovery-or = Or, on any device:
mail-recovery-if-not = If you did not ask for this, do nothing: your password stays as it is.
mail-identifiers-subject = Your { $site } user name
mail-identifiers-what = You can sign on at { $site } with:
mail-identifiers-act = Sign on
mail-identifiers-if-not = If you did not ask for this, you need not do anything.

## Changing an email address or phone number

change = Change
email-change-title = Change email address
phone-change-title = Change phone number
email-change-new = New email address
phone-change-new = New phone number
email-change-help = We send a code there. You need it to confirm the address.
email-change-do = Confirm and change
phone-change-do = Confirm and change
address-change-keeps = Until the new one is confirmed, this stays as it is:
address-change-first = There is none so far.
address-change-code-help = 6 digits. It works for 10 minutes.
address-change-again = Nothing came? Look into the spam folder, and check the address.
address-change-cancel = Use another address
address-same = That is your address already.
emails-title = Your email addresses
phones-title = Your phone numbers
emails-help = We write to the primary one first, and tell it to applications. You can sign on with each that is verified.
phones-help = The primary one is the one that we tell to applications.
address-make-primary = Make primary
address-remove = Remove
address-add-lead = Add another one. We send a code there; those that you have stay as they are.
address-add-do = Confirm and add
address-full = You have { $count } of these already, which is as many as there can be. Remove one first.
address-stays = This one stays as it is: it is your primary one already, your only verified one, or not verified. Make another one primary first.
flash-email-added = The email address was added.
flash-phone-added = The phone number was added.
flash-address-preferred = Your primary one was changed.
flash-address-removed = It was removed.
flash-email-changed = Your email address was changed.
flash-phone-changed = Your phone number was changed.
undo-title = Former addresses
undo-help = These stay yours for a few days, in case it was not you. A mailbox that was yours before the changes of these days can take them back, by the link in a mail. Nobody can sign on with a former address.
undo-until = until
undo-withdraw = End this now
flash-undo-withdrawn = The former address has no say any more.
not-me-restores = Your former address will be yours again, and whatever was changed after it is taken back.
not-me-restores-all = What was done to your addresses in the last days is taken back.
mail-address-changed-subject = The email address of your { $site } account was changed
mail-number-changed-subject = The phone number of your { $site } account was changed
mail-address-changed-what = The email address of your { $site } account is now:
mail-number-changed-what = The phone number of your { $site } account is now:
mail-address-added-subject = An email address was added to your { $site } account
mail-number-added-subject = A phone number was added to your { $site } account
mail-address-removed-subject = An email address was removed from your { $site } account
mail-number-removed-subject = A phone number was removed from your { $site } account
mail-address-preferred-subject = Your { $site } account has another primary email address
mail-number-preferred-subject = Your { $site } account has another primary phone number
mail-address-added-what = This email address belongs to your { $site } account as well from now on:
mail-number-added-what = This phone number belongs to your { $site } account as well from now on:
mail-address-removed-what = This email address no longer belongs to your { $site } account:
mail-number-removed-what = This phone number no longer belongs to your { $site } account:
mail-address-preferred-what = The primary email address of your { $site } account is now:
mail-number-preferred-what = The primary phone number of your { $site } account is now:
mail-address-changed-undo = Was it not you? Take it back: what was yours before is yours again, everybody is signed off, and you choose a new password.
mail-address-changed-act = It wasn’t me: take it back
mail-address-wanted-subject = Somebody wanted to use an address of yours at { $site }
mail-address-wanted-what = Somebody with another account at { $site } typed an email address or phone number of yours as theirs. It stays yours, and they were told nothing.
mail-address-wanted-then = If it was you: you have two accounts. Sign on with it to use the other one.

sign-on-methods-lost = I have lost all of them
lost-title = New method for the second step
lost-lead = If you have lost everything that you use for the second step, you can set up a new method. For your safety this takes { $hours } hours.
lost-how = How it works
lost-how-code = We send a code to your address, so that we know it is you.
lost-how-told = We tell all your addresses now, half-way and at the end.
lost-how-stopped = Whoever reads one of these mails can stop it, and so does signing on with one of your methods.
lost-how-then = After { $hours } hours you sign on with your password and come here again. The methods that you have lost are then switched off.
lost-add-lead = The time is over. Set up a new method now: those that you have lost are switched off with it. First we send you a code.
lost-wait-lead = You have asked for a new method. You can set it up from:
lost-wait-mail = The waiting time is over. It takes a little longer, usually less than an hour: we mail you when you can go on.
lost-wait-help = Sign on with your password then, and come to this page again. If you find one of your methods before, sign on with it: that stops this.
lost-paused-lead = A new method was asked for, and that was stopped. You can ask again from:
lost-paused-help = It was stopped by a sign-on with one of your methods, by somebody who reads your mail, or because the account was locked for a time. If that was not you, ask whoever looks after your account.
lost-back = Back to the methods
flash-lost-begun = We have told all your addresses. In { $count } hours you can set up a new method: sign on with your password then.
flash-lost-here = You are signed off, and this browser is no longer trusted. Sign on with your password; at the second step choose another way, then “I have lost all of them”.
mail-lost-begun-subject = A new second step for your { $site } account was asked for
mail-lost-begun-what = Somebody who knows the password of your { $site } account, and reads your mail, says that every method for the second step is lost, and asked for a new one.
mail-lost-begun-when = It can be added from:
mail-lost-half-way-subject = Reminder: a new second step for your { $site } account
mail-lost-half-way-what = Some time ago somebody who knows the password of your { $site } account, and reads your mail, asked for a new method for the second step.
mail-lost-half-way-when = It can be added from:
mail-lost-open-subject = A new second step for your { $site } account can be added now
mail-lost-open-what = The waiting time is over. Whoever signs on to your { $site } account with the password can now add one new method for the second step, with a code to your address. The methods that you have are switched off with it.
mail-lost-open-when = It can be added until:
mail-lost-if-you = If this was you, there is nothing else to do. Sign on with your password when the time has come.
mail-lost-if-not = If it was not you, say so: one page stops it, signs everybody off and makes your password unusable. Opening it changes nothing yet.
mail-lost-stopped-subject = No new second step for your { $site } account
mail-lost-stopped-what = A new method for the second step of signing on to your { $site } account was asked for. That was stopped, because somebody used one of the methods that you have. They stay as they are.
mail-lost-dropped-subject = No new second step for your { $site } account
mail-lost-dropped-what = A new method for the second step of signing on to your { $site } account was asked for. Nothing comes of it: { $site } does not offer this way any more. The methods that you have stay as they are.
mail-lost-dropped-if-you = If this was you and you have none of them any more, ask whoever looks after your account.
## My data and leaving

data-title = My data and leaving
data-link-text = See what we hold about you, and leave if you want to.
data-link = My data and leaving
data-back = Back to My profile
data-lead = What { $site } holds about you is yours to see and to take away.
export-title = Download my data
export-text = A copy of everything that we hold about you, as a page to read and as a file for programs. Passwords and other secrets are not in it.
export-begin = Prepare my data
export-building = We are putting your data together: { $percent } percent.
export-mail = You can leave this page. We mail you when it is ready. If no mail comes within an hour, look here again.
export-refresh = Look again
export-ready = Your data is ready. Asked for:
export-until = You can download it until:
export-html = Download page to read
export-json = Download file for programs
export-keep-safe = Keep the files where only you can read them.
export-next = You can prepare your data again after:
export-failed = Something went wrong while we put your data together. Please try again.
export-too-soon = Your data was prepared less than a day ago. Download that, or come back tomorrow.
flash-export-asked = We are putting your data together, and mail you when it is ready.
delete-title = Delete my account
delete-text = Your { $site } account is deleted, for good.
delete-go = Delete my account
delete-back = Back to My data and leaving
delete-then = Your { $site } account is deleted for good:
delete-now = Your { $site } account is deleted at once.
delete-what = Your profile, photo, sign-on methods, agreements, history and all else that we hold about you goes. Your addresses are free again for a new account.
delete-what-but-history = Your profile, photo, sign-on methods and agreements go. Your addresses are free again for a new account.
delete-sessions = You are signed off everywhere, at once.
delete-cancel = Until then you can change your mind: sign on and keep your account. We mail you how.
delete-no-cancel = This cannot be taken back.
delete-keeps-history = { $days ->
        [one] For one day
       *[other] For { $days } days
    } we also have to keep what happened in your account and when, such as sign-ons. It is kept without your name, addresses or browsers.
delete-kept = What stays for a while: backups that were made before, for a week a list of mails without their content, counts of failed attempts that do not name you, and the server’s log, which knows your account by a number. A last mail tells you that it is done.
delete-export-first = Do you want to take your data with you first?
delete-type = To show that you mean it, type what your account is called:
delete-do = Delete my account
delete-not-typed = Type it exactly as shown above.
flash-leaving = You are signed off. Your account will be deleted in { $count ->
    [one] one day
   *[other] { $count } days
  }. Sign on before then if you want to keep it.
flash-left = Your account is deleted. A last mail tells you so.
flash-leaving-stays = You are not signed on. Your account will be deleted in { $count ->
    [0] a few minutes
    [one] one day
   *[other] { $count } days
  }, unless you sign on and keep it.
flash-leaving-kept = Your account is kept.
sign-on-leaving-title = Keep your account?
sign-on-leaving-lead = You asked us to delete your { $site } account. That happens:
sign-on-leaving-help = Keep it, and everything is as before. Otherwise you are not signed on, and can still change your mind until then.
leaving-keep = Keep my account
leaving-go = Let it go
leaving-answer-required = Choose one of the two.
disable-title = Disable my account
disable-text = Nobody can sign on to it any more, and nothing is deleted.
disable-go = Disable my account
disable-lead = Nobody can sign on any more as
disable-back-only = You cannot enable it yourself. Only whoever looks after the { $site } accounts can.
disable-kept = Nothing is deleted.
disable-do = Disable my account
flash-disabled = Your account is disabled, and you are signed off everywhere.
mail-export-ready-subject = Your { $site } data is ready
mail-export-ready-what = You asked for a copy of what { $site } holds about you. It is ready to be downloaded.
mail-export-ready-act = Go to my data
mail-export-ready-sign-on = You sign on to fetch it.
mail-export-ready-if-not = If you did not ask for it, somebody else may be in your account:
mail-deletion-asked-subject = Your { $site } account will be deleted
mail-deletion-asked-what = You asked us to delete your { $site } account. You are signed off everywhere.
mail-deletion-near-subject = Your { $site } account will be deleted tomorrow
mail-deletion-near-what = A while ago you asked us to delete your { $site } account. Now it is nearly time.
mail-deletion-due = When it happens:
mail-deletion-keep = If you want to keep your account, sign on before then and say so:
mail-deletion-if-you = If you want it deleted, you’re done.
mail-deletion-if-not = If you did not ask for it, say so: one page keeps the account, signs everybody off and makes your password unusable. Opening it changes nothing yet.
mail-deletion-cancelled-subject = Your { $site } account is kept
mail-deletion-cancelled-what = Your { $site } account was to be deleted. Somebody signed on to it and kept it.
mail-account-erased-subject = Your { $site } account is deleted
mail-account-erased-what = Your { $site } account is deleted.
mail-account-erased-keeps = { $days ->
        [one] For one day
       *[other] For { $days } days
    } we have to keep what happened in it and when, such as sign-ons. It is kept without your name, addresses or browsers.
mail-account-erased-then = This is the last mail about it. If you want to come back one day, you can have a new { $site } account.
mail-account-disabled-subject = Your { $site } account is disabled
mail-account-disabled-what = Your { $site } account was disabled. Nobody can sign on to it, and nothing is deleted.
mail-account-disabled-back = To use it again, ask whoever looks after your account.
mail-account-disabled-if-not = If it was not you, say so: one page makes your password unusable. Then ask whoever looks after your account. Opening it changes nothing yet.
data-left-out = Left out because they are secrets: passwords and their hashes, keys and seeds of sign-on methods, recovery codes, and what cookies, links and codes are recognised by. Also left out: what of your profile is not shown to you, and messages with codes.
data-document-title = My data at { $site }
data-document-made = As it was on
data-document-nothing = Nothing.
data-yes = yes
data-no = no
data-section-account = Account
data-section-identifiers = User names, addresses and numbers
data-section-attributes = Profile
data-section-photo = Photo
data-section-groups = Groups
data-section-passwords = Passwords: when they were chosen
data-section-devices = Two-step verification methods
data-section-recovery-codes = Recovery codes
data-section-hardware-tokens = Hardware tokens
data-section-removals = Removals of methods that wait
data-section-exceptions = Times in which something is not asked
data-section-trusted-browsers = Trusted browsers
data-section-known-browsers = Known browsers
data-section-sessions = Sessions
data-section-consents = Answers to agreements
data-section-purposes = What you allowed on top of agreements
data-section-address-changes = Changes of addresses
data-section-notices = Notices to you
data-section-attempts = Failed attempts
data-section-history = History
data-key-id = Number
data-key-status = State
data-key-state = State
data-key-created-at = Since
data-key-changed-at = Changed
data-key-type = Kind
data-key-kind = Kind
data-key-value = Value
data-key-primary = First of its kind
data-key-verified-at = Confirmed
data-key-name = Name
data-key-media-type = Format
data-key-image = Image
data-key-added-at = Since
data-key-added-by = By
data-key-by = By
data-key-replaced-at = Replaced
data-key-method = Method
data-key-methods = Proved by
data-key-enabled = In use
data-key-address = Address
data-key-make = Make
data-key-synced = Synchronised
data-key-last-used-at = Last used
data-key-proved-at = Proved
data-key-number = Number
data-key-used-at = Used
data-key-serial = Serial number
data-key-manufacturer = Manufacturer
data-key-model = Model
data-key-device = Method
data-key-until = Until
data-key-all = All methods
data-key-browser = Browser
data-key-platform = System
data-key-form = Device
data-key-place = Place
data-key-agreement = Agreement
data-key-purpose = What for
data-key-label = In these words
data-key-help = And below them
data-key-hash = Hash of the text
data-key-answer = Answer
data-key-at = When
data-key-title = Title
data-key-revision = Revision
data-key-language = Language
data-key-former = Before
data-key-current = After
data-key-channel = Way
data-key-finished-at = Finished
data-key-failures = Failures
data-key-password-due = A new password is due
data-key-recovered-by = Came back by
data-key-asked-for-attributes-at = Asked for more attributes
data-key-act = What was done
data-key-detail = Details
## Making an account

register-none = No account yet?
register-act = Create an account
register-title = Create an account
register-lead = First we make sure that a mailbox is yours. Then you fill in the rest of your { $site } account.
register-help = We send a code there. Mails about your account will go there as well.
register-domains = We send a code there. Here addresses count that end in:
register-domain = Here accounts are for email addresses that end in { $domains }.
register-have = You have an account? Sign on
register-code-title = Enter the code
register-sent = We have sent a mail. Type the code that it has, or open its link.
register-code-help = { $digits } digits. It works for 10 minutes.
register-later = Too many codes were asked for. Wait a while, then try again.
register-throttled = Too much was tried with this mailbox. Try again tomorrow.
register-link-lead = You read this mailbox, so you can go on with your { $site } account.
register-invited = You are invited to make an account at { $site }.
register-link-not = This was not meant for you? Close this page. Nothing happens.
register-details-title = Your new account
register-details-lead = This mailbox is yours. { $site } needs this as well.
register-username = User name
register-username-help = Letters, digits, dots, hyphens and underscores. You can sign on with it.
register-username-required = Choose a user name.
register-username-wrong = Choose a user name of 2 to 64 letters, digits, dots, hyphens or underscores.
register-username-none = User names are not used here.
register-username-taken = Somebody has that user name. Choose another one.
register-ended-title = This link leads nowhere any more
register-ended-lead = It works once and for a limited time, and somebody who invites you may take it back.
register-ended-do = What you can do
register-ended-used = If you have made your account with it, sign on.
register-ended-again = If you were invited, ask whoever invited you for a new link.
register-ended-self = You can also make an account yourself, with the same address.
register-passkey = You can do without a password: fill in the rest above and leave it empty. Your device keeps a passkey, and you sign on with your fingerprint, face or screen lock.
register-passkey-make = Create the account with a passkey
register-password = Password
register-make = Create account
flash-register-over = Your registration took too long, or was finished elsewhere. Begin again.
flash-register-signed-on = You are signed on already. To make another account, sign off first, then open the link of the mail again.
flash-register-taken = There is an account with this address by now. Sign on with it.
mail-why-none = You get this mail because somebody gave this address at { $site }.
mail-registration-subject = Your code for a new { $site } account
mail-registration-what = Somebody, you we hope, wants to make an account at { $site } with this email address. With this code you go on. Type it where you asked for it:
mail-registration-act = Go on with your account
mail-registration-if-not = If you did not ask for this, do nothing: no account is made.
mail-registered-subject = You have an account at { $site }
mail-registered-what = Somebody, perhaps you, wanted to make an account at { $site } with this email address. It has one already, so no new one was made, and they were told nothing.
mail-registered-then = If it was you, sign on. If you have forgotten your password, start there as well.
mail-registered-if-not = If it was not you, you need not do anything.
mail-invitation-subject = You are invited to { $site }
mail-invitation-what = Whoever looks after accounts at { $site } invites you to make one with this email address.
mail-invitation-act = Accept the invitation
mail-invitation-if-not = If you do not want this, do nothing: no account is made.
mail-welcome-subject = Welcome to { $site }
mail-welcome-what = Your account was made with this email address. Here you sign on and look after it:
mail-welcome-act = Open my account
mail-reset-sent-subject = Choose a new password for { $site }
mail-reset-sent-what = Whoever looks after your { $site } account sends you this link, with which you choose a new password. Until you do, everything stays as it is.
mail-reset-sent-if-not = If you did not ask for this, ask whoever looks after your account, and do nothing else: your password stays as it is.

# Countries, by their codes (ISO 3166-1).

country-ad = Andorra
country-ae = United Arab Emirates
country-af = Afghanistan
country-ag = Antigua and Barbuda
country-ai = Anguilla
country-al = Albania
country-am = Armenia
country-ao = Angola
country-aq = Antarctica
country-ar = Argentina
country-as = American Samoa
country-at = Austria
country-au = Australia
country-aw = Aruba
country-ax = Åland Islands
country-az = Azerbaijan
country-ba = Bosnia and Herzegovina
country-bb = Barbados
country-bd = Bangladesh
country-be = Belgium
country-bf = Burkina Faso
country-bg = Bulgaria
country-bh = Bahrain
country-bi = Burundi
country-bj = Benin
country-bl = Saint Barthélemy
country-bm = Bermuda
country-bn = Brunei
country-bo = Bolivia
country-bq = Caribbean Netherlands
country-br = Brazil
country-bs = Bahamas
country-bt = Bhutan
country-bv = Bouvet Island
country-bw = Botswana
country-by = Belarus
country-bz = Belize
country-ca = Canada
country-cc = Cocos (Keeling) Islands
country-cd = Congo (Democratic Republic)
country-cf = Central African Republic
country-cg = Congo (Republic)
country-ch = Switzerland
country-ci = Côte d’Ivoire
country-ck = Cook Islands
country-cl = Chile
country-cm = Cameroon
country-cn = China
country-co = Colombia
country-cr = Costa Rica
country-cu = Cuba
country-cv = Cape Verde
country-cw = Curaçao
country-cx = Christmas Island
country-cy = Cyprus
country-cz = Czechia
country-de = Germany
country-dj = Djibouti
country-dk = Denmark
country-dm = Dominica
country-do = Dominican Republic
country-dz = Algeria
country-ec = Ecuador
country-ee = Estonia
country-eg = Egypt
country-eh = Western Sahara
country-er = Eritrea
country-es = Spain
country-et = Ethiopia
country-fi = Finland
country-fj = Fiji
country-fk = Falkland Islands
country-fm = Micronesia
country-fo = Faroe Islands
country-fr = France
country-ga = Gabon
country-gb = United Kingdom
country-gd = Grenada
country-ge = Georgia
country-gf = French Guiana
country-gg = Guernsey
country-gh = Ghana
country-gi = Gibraltar
country-gl = Greenland
country-gm = Gambia
country-gn = Guinea
country-gp = Guadeloupe
country-gq = Equatorial Guinea
country-gr = Greece
country-gs = South Georgia and the South Sandwich Islands
country-gt = Guatemala
country-gu = Guam
country-gw = Guinea-Bissau
country-gy = Guyana
country-hk = Hong Kong
country-hm = Heard and McDonald Islands
country-hn = Honduras
country-hr = Croatia
country-ht = Haiti
country-hu = Hungary
country-id = Indonesia
country-ie = Ireland
country-il = Israel
country-im = Isle of Man
country-in = India
country-io = British Indian Ocean Territory
country-iq = Iraq
country-ir = Iran
country-is = Iceland
country-it = Italy
country-je = Jersey
country-jm = Jamaica
country-jo = Jordan
country-jp = Japan
country-ke = Kenya
country-kg = Kyrgyzstan
country-kh = Cambodia
country-ki = Kiribati
country-km = Comoros
country-kn = Saint Kitts and Nevis
country-kp = North Korea
country-kr = South Korea
country-kw = Kuwait
country-ky = Cayman Islands
country-kz = Kazakhstan
country-la = Laos
country-lb = Lebanon
country-lc = Saint Lucia
country-li = Liechtenstein
country-lk = Sri Lanka
country-lr = Liberia
country-ls = Lesotho
country-lt = Lithuania
country-lu = Luxembourg
country-lv = Latvia
country-ly = Libya
country-ma = Morocco
country-mc = Monaco
country-md = Moldova
country-me = Montenegro
country-mf = Saint Martin
country-mg = Madagascar
country-mh = Marshall Islands
country-mk = North Macedonia
country-ml = Mali
country-mm = Myanmar
country-mn = Mongolia
country-mo = Macao
country-mp = Northern Mariana Islands
country-mq = Martinique
country-mr = Mauritania
country-ms = Montserrat
country-mt = Malta
country-mu = Mauritius
country-mv = Maldives
country-mw = Malawi
country-mx = Mexico
country-my = Malaysia
country-mz = Mozambique
country-na = Namibia
country-nc = New Caledonia
country-ne = Niger
country-nf = Norfolk Island
country-ng = Nigeria
country-ni = Nicaragua
country-nl = Netherlands
country-no = Norway
country-np = Nepal
country-nr = Nauru
country-nu = Niue
country-nz = New Zealand
country-om = Oman
country-pa = Panama
country-pe = Peru
country-pf = French Polynesia
country-pg = Papua New Guinea
country-ph = Philippines
country-pk = Pakistan
country-pl = Poland
country-pm = Saint Pierre and Miquelon
country-pn = Pitcairn Islands
country-pr = Puerto Rico
country-ps = Palestine
country-pt = Portugal
country-pw = Palau
country-py = Paraguay
country-qa = Qatar
country-re = Réunion
country-ro = Romania
country-rs = Serbia
country-ru = Russia
country-rw = Rwanda
country-sa = Saudi Arabia
country-sb = Solomon Islands
country-sc = Seychelles
country-sd = Sudan
country-se = Sweden
country-sg = Singapore
country-sh = Saint Helena, Ascension and Tristan da Cunha
country-si = Slovenia
country-sj = Svalbard and Jan Mayen
country-sk = Slovakia
country-sl = Sierra Leone
country-sm = San Marino
country-sn = Senegal
country-so = Somalia
country-sr = Suriname
country-ss = South Sudan
country-st = São Tomé and Príncipe
country-sv = El Salvador
country-sx = Sint Maarten
country-sy = Syria
country-sz = Eswatini
country-tc = Turks and Caicos Islands
country-td = Chad
country-tf = French Southern Territories
country-tg = Togo
country-th = Thailand
country-tj = Tajikistan
country-tk = Tokelau
country-tl = Timor-Leste
country-tm = Turkmenistan
country-tn = Tunisia
country-to = Tonga
country-tr = Türkiye
country-tt = Trinidad and Tobago
country-tv = Tuvalu
country-tw = Taiwan
country-tz = Tanzania
country-ua = Ukraine
country-ug = Uganda
country-um = United States Outlying Islands
country-us = United States
country-uy = Uruguay
country-uz = Uzbekistan
country-va = Vatican City
country-vc = Saint Vincent and the Grenadines
country-ve = Venezuela
country-vg = British Virgin Islands
country-vi = US Virgin Islands
country-vn = Vietnam
country-vu = Vanuatu
country-wf = Wallis and Futuna
country-ws = Samoa
country-ye = Yemen
country-yt = Mayotte
country-za = South Africa
country-zm = Zambia
country-zw = Zimbabwe
## Activity

tab-activity = Activity
activity-title = Activity
activity-lead = What happened to your account, latest first.
activity-kept = Entries are kept for { $count ->
    [one] one day.
   *[other] { $count } days.
}
activity-kept-always = Entries are kept as long as your account.
activity-kind = What
activity-kind-all = Everything
activity-kind-sign-ons = Signing on and sessions
activity-kind-security = Password and methods
activity-kind-account = Profile, agreements and account
activity-period = When
activity-period-all = All of it
activity-period-days = The last { $count } days
activity-show = Show
activity-empty = Nothing has happened yet.
activity-none-such = Nothing of that kind happened in this time.
activity-near = near
activity-was-not-me = This wasn’t me
activity-paging = Pages of the history
activity-latest = Latest
activity-older = Earlier
activity-export = Take it along
activity-export-help = The entries that are chosen above, on all pages. We ask you to confirm that it’s you first.
activity-export-csv = As a table (CSV)
activity-export-json = For programs (JSON)
activity-by-administrator = by whoever looks after the accounts
activity-by-server = by itself
activity-some-method = a method
activity-failed-before = { $count ->
    [one] There had been one wrong attempt before.
   *[other] There had been { $count } wrong attempts before.
}
activity-unknown = Something was done that this page cannot name yet.
activity-account-created = { $how ->
    [taken] { $name ->
        [none] Your account was created.
       *[other] Your account was created. What was laid down for it, and somebody else has, is not in it: { $name }.
    }
   *[other] Your account was created.
}
activity-sign-on = { $how ->
    [program] An app or a script signed on.
    [trusted_browser] You signed on in a browser that you trust.
    [mfa_bypass] You signed on without the second step, which was not asked for at that time.
   *[other] You signed on.
}
activity-sign-off = You signed off.
activity-password-changed = { $how ->
    [first] Your first password was set.
    [recovered] A new password was chosen in place of one that was lost.
   *[other] Your password was changed.
}
activity-address-changed = { $how ->
    [phone] Your phone number was changed.
   *[other] Your email address was changed.
}
activity-address-added = { $how ->
    [phone] A phone number was added.
   *[other] An email address was added.
}
activity-address-removed = { $how ->
    [phone] A phone number was removed.
   *[other] An email address was removed.
}
activity-address-preferred = { $how ->
    [phone] Another of your phone numbers became the first.
   *[other] Another of your email addresses became the first.
}
activity-linked-account-added = { $name ->
    [none] An account was linked.
   *[other] An account at { $name } was linked.
}
activity-linked-account-removed = { $name ->
    [none] An account was unlinked.
   *[other] An account at { $name } was unlinked.
}
activity-address-undo-withdrawn = { $how ->
    [phone] The change of your phone number was made final.
   *[other] The change of your email address was made final.
}
activity-profile-changed = { $name ->
    [none] Your profile was changed.
   *[other] Your profile was changed: { $name }.
}
activity-session-ended = { $place ->
    [none] Another session was signed off.
   *[other] { $place } was signed off.
}
activity-session-others-ended = { $how ->
    [all] You were signed off everywhere.
   *[other] { $count ->
        [0] All browsers stopped being trusted.
        [one] One other session was signed off.
       *[other] { $count } other sessions were signed off.
    }
}
activity-session-dropped = { $count ->
    [one] One session was signed off, the one not used for longest, because there were too many.
   *[other] { $count } sessions were signed off, those not used for longest, because there were too many.
}
activity-session-named = { $name ->
    [none] A device lost its name.
   *[other] A device was named “{ $name }”.
}
activity-session-unrecognised = { $count ->
    [0] You said that something wasn’t you. No other session was signed on.
    [one] You said that something wasn’t you. One session was signed off.
   *[other] You said that something wasn’t you. { $count } sessions were signed off.
}
activity-account-status = { $how ->
    [disabled] Your account was disabled.
    [enabled] Your account was enabled.
    [unlocked] Your account was unlocked.
    [reset_sent] A mail to choose a new password was sent to you.
   *[other] The state of your account was changed.
}
activity-device-added = A method was added: { $method }.
activity-device-changed = { $how ->
    [label] A method was renamed: { $method }.
    [default] A method is asked for first now: { $method }.
    [enabled] A method was turned on: { $method }.
    [disabled] A method was turned off: { $method }.
    [in_step] A method was put back in step: { $method }.
   *[other] A method was changed: { $method }.
}
activity-device-removed = A method was removed: { $method }.
activity-device-removal-asked = { $how ->
    [turns_off] Somebody asked to turn off two-step verification.
   *[other] Somebody asked to remove a method: { $method }.
}
activity-device-removal-cancelled = { $how ->
    [turns_off] Two-step verification was kept after all.
   *[other] A method was kept after all: { $method }.
}
activity-device-removal-dropped = A method was kept because it is needed: { $method }.
activity-mfa-turned-off = Two-step verification was turned off.
activity-recovery-codes-made = New recovery codes were made.
activity-recovery-codes-used = { $count ->
    [0] A recovery code was used. None is left.
    [one] A recovery code was used. One is left.
   *[other] A recovery code was used. { $count } are left.
}
activity-device-copied = A key was refused because there may be a copy of it.
activity-mfa-reset = All your methods were removed.
activity-trusted-browser-added = A browser is trusted from now on.
activity-trusted-browser-ended = { $how ->
    [reused] A browser stopped being trusted because an old copy of what it carries was used.
   *[other] { $count ->
        [0] A browser stopped being trusted.
        [one] One browser stopped being trusted.
       *[other] { $count } browsers stopped being trusted.
    }
}
activity-mfa-bypass-begun = The second step is not asked for, for a time.
activity-mfa-bypass-ended = The second step is asked for again.
activity-lost-device-begun = Somebody who gave your password said that all your methods are lost.
activity-lost-device-stopped = The way for lost methods was stopped.
activity-lost-device-open = The way for lost methods is open: a new method can be added.
activity-lost-device-used = A new method took the place of the lost ones.
activity-step-up = You confirmed that it’s you.
activity-agreement-accepted = You accepted “{ $name }”.
activity-agreement-declined = You declined “{ $name }”.
activity-agreement-withdrawn = You withdrew your consent to “{ $name }”.
activity-agreement-purpose-given = You allowed “{ $name }”.
activity-agreement-purpose-withdrawn = You no longer allow “{ $name }”.
activity-access-granted = { $name ->
    [none] You gave an app access to your account.
   *[other] You gave { $name } access to your account.
}
activity-access-changed = { $name ->
    [none] You gave an app more access to your account.
   *[other] You gave { $name } more access to your account.
}
activity-access-removed = { $name ->
    [none] You removed an app’s access to your account.
   *[other] You removed the access of { $name } to your account.
}
activity-data-export-asked = A copy of your data was asked for.
activity-data-export-fetched = { $how ->
    [activity] This history was downloaded.
   *[other] A copy of your data was downloaded.
}
activity-account-deletion-asked = Somebody signed on as you asked to delete your account.
activity-account-deletion-cancelled = Your account is kept after all.
activity-not-me = { $how ->
    [password] You said of a mail that it wasn’t you. Everybody was signed off, and your password stopped working here.
   *[other] You said of a mail that it wasn’t you. Everybody was signed off.
}
activity-group-joined = You were put into a group: { $name }.
activity-group-left = You were taken out of a group: { $name }.

## Something that one does not recognise

rescue-title = Something you don’t recognise
rescue-step-end = Sign it off
rescue-step-password = Change your password
rescue-step-review = Look through your account
rescue-lead = If this wasn’t you, somebody else may be in your account. Three steps get them out.
rescue-when = When
rescue-where = Where
rescue-one = We sign off this session at once. No browser is trusted any more, and sign-ons under way are over.
rescue-all = We sign off every session but this one at once. No browser is trusted any more, and sign-ons under way are over.
rescue-also = What an intruder may have begun is called off too: the removal of a method, the deletion of your account. Links to a new password no longer work. If you have a password, accounts linked since then are unlinked.
rescue-access = Apps that were given access since then, or in the last seven days, lose it.
rescue-end-one = Sign it off
rescue-was-me = It was me
rescue-password-lead = Now see that nobody comes back.
rescue-password-text = Whoever was in your account may know your password. Choose a new one that you use nowhere else.
rescue-password-none = You have no password that somebody could know. Look next whether each method and each linked account is yours.
rescue-password-elsewhere = Whoever was in your account may know your password. Change it where it is looked after: { $owner }.
rescue-password-ask = Whoever was in your account may know how to sign on. Ask whoever looks after your account what to change.
rescue-password-change = Choose a new password
rescue-password-skip = Go on without
rescue-next = Next
rescue-review-lead = Look whether anything here is not yours. Remove what you do not know.
rescue-review-methods = Your methods for the second step
rescue-review-no-methods = You have none. With one, a password alone opens nothing.
rescue-review-methods-go = Look after your methods
rescue-review-removal = Somebody asked to remove a method. Unless you keep it, it will be removed on
rescue-review-addresses = Your addresses
rescue-review-former = { $address } was yours before a change. The link in the mail that we sent then takes it back, until
rescue-review-addresses-go = Look after your profile
rescue-review-access-go = Look after apps with access
rescue-review-sessions = Where you’re signed on
rescue-review-sessions-go = Look after sessions and linked accounts
rescue-review-history-go = Look through your activity
rescue-finish = I have looked through everything
rescue-done-title = Done
rescue-done-lead = That was the last step.
rescue-done-text = If something still looks wrong, tell whoever looks after your account.
rescue-done-home = Back to my account
flash-rescued = { $count ->
    [0] There was no session left to sign off.
    [one] Done. One session is signed off.
   *[other] Done. { $count } sessions are signed off.
}
flash-session-named = The name is saved.

## The end of a session

session-ends-idle = If you do nothing, you are signed off on
session-ends-last = Whatever you do, you are signed off on
session-left = Time left:
session-over = You have been signed off. What you have typed here was not sent.
session-warning-title = You are about to be signed off
session-warning-idle = Do you want to stay signed on?
session-warning-last = This session ends whatever you do. Finish what you are doing and save it.
session-warning-failed = That did not work. Try again.
session-warning-close = All right
session-stay = Stay signed on
session-by = Signed on with
session-by-password = Password
session-by-address = Code to your address
session-by-recovery = Recovery
session-by-provider = A linked account
session-one-factor = one step
session-two-factors = two steps
session-phishing-resistant = two steps, safe from phishing
session-unrecognised = I don’t recognise this
session-rename = Name
session-trusted = Trusted browser
session-trusted-this = Trusted browser: this one

## Overview

tab-overview = Overview
overview-title = Overview
overview-attention = What needs your attention
overview-nothing = Nothing needs your attention.
overview-ways = How you sign on
overview-latest = What happened last
overview-accounts-go = Look after your sessions
overview-history-go = All activity
overview-removal-waiting = { $how ->
    [turns_off] Somebody asked to turn off two-step verification. It will be turned off on { $when } unless you keep it.
   *[other] Somebody asked to remove a method for your second step. It will be removed on { $when } unless you keep it.
}
overview-password-expires = Your password must be changed by { $when }.
overview-second-factor-missing = { $how ->
    [password] Your password alone opens your account. Add a method for a second step.
   *[other] One step alone opens your account. Add a method for a second one.
}
overview-recovery-codes-few = { $count ->
    [0] You have no recovery codes left. Make new ones.
    [one] You have one recovery code left. Make new ones.
   *[other] You have { $count } recovery codes left. Make new ones.
}
overview-address-unverified = { $name } is not verified, so we cannot use it to help you back in.
overview-agreement-outstanding = You have not accepted “{ $name }” as it is now. You are asked for it the next time you sign on.
overview-agreement-expired = What you accepted of “{ $name }” has run out. You are asked for it the next time you sign on; you can renew it now.
# Identity providers and linked accounts
provider-sign-on = Sign on with { $provider }
own-page-title = Go on here
own-page-lead = Another site has led you to { $site }. Go on from here.
own-page-act = Go on
flash-provider-unavailable = That provider cannot be used at the moment. Try again later, or use another way.
flash-provider-over = That took too long, was finished already, or was begun in another browser. Begin again.
flash-provider-cancelled = You have not signed on there. Nothing has changed.
flash-provider-nobody = No account here is linked to the account you have just used. If you have an account here, sign on to it and link the other one under Accounts & sessions.
flash-provider-owes = Your account stays locked until you have chosen a new password. Open the link in the mail that we have sent you, or ask whoever looks after your account.
flash-provider-unproved-stuck = The provider has not confirmed that you signed on there just now. Sign on there anew, with the same account; if that does not help, ask whoever looks after your account.
flash-provider-unproved = The provider has not confirmed that you signed on there just now. Sign on there anew, with the same account; if that does not help, sign off here and set a password with “Forgot your password?”.
flash-account-linked = The account is linked. You can sign on with it from now on.
flash-account-unlinked = The account is unlinked. Nobody can sign on here with it any more.
flash-link-there = That account is linked already.
flash-link-taken = That account is linked to another account here. Unlink it there first.
flash-link-full = There are as many linked accounts as there may be. Unlink one first.
accounts-back = Accounts & sessions
linked-title = Linked accounts
linked-lead = You can sign on here with these accounts.
linked-none = Link an account that you have elsewhere, and you can sign on here with it.
linked-off = Cannot be used now
linked-provider = Provider
linked-name = Account there
linked-since = Linked
linked-used = Last used
linked-last = This is the last way into your account. Add another one first.
link-provider = Link { $provider }
link-confirm-title = Link this account?
link-confirm-lead = From then on, whoever can sign on to that account can sign on to your { $site } account.
link-confirm-to = Your account here
link-confirm-help = Make sure that it is yours. We tell all your addresses.
link-confirm-act = Link it
unlink = Unlink
unlink-title = Unlink this account?
unlink-lead = You can no longer sign on to { $site } with it. The account there stays as it is.
unlink-last = You sign on to { $site } with this account only. Add another way to sign on first, so that you are not locked out.
unlink-add-password = Set a password
unlink-add-passkey = Add a passkey
step-up-provider = This concerns the safety of your account, so sign on once more with the account that you use here.
step-up-provider-none = This concerns the safety of your account, and the account that you sign on with cannot confirm that it’s you just now. Sign off, set a password with “Forgot your password?”, and come back.
step-up-provider-stuck = This concerns the safety of your account, and the account that you sign on with cannot confirm that it’s you just now. Ask whoever looks after your account.
step-up-provider-act = Confirm with { $provider }
mail-account-linked-subject = An account was linked to your { $site } account
mail-account-linked-what = Whoever can sign on to this account can sign on to your { $site } account from now on:
mail-account-unlinked-subject = An account was unlinked from your { $site } account
mail-account-unlinked-what = Nobody can sign on to your { $site } account with this account any more:
data-section-linked-accounts = Linked accounts
data-key-provider = Provider
data-key-issuer = Issuer
data-key-subject = Id there
