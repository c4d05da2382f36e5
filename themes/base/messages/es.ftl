# Los textos de las páginas. Con sencillez: qué ha pasado y qué hay que hacer. «Iniciar sesión» y «cerrar sesión»; se tutea.
# Los mensajes son texto: no admiten marcado. Los datos de la persona van en las plantillas, junto a los mensajes.

## Everywhere

portico = Portico
skip = Ir al contenido
nav-label = Cuenta
error-prefix = Error:
problems-title = Hay un problema
signed-on-as = Sesión iniciada como
sign-on = Iniciar sesión
sign-off = Cerrar sesión
way-back = Volver a { $application }
save = Guardar
help = Ayuda
languages-label = Idioma
schemes-label = Apariencia
scheme-device = La del dispositivo
scheme-light = Clara
scheme-dark = Oscura
copy = Copiar
copied = Copiado
try-again = Reintentar
back-home = Ir a tu cuenta
approximate = (aproximado)
required = obligatorio
optional = opcional
mark-colon = :
mark-stop = .
mark-list = {", "}
mark-open = {" ("}
mark-close = )
cancel = Cancelar
manage = Gestionar
remove = Quitar
go-on = Continuar
get-help = Obtener ayuda
download = Descargar
print = Imprimir
done = Listo
entrance-line = Tu cuenta, en tus manos.

## Signing on and off

sign-on-title = Inicia sesión
sign-on-lead = Nos alegra verte. Inicia sesión para gestionar tu cuenta de { $site }.
sign-on-password-title = Introduce tu contraseña
signing-on-as = Vas a iniciar sesión como
not-you = ¿No eres tú?
identifier-username = Nombre de usuario
identifier-email = Correo electrónico
identifier-phone = Número de teléfono
identifier-username-email = Nombre de usuario o correo electrónico
identifier-username-phone = Nombre de usuario o número de teléfono
identifier-email-phone = Correo electrónico o número de teléfono
identifier-any = Nombre de usuario, correo electrónico o número de teléfono
password = Contraseña
show-password = Mostrar
hide-password = Ocultar
password-shown = Tu contraseña está visible
password-hidden = Tu contraseña está oculta
sign-off-title = ¿Cerrar sesión?
sign-off-lead = Has iniciado sesión como
sign-off-stay = Mantener la sesión abierta
signed-off-title = Has cerrado sesión
signed-off-lead = Ya nadie puede abrir tu cuenta en este navegador. Si compartes el equipo, cierra también la ventana.
signed-off-again = Volver a iniciar sesión
signed-off-onward = Ir a

## My profile

profile-title = Mi perfil
profile-lead = Lo que sabemos de ti y lo que puedes cambiar.
profile-empty = Aquí todavía no hay nada.
picture-alt = Tu foto
picture-choose = Elegir una foto
picture-another = Elegir otra foto
picture-help = JPEG, PNG o WebP, hasta { $megabytes } MB. Guardamos solo el cuadrado central y ningún dato sobre dónde o con qué se tomó.
picture-upload = Subir foto
picture-change = Cambiar foto
picture-asks = Antes de elegir una foto, te pedimos que confirmes que eres tú.
picture-remove = Quitar foto
verified = Verificado
not-verified = Sin verificar
nothing-known = Todavía nada
choice-none = Elegir
day = Día
month = Mes
year = Año
date-order = dmy
address-street = Calle y número
address-code = Código postal
address-town = Localidad
address-region = Estado, provincia o región
address-country = País
address-show = Cambiar de país
address-zip = Código ZIP
address-postcode = Código postal
address-pin = Código PIN
address-eircode = Eircode
address-city = Ciudad
address-post-town = Localidad
address-suburb = Barrio
address-district = Distrito
address-state = Estado
address-province = Provincia
address-county = Condado
address-prefecture = Prefectura
address-emirate = Emirato
address-area = Zona
address-department = Departamento
address-governorate = Gobernación
address-primary = Principal
address-waits = Pendiente de su código
many-add = Añadir otro
many-remove = Quitar
many-removed = Quitado. Guarda para que el cambio sea definitivo.
many-nth = { $label }, { $n }
many-new = { $label }, añadir otro

## Change password

password-title = Cambiar contraseña
password-last-changed = Último cambio:
password-never-changed = Elige una contraseña que no uses en ningún otro sitio.
password-first-title = Crear una contraseña
password-first-lead = Inicias sesión sin contraseña. Si creas una, tendrás otra forma de entrar.
password-expires = Tienes que cambiar la contraseña antes del
password-changeable-from = Has cambiado la contraseña hace poco. Podrás volver a cambiarla a partir del
password-elsewhere-lead = Tu contraseña de { $site } se gestiona en { $owner }.
password-elsewhere-text = Cámbiala allí.
password-elsewhere-go = Cambiarla en { $owner }
password-closed-lead = En { $site } inicias sesión sin contraseña.
password-closed-text = Aquí no hay nada que cambiar ni nada que tengas que recordar.
password-current = Contraseña actual
password-new = Contraseña nueva
password-requirements = Requisitos de la contraseña nueva
password-advice = Cuatro o cinco palabras al azar son seguras y más fáciles de escribir que los símbolos. También puedes pegar la contraseña desde un gestor.
password-end-others = Cerrar todas las demás sesiones
password-end-others-help = { $count ->
    [0] Solo tienes la sesión abierta aquí.
    [one] Tienes la sesión abierta en otro lugar.
   *[other] Tienes la sesión abierta en otros { $count } lugares.
}
password-change = Cambiar contraseña

## Accounts & sessions

accounts-title = Cuentas y sesiones
accounts-lead = Los navegadores y las apps que pueden abrir tu cuenta. Cierra las sesiones que no reconozcas y después cambia la contraseña.
accounts-only-here = Solo tienes la sesión abierta aquí.
accounts-others = { $count ->
    [one] Tienes la sesión abierta aquí y en otro lugar.
   *[other] Tienes la sesión abierta aquí y en otros { $count } lugares.
}
sessions-title = Dónde tienes la sesión abierta
sessions-paging = Páginas de sesiones
sessions-newer = Más recientes
sessions-older = Menos recientes
sign-off-others = Cerrar las demás sesiones
browser-and-platform = { $browser } en { $platform }
session-program = Una app o un script
session-unknown = Dispositivo desconocido
this-device = Este dispositivo
session-active = Última actividad
session-now = ahora
session-first = Inicio de sesión
session-place = Cerca de

## The second step of signing on

sign-on-confirm-title = Confirma que eres tú
sign-on-code-title = Introduce el código
code-lead = Introduce el código que te da este método.
code-lead-totp = Abre tu app de autenticación. Muestra un código para { $site }.
code-lead-passkey = Confirma con tu huella, tu rostro o el bloqueo de pantalla.
code-lead-security-key = Ten a mano tu llave de seguridad: conéctala o acércala a tu dispositivo.
code-lead-recovery = Introduce uno de los códigos de recuperación que guardaste. Cada uno sirve una sola vez.
code-lead-send = Te enviaremos un código cuando lo pidas.
code-lead-sent = Introduce el código que te hemos enviado.
code-label = Código
code-label-recovery = Código de recuperación
code-label-address = Código del correo
code-help-digits = { $digits } dígitos
code-help-recovery = 15 letras y números. Las mayúsculas, los espacios y los guiones dan igual.
code-help-address = 6 dígitos
trust-for-days = { $count ->
    [one] No volver a preguntar en este navegador durante un día
   *[other] No volver a preguntar en este navegador durante { $count } días
}
trust-for-hours = { $count ->
    [one] No volver a preguntar en este navegador durante una hora
   *[other] No volver a preguntar en este navegador durante { $count } horas
}
trust-for-minutes = { $count ->
    [one] No volver a preguntar en este navegador durante un minuto
   *[other] No volver a preguntar en este navegador durante { $count } minutos
}
trust-help = Solo si nadie más puede usarlo. Seguiremos pidiéndote la contraseña.
another-way = Probar de otra forma
or = o
sign-on-methods-title = Elige otra forma
sign-on-methods-lead = Puedes iniciar sesión con cualquiera de estos métodos.
sign-on-methods-none = ¿No tienes ninguno a mano? Pide ayuda a quien administra tu cuenta.
sign-on-enrol-lead = { $site } pide a todo el mundo un segundo paso después de la contraseña. Añadirlo lleva un minuto.
sign-on-enrol-choice-title = Añade un segundo paso
sign-on-enrol-choice-lead = Elige el que más te convenga; podrás añadir otros más adelante.
another-method = Elegir otro método
sign-on-blocked-title = Tu cuenta necesita un segundo paso
sign-on-blocked-no-address = { $site } pide un segundo paso después de la contraseña. Para que lo añadas, antes te enviaríamos un código por correo, pero tu cuenta no tiene ninguna dirección verificada o la dirección ha cambiado en los últimos siete días. Pide ayuda a quien administra tu cuenta.
sign-on-blocked-invitation = { $site } pide un segundo paso después de la contraseña y, para añadirlo, hace falta una invitación. Pídela a quien administra tu cuenta y abre el enlace en este navegador.
sign-on-blocked-no-method = { $site } pide un segundo paso después de la contraseña y no puedes añadirlo sin ayuda. Pídela a quien administra tu cuenta.

## Before the first second step

address-title = Primero, un código por correo
address-blocked-title = Todavía no puedes añadir un método
address-lead = Así nadie más podrá añadir el primer método a tu cuenta.
address-goes-to = Enviaremos un código a
address-send = Enviar el código
address-sent-to = Hemos enviado un código a
address-again = Enviar otro código
address-again-help = ¿No ha llegado después de un minuto? Mira también en la carpeta de spam. El código caduca en 10 minutos. ¿Ya no tienes acceso a ese buzón? Pide ayuda a quien administra tu cuenta.
address-none = Tu cuenta no tiene ninguna dirección de correo verificada a la que enviar un código, o la dirección ha cambiado en los últimos siete días. Espera a que pasen o pide ayuda a quien administra tu cuenta de { $site }.
address-invitation = Para añadir el primer método hace falta una invitación. Pídela a quien administra tu cuenta de { $site } y abre el enlace en este navegador.

## Confirming who one is

step-up-title = Confirma que eres tú
step-up-password = Se trata de la seguridad de tu cuenta, así que te pedimos la contraseña una vez más.
step-up-purpose = Después podrás seguir con lo que estabas haciendo.
step-up-confirm = Confirmar que soy yo
step-up-none = ¿No puedes obtener ningún código? Pide ayuda a quien administra tu cuenta.
step-up-lost = ¿Ya no tienes ninguno?
step-up-lost-help = Al iniciar sesión puedes pedir un método nuevo. Para ello cerraremos ahora tu sesión y este navegador dejará de ser de confianza: hasta que puedas configurar el método nuevo no podrás iniciar sesión, tampoco aquí.
step-up-lost-open = El plazo ha terminado: al iniciar sesión podrás configurar un método nuevo. Para ello cerraremos ahora tu sesión y este navegador dejará de ser de confianza.
step-up-lost-wait = Vuelve entonces a esta página: desde aquí podrás configurar un método nuevo. Si antes encuentras alguno de tus métodos, úsalo y el proceso se detendrá.
step-up-password-wrong = Esa no es tu contraseña.
other-ways = Otras formas

## Authentication

authentication-title = Autenticación
authentication-lead = Cómo comprobamos que eres tú, además de con tu contraseña.
authentication-back = Volver a Autenticación
passkeys-title = Llaves de acceso
passkeys-lead = Con cualquiera de ellas inicias sesión sin contraseña.
passkeys-empty = Inicia sesión con tu huella, tu rostro o el bloqueo de pantalla. No tendrás que recordar ninguna contraseña.
passkey-create-another = Crear otra
passkey-offer-title = Inicia sesión más rápido la próxima vez
passkey-offer-text = Tu navegador la guarda por ti. Es cosa de un momento y conservas tus otras formas de iniciar sesión.
passkey-offer-later = Ahora no
passkey-offer-never = No volver a preguntar
passkey-remove-help = Ya no servirá para iniciar sesión. Puedes crear otra cuando quieras.
passkey-remove-lead = Dejaremos de aceptarla de inmediato. Puede que siga apareciendo donde guardas tus llaves de acceso; allí puedes eliminarla.
passkey-remove-lead-at = Dejaremos de aceptarla de inmediato. Puede que siga apareciendo en { $provider }; allí puedes eliminarla.
device-provider = Se guarda en
device-kept = Almacenamiento
device-synced = Se sincroniza
device-bound = Solo en este dispositivo
devices-title = Verificación en dos pasos
devices-lead = Después de la contraseña te pedimos uno de estos métodos.
devices-empty = Todavía no hay un segundo paso: tu cuenta se abre solo con la contraseña.
devices-empty-add = Añade un método aquí abajo y una contraseña robada ya no bastará.
devices-always = { $site } pide a todo el mundo un segundo paso. El último método se puede sustituir, pero no quitar.
devices-full = { $count ->
    [one] Tienes un método y no se permiten más. Quítalo para añadir otro.
   *[other] Tienes { $count } métodos y no se permiten más. Quita uno para añadir otro.
}
methods-title = Añadir un método
methods-title-another = Añadir otro método
add-method = Añadir método
method-passkey-about = Tu huella, tu rostro o el bloqueo de pantalla. También sirve para iniciar sesión sin contraseña y resiste el phishing.
method-security-key-about = Una llave que conectas o acercas a tu dispositivo. Resiste el phishing.
method-oath-token-about = Un pequeño aparato que muestra códigos, con un número de serie en el dorso.
method-totp-about = Una app de tu teléfono o equipo que muestra un código nuevo cada poco tiempo. Funciona sin conexión.
device-method = Método
device-added = Añadido
device-last-used = Último uso
device-never-used = Todavía sin usar
device-default = Predeterminado
device-off = Desactivado
device-withdrawn = Ya no se ofrece aquí
device-make-default = Establecer como predeterminado

## Trusted browsers

trusted-title = Navegadores de confianza
trusted-lead = En ellos te basta la contraseña para iniciar sesión hasta el día indicado, o hasta que cambies la contraseña o tus métodos.
trusted-empty = No hay navegadores de confianza: te pedimos el segundo paso cada vez. Al introducir el código puedes elegir que no volvamos a preguntarte en ese navegador.
trusted-unknown = Navegador desconocido
trusted-this = Este navegador
trusted-until = Hasta
trusted-since = De confianza desde
trust-end = Dejar de confiar
trusts-end = Dejar de confiar en todos

## One method

device-title = Gestionar el método
device-label = Nombre
device-label-help = Para distinguirlo de los demás; por ejemplo, “Teléfono del trabajo”.
device-withdrawn-help = { $site } ya no lo acepta, así que no sirve para nada. Puedes quitarlo.
device-default-title = Predeterminado
device-default-is = Es el primero que te pedimos al iniciar sesión.
device-default-help = Haz que sea el primero que te pedimos al iniciar sesión.
device-order = Orden
device-order-help = Su posición cuando eliges otra forma de iniciar sesión.
device-up = Subir
device-down = Bajar
device-disable-head = Desactivar
device-disable-help = Mientras esté desactivado, no te lo pediremos. Puedes volver a activarlo.
device-disable = Desactivar
device-enable-head = Desactivado
device-enable-help = De momento no te lo pedimos.
device-enable = Activar
device-remove-head = Quitar
device-remove-help = Sus códigos dejarán de funcionar. Para volver a usar la misma app tendrás que configurarla de nuevo.
device-remove-title = ¿Quitar este método?
device-remove-lead = Dejaremos de aceptar sus códigos de inmediato. La entrada de la app se conserva; allí puedes eliminarla.
device-disable-title = ¿Desactivar este método?
device-disable-lead = No te lo pediremos ni aceptaremos sus códigos hasta que vuelvas a activarlo.
device-last = A partir de entonces bastará tu contraseña para iniciar sesión.
device-with-codes = También se quitarán tus códigos de recuperación.
device-keep-title = Añade antes otro método
device-keep-remove = Tu cuenta de { $site } debe conservar un segundo paso y este es el único que tienes. Añade otro y después quita este.
device-keep-disable = Tu cuenta de { $site } debe conservar un segundo paso y este es el único que tienes. Añade otro y después desactiva este.
device-keep-add = Métodos que puedes añadir
device-keep-none = No puedes añadir otro método sin ayuda. Pídela a quien administra tu cuenta.
device-keep = Conservar
device-removal = Se va a quitar
device-removal-on = Se quitará el
device-removal-now = Se está quitando
device-removal-help = Alguien lo ha pedido con un método menos seguro. Hasta entonces funciona como siempre. Consérvalo si todavía lo tienes.
device-removal-all-help = La verificación en dos pasos se va a desactivar y este método se quitará con ella. Si lo conservas, no se desactivará nada.
device-remove-later = Este método se quitará dentro de 24 horas. Hasta entonces funciona como siempre y puedes conservarlo.
device-remove-weak = Has confirmado con un método menos seguro, así que tardará 24 horas. Enviaremos enseguida un aviso a todas tus direcciones, y se puede cancelar aquí o usando el método.
device-remove-open = Si confirmas con un método menos seguro, quitarlo tardará 24 horas.
device-disable-open = Solo se puede desactivar con un método al menos igual de seguro.
device-disable-weak = Has confirmado con un método menos seguro, que no permite desactivar este. Confirma con uno más seguro o pide que se quite: tardará 24 horas.
device-weak-title = Confirma con un método más seguro
prove-stronger = Confirmar con otro método
weak-lead = Has confirmado con un método menos seguro que otros que tienes. Para añadir un método o volver a activar uno hace falta confirmar con otro igual de seguro.
weak-lead-codes = Has confirmado con un método menos seguro que otros que tienes. Para los códigos de recuperación hace falta uno más seguro.
weak-ways = Puedes continuar de una de estas formas:
weak-way-stronger = Confirma con uno de estos métodos:
weak-way-code = Confirma con un código de recuperación. Cada uno te permite añadir un método.
weak-way-remove = Si has perdido el método más seguro, pide que se quite. Tarda 24 horas y enviaremos un aviso a todas tus direcciones.
off-title = ¿Desactivar la verificación en dos pasos?
off-do = Desactivar la verificación en dos pasos
off-help = Iniciarás sesión solo con la contraseña. Se quitarán todos los métodos y los códigos de recuperación.
off-waits = La verificación en dos pasos se desactivará el
off-waits-now = La verificación en dos pasos se está desactivando.
off-waits-keep = Si conservas uno de los métodos que se van a quitar, seguirá activada.
off-lead = A partir de ahora solo la contraseña protegería tu cuenta.
off-later = La verificación en dos pasos se desactivará dentro de 24 horas. Hasta entonces todo funciona como siempre y puedes cancelarlo.
off-weak = Has confirmado con un método menos seguro que otros que tienes, así que tardará 24 horas. Enviaremos enseguida un aviso a todas tus direcciones.
off-open = Si confirmas con un método menos seguro que el mejor que tienes, tardará 24 horas.
off-methods = { $count ->
    [one] Se quitará tu método.
   *[other] Se quitarán tus { $count } métodos.
}
off-codes = Se quitarán tus códigos de recuperación.
off-trust = Ningún navegador será ya de confianza.

## Setting up an authenticator app

passkey-new-title = Crea una llave de acceso
passkey-new-lead = Inicia sesión con tu huella, tu rostro o el bloqueo de pantalla. Sin contraseñas que recordar.
passkey-before = El navegador te preguntará dónde guardar la llave de acceso y te pedirá que la desbloquees una vez.
passkey-create = Crear una llave de acceso
passkey-use = Usar tu llave de acceso
passkey-sign-on = Iniciar sesión con una llave de acceso
passkey-sign-on-cancelled = No se ha usado ninguna llave de acceso. Puedes volver a intentarlo o iniciar sesión con la contraseña.
passkey-script = Para iniciar sesión con una llave de acceso hace falta JavaScript. Actívalo o usa la contraseña.
passkey-refused = Esta llave de acceso no se acepta aquí. Inicia sesión de otra forma.
passkey-what = ¿Qué son las llaves de acceso?
passkey-what-text = Una llave de acceso sustituye a la contraseña. La guarda tu dispositivo o tu gestor de contraseñas, que solo la entrega a { $site } cuando la desbloqueas con tu huella, tu rostro o tu PIN. Nadie puede adivinarla y ninguna página falsa puede sacártela.
passkey-where = ¿Dónde se guardan las llaves de acceso?
passkey-where-text = En el gestor de contraseñas de tu dispositivo o navegador, como Apple Passwords, Google Password Manager o Windows Hello; en otro que elijas tú, o en una llave de seguridad. Puedes tener varias.
security-key-new-title = Añade una llave de seguridad
security-key-new-lead = Una llave que conectas o acercas a tu dispositivo después de la contraseña.
security-key-before = Ten la llave a mano. El navegador te dirá cuándo tocarla.
security-key-create = Añadir llave de seguridad
security-key-use = Usar tu llave de seguridad
ceremony-wait = Sigue los pasos que te indica el navegador.
ceremony-cancelled = No se ha hecho nada. Puedes volver a intentarlo o usar otra forma.
ceremony-failed = No ha funcionado. Vuelve a intentarlo o usa otra forma.
ceremony-unsupported = Este navegador no admite llaves de acceso ni llaves de seguridad. Usa otra forma u otro navegador.
ceremony-script = Las llaves de acceso y de seguridad necesitan JavaScript. Actívalo o usa otra forma.
ceremony-required = Envía la respuesta del autenticador.
ceremony-invalid = No se ha aceptado. Vuelve a intentarlo o usa otra forma.
ceremony-gone = Ha tardado demasiado. Vuelve a intentarlo.
ceremony-known = Esta llave ya está añadida a una cuenta.
ceremony-synced = Esta llave de acceso se copiaría entre dispositivos y eso no se permite aquí. Guárdala solo en este dispositivo o usa una llave de seguridad.
ceremony-make = Aquí no se aceptan llaves de seguridad de esta marca.
oath-token-new-title = Añade un generador de códigos
oath-token-new-lead = Un pequeño aparato que te hemos dado y que muestra códigos.
oath-token-add = Añadir generador de códigos
serial-label = Número de serie
serial-help = Está en el dorso.
serial-required = Introduce el número de serie que está en el dorso.
token-first = Primer código
token-first-help = El código que muestra ahora.
token-second = Segundo código
token-second-help = Espera a que muestre otro o vuelve a pulsar el botón.
token-wrong = El número y los códigos no concuerdan. Revisa los tres datos y usa dos códigos consecutivos.
totp-new-title = Añade una app de autenticación
totp-new-lead = Una app que muestra un código nuevo cada poco tiempo. Lo introduces después de la contraseña.
totp-step-open = Abre tu app de autenticación
totp-step-open-help = Sirve cualquier app de códigos de un solo uso, y también muchos gestores de contraseñas. Si todavía no tienes ninguna, descárgala de la tienda de apps de tu teléfono.
totp-step-add = Añádele tu cuenta
totp-scan = Escanea este código con la app o, si la app está en este dispositivo, ábrelo directamente en ella.
totp-type = Escribe en la app la clave de abajo o, si la app está en este dispositivo, ábrela directamente en ella.
totp-qr-label = Código QR que configura tu app de autenticación
totp-open-app = Abrir en la app de este teléfono
totp-scan-trouble = ¿No puedes escanearlo?
totp-key = Clave
totp-key-help = En la app, elige introducir una clave y escribe esta. Los espacios dan igual.
totp-key-copy = Copiar la clave
totp-key-facts = Si la app lo pregunta: basado en tiempo, { $digits } dígitos, cada { $period } segundos.
totp-step-code = Introduce el código que muestra la app
totp-add = Añadir app de autenticación
totp-add-go-on = Añadir y continuar

## Recovery codes

recovery-codes-title = Códigos de recuperación
recovery-codes-why = Te permiten iniciar sesión cuando no tienes tu teléfono. Cada uno sirve una sola vez.
recovery-codes-first = Añade antes un método. Los códigos de recuperación lo sustituyen cuando no lo tienes a mano.
recovery-codes-none = Todavía no los has creado
recovery-codes-left = { $left ->
    [0] No queda ninguno
    [one] Queda { $left } de { $of }
   *[other] Quedan { $left } de { $of }
}
recovery-codes-few = { $left ->
    [0] Agotados
   *[other] Quedan pocos
}
recovery-codes-few-help = { $left ->
    [0] Crea otros ahora para poder iniciar sesión sin el teléfono.
   *[other] Crea otros antes de usar el último.
}
recovery-codes-made = Creados
recovery-codes-of = Para
recovery-codes-make = Crear códigos de recuperación
recovery-codes-make-head = Crea tus códigos
recovery-codes-renew = Crear códigos nuevos
recovery-codes-renew-head = Códigos nuevos en lugar de los anteriores
recovery-codes-once = Los mostramos una sola vez. Piensa antes dónde guardarlos para que solo tú tengas acceso: un gestor de contraseñas o un cajón para la hoja impresa.
recovery-codes-replace = Mis códigos anteriores dejan de funcionar
recovery-codes-replace-required = Marca la casilla para indicar que tus códigos anteriores dejan de funcionar.
recovery-codes-new-title = Tus códigos de recuperación
recovery-codes-new-lead = Guárdalos ahora. Se muestran durante 15 minutos o hasta que indiques que los has guardado; después nadie podrá verlos, ni siquiera tú.
recovery-codes-print = Al imprimir esta página se imprimen solo los códigos.
recovery-codes-saved = He guardado estos códigos
recovery-codes-saved-required = Guarda los códigos y después marca la casilla.
recovery-codes-file = Códigos de recuperación de { $site }

## Codes that are sent

method-email-about = Te enviamos un código por correo cada vez. Es más fácil entrar en un buzón que en un teléfono.
method-sms-about = Te enviamos un código por SMS cada vez. Otras personas pueden apropiarse de un número y leer tus códigos.
method-voice-about = Una llamada automática te dice un código cada vez. Otras personas pueden apropiarse de un número y oír tus códigos.
method-whatsapp-about = Te enviamos un código por WhatsApp cada vez. Otras personas pueden apropiarse de un número y leer tus códigos.
email-new-title = Añade códigos por correo
email-new-lead = Después de la contraseña te enviamos por correo un código que debes introducir.
sms-new-title = Añade códigos por SMS
sms-new-lead = Después de la contraseña te enviamos por SMS un código que debes introducir.
voice-new-title = Añade códigos por llamada
voice-new-lead = Después de la contraseña, una llamada automática te dice un código que debes introducir.
whatsapp-new-title = Añade códigos por WhatsApp
whatsapp-new-lead = Después de la contraseña te enviamos por WhatsApp un código que debes introducir.
device-address = Se envía a
device-mailbox = Correo electrónico
device-mailbox-help = Enviaremos un código para comprobar que la dirección es tuya. No cambiará aunque cambie tu perfil.
device-mailbox-another = Usar otra dirección
device-number = Número de teléfono
device-number-help = Con el prefijo del país; por ejemplo, +34 para España. Enviaremos un código para comprobar que el número es tuyo.
device-number-another = Usar otro número
device-number-risk = Otras personas pueden apropiarse de un número de teléfono. Una llave de acceso o una app de autenticación son más seguras.
device-number-wrong = Introduce un número de teléfono completo con el prefijo del país; por ejemplo, +34 600 123 456.
device-number-kind = No se envían códigos a números de este tipo. Introduce un número propio, móvil o fijo.
device-number-country = No se ofrece para números de este país.
device-address-required = Introduce adónde hay que enviar los códigos.
device-known = Ya está añadido. Usa otra dirección u otro número.
device-code-send = Enviar el código
device-code-add = Añadir y terminar
device-code-sent-to = Hemos enviado un código a
device-code-failed = No hemos podido enviar el código. Usa otra forma o vuelve a intentarlo.
device-code-closed = De momento no podemos enviar códigos por esta vía. Usa otra forma o vuelve a intentarlo más tarde.
device-code-again-mail = ¿No ha llegado después de un minuto? Mira también en la carpeta de spam. El código caduca en { $minutes ->
    [one] un minuto
   *[other] { $minutes } minutos
}; solo cuenta el más reciente.
device-code-again-help = ¿No ha llegado después de un minuto? Puedes pedir que te enviemos otro. El código caduca en { $minutes ->
    [one] un minuto
   *[other] { $minutes } minutos
}; solo cuenta el más reciente.
code-in = Podrás pedir otro código dentro de
code-wait = Acabamos de enviar un código. Podrás pedir otro dentro de { $seconds ->
    [one] un segundo
   *[other] { $seconds } segundos
}.
code-no-more = Por ahora no enviaremos más códigos por esta vía. Usa otra forma.
code-unavailable = No hemos podido enviar el código. Usa otra forma o vuelve a intentarlo más tarde.
code-throttled = Se han enviado demasiados códigos. Usa otra forma o espera un poco.

## What is wrong with a code

code-required = Introduce el código.
code-wrong = El código no es correcto o ya se ha usado. Revísalo o usa otro y vuelve a intentarlo.
code-gone = Ese código ya no sirve. Pide otro.
address-sent-recently = Acabamos de enviar un código. Espera medio minuto antes de pedir otro.
label-refused = Ese nombre no es válido. Usa como máximo 100 caracteres visibles.

## When something did not work

not-found-title = Página no encontrada
not-found-text = No hay nada en esta dirección. Si la has escrito tú, comprueba que esté bien; si has llegado desde un enlace, puede que sea antiguo.
unavailable-title = No disponible en este momento
unavailable-text = Ahora mismo no se puede abrir este portal. Vuelve a intentarlo más tarde.
maintenance-title = Cerrado por mantenimiento
maintenance-text = El portal de cuentas de { $site } está cerrado por ahora. Tu cuenta y tus datos están a salvo; vuelve más tarde.
error-bad-request-title = La solicitud no ha llegado bien
error-bad-request-text = Tu navegador ha enviado algo que no hemos podido leer. Vuelve atrás e inténtalo de nuevo.
error-expired-form-title = Esta página llevaba demasiado tiempo abierta
error-expired-form-text = Por tu seguridad, los formularios dejan de funcionar pasado un tiempo o cuando vuelves a iniciar sesión. No se ha cambiado nada. Abre la página de nuevo y repite lo que has hecho.
error-forbidden-title = No tienes acceso a este portal
error-forbidden-text = Tu cuenta no puede usar este portal. Pide ayuda a quien administra tu cuenta.
error-method-title = Eso no se puede hacer aquí
error-method-text = Esta dirección no admite ese tipo de solicitud. No se ha cambiado nada.
error-too-large-title = Demasiado de una vez
error-too-large-text = Lo que has enviado supera el tamaño que aceptamos. No se ha cambiado nada. Redúcelo e inténtalo de nuevo.
error-type-title = No podemos leer eso
error-type-text = Lo que has enviado es de un tipo que esta página no acepta. No se ha cambiado nada.
error-throttled-title = Esperemos un momento
error-throttled-text = { $minutes ->
    [one] Ha habido demasiados intentos. Para proteger la cuenta, espera un minuto y vuelve a intentarlo.
   *[other] Ha habido demasiados intentos. Para proteger la cuenta, espera { $minutes } minutos y vuelve a intentarlo.
}
error-throttled-long = Ha habido demasiados intentos. Para proteger la cuenta, de momento no aceptamos más desde este navegador. Usa un navegador en el que ya hayas introducido un código o pide ayuda a quien administra tu cuenta.
error-internal-title = Algo ha fallado por nuestra parte
error-internal-text = No es culpa tuya y ya ha quedado registrado. Vuelve a intentarlo dentro de un momento. Si se repite, da este número al equipo de asistencia:
error-incident = Incidencia
error-busy-title = Hay mucha gente iniciando sesión
error-busy-text = { $seconds ->
    [one] Hay más actividad de lo habitual. Vuelve a intentarlo dentro de un segundo.
   *[other] Hay más actividad de lo habitual. Vuelve a intentarlo dentro de { $seconds } segundos.
}

## Mails

mail-hello = Hola, { $name }:
mail-hello-nobody = Hola:
mail-device = Método
mail-when = Cuándo
mail-repeats = { $count ->
    [one] Ha ocurrido lo mismo una vez más en los minutos siguientes, quizá desde otro lugar.
   *[other] Ha ocurrido lo mismo { $count } veces más en los minutos siguientes, quizá desde otro lugar.
}
mail-browser = Navegador
mail-place = Dónde (aproximado)
mail-if-you = Si has sido tú, no tienes que hacer nada más.
mail-if-not = Si no has sido tú, avísanos: en una sola página puedes cerrar todas las sesiones y anular tu contraseña. Con solo abrirla no cambia nada.
mail-not-me = No he sido yo
mail-if-not-by-hand = Si no has sido tú, puede que otra persona haya entrado en tu cuenta. Abre el portal y cambia la contraseña de inmediato, o pide ayuda al equipo de asistencia.
mail-act = Proteger mi cuenta
mail-valid-until = Válido hasta el { $date }.
mail-why = Recibes este correo porque afecta a la seguridad de tu cuenta de { $site }. Estos avisos no se pueden desactivar.
mail-sessions-ended = { $count ->
    [one] Se ha cerrado otra sesión.
   *[other] Se han cerrado otras { $count } sesiones.
}
mail-password-changed-subject = Se ha cambiado tu contraseña de { $site }
mail-password-changed-what = Se ha cambiado la contraseña de tu cuenta de { $site }.
mail-new-browser-subject = Nuevo inicio de sesión en tu cuenta de { $site }
mail-new-browser-what = Alguien ha iniciado sesión en tu cuenta de { $site } desde un navegador que no conocíamos.
mail-device-added-subject = Nuevo método de verificación en dos pasos en tu cuenta de { $site }
mail-device-added-what = Se ha añadido un método para el segundo paso del inicio de sesión en tu cuenta de { $site }.
mail-device-removed-subject = Se ha quitado un método de verificación en dos pasos de tu cuenta de { $site }
mail-device-removed-what = Se ha quitado un método para el segundo paso del inicio de sesión en tu cuenta de { $site }.
mail-device-disabled-subject = Se ha desactivado un método de verificación en dos pasos de tu cuenta de { $site }
mail-device-disabled-what = Se ha desactivado un método para el segundo paso del inicio de sesión en tu cuenta de { $site }. No lo pediremos hasta que se vuelva a activar.
mail-device-enabled-subject = Se ha activado un método de verificación en dos pasos de tu cuenta de { $site }
mail-device-enabled-what = Se ha vuelto a activar un método para el segundo paso del inicio de sesión en tu cuenta de { $site }.
mail-default-changed-subject = Ha cambiado el método predeterminado de tu cuenta de { $site }
mail-default-changed-what = A partir de ahora, al iniciar sesión en tu cuenta de { $site } pediremos primero otro método de verificación en dos pasos.
mail-factors-reset-subject = Se ha restablecido la verificación en dos pasos de tu cuenta de { $site }
mail-factors-reset-what = Quien administra tu cuenta de { $site } ha quitado todos tus métodos para el segundo paso y tus códigos de recuperación, y ha cerrado todas tus sesiones. Podrás volver a añadir un método cuando inicies sesión.
mail-factors-reset-if-you = Si lo has pedido tú, no tienes que hacer nada más.
mail-factors-reset-if-not = Si no lo has pedido, avísanos: en una sola página puedes anular tu contraseña y cerrar el paso a todo el mundo hasta que elijas otra. Con solo abrirla no cambia nada.
mail-removal-asked-subject = Se va a quitar un método de verificación en dos pasos de tu cuenta de { $site }
mail-removal-asked-what = Alguien que conoce tu contraseña y ha confirmado con un método menos seguro ha pedido quitar un método para el segundo paso del inicio de sesión en tu cuenta de { $site }. Hasta entonces funciona como siempre.
mail-off-asked-subject = Se va a desactivar la verificación en dos pasos de tu cuenta de { $site }
mail-off-asked-what = Alguien que conoce tu contraseña y ha confirmado con un método menos seguro que otros que tienes ha pedido desactivar el segundo paso del inicio de sesión en tu cuenta de { $site }. Se quitarían todos los métodos y los códigos de recuperación. Hasta entonces todo funciona como siempre.
mail-removal-due = Fecha prevista:
mail-removal-cancel = Puedes cancelarlo en la pestaña Autenticación o iniciando sesión con el método:
mail-removal-if-not = Si no has sido tú, avísanos: en una sola página puedes cancelarlo, cerrar todas las sesiones y anular tu contraseña. Con solo abrirla no cambia nada.
mail-removal-cancelled-subject = Se conserva un método de verificación en dos pasos de tu cuenta de { $site }
mail-removal-cancelled-what = Se iba a quitar un método para el segundo paso del inicio de sesión en tu cuenta de { $site }. Se ha cancelado, en la pestaña Autenticación o usando el método. El método se conserva.
mail-off-cancelled-subject = La verificación en dos pasos de tu cuenta de { $site } sigue activada
mail-off-cancelled-what = Se iba a desactivar el segundo paso del inicio de sesión en tu cuenta de { $site }. Se ha cancelado, en la pestaña Autenticación o usando un método. Todo sigue como estaba.
mail-removal-dropped-subject = No se ha quitado un método de verificación en dos pasos de tu cuenta de { $site }
mail-removal-dropped-what = Ahora se iba a quitar un método para el segundo paso del inicio de sesión en tu cuenta de { $site }. No se ha hecho: es el único y tu cuenta debe conservar un segundo paso, o bien la cuenta está bloqueada.
mail-off-dropped-subject = No se ha desactivado la verificación en dos pasos de tu cuenta de { $site }
mail-off-dropped-what = Ahora se iba a desactivar el segundo paso del inicio de sesión en tu cuenta de { $site }. No se ha hecho: ya no está permitido o desde entonces se ha añadido un método.
mail-removal-dropped-if-you = Si todavía lo quieres, vuelve a pedirlo o pide ayuda a quien administra tu cuenta.
mail-turned-off-subject = Se ha desactivado la verificación en dos pasos de tu cuenta de { $site }
mail-turned-off-what = Se han quitado todos los métodos para el segundo paso del inicio de sesión en tu cuenta de { $site }, y también los códigos de recuperación. A partir de ahora basta tu contraseña para iniciar sesión.
mail-until = Hasta el
mail-browser-trusted-subject = Nuevo navegador de confianza para tu cuenta de { $site }
mail-browser-trusted-what = Alguien que ha introducido tu contraseña y el código del segundo paso nos ha pedido que no volvamos a pedir ese paso en su navegador. A partir de ahora, allí basta la contraseña para iniciar sesión en tu cuenta de { $site }.
mail-trust-ended-subject = Un navegador ya no es de confianza para tu cuenta de { $site }
mail-trusts-ended-subject = Varios navegadores ya no son de confianza para tu cuenta de { $site }
mail-trust-ended-what = { $count ->
    [one] Un navegador de confianza de tu cuenta de { $site } ha dejado de serlo: al iniciar sesión en él volveremos a pedir el segundo paso.
   *[other] { $count } navegadores de confianza de tu cuenta de { $site } han dejado de serlo: al iniciar sesión en ellos volveremos a pedir el segundo paso.
}
mail-trust-reused-what = Alguien que ha introducido la contraseña de tu cuenta de { $site } ha usado una copia antigua del dato por el que reconocemos un navegador de confianza. Ocurre cuando la conexión se corta en mal momento o cuando alguien lo ha copiado. El navegador ya no es de confianza y hemos pedido el segundo paso.
mail-trusted-browser = Navegador de confianza:
mail-bypass-begun-subject = Tu cuenta de { $site } se abrirá sin el segundo paso durante un tiempo
mail-bypass-begun-what = Quien administra tu cuenta de { $site } ha desactivado el segundo paso durante un tiempo. Hasta que termine, basta tu contraseña para iniciar sesión.
mail-bypass-ended-subject = Tu cuenta de { $site } vuelve a pedir el segundo paso
mail-bypass-ended-what = Quien administra tu cuenta de { $site } ha puesto fin al tiempo en que bastaba la contraseña para iniciar sesión. Volvemos a pedir el segundo paso.
mail-others-ended-subject = Se han cerrado otras sesiones de tu cuenta de { $site }
mail-others-ended-what = { $count ->
    [0] Alguien con sesión iniciada en tu cuenta de { $site } ha retirado la confianza a todos los navegadores. No había otras sesiones que cerrar.
    [one] Alguien con sesión iniciada en tu cuenta de { $site } ha cerrado otra sesión. Ningún navegador es ya de confianza.
   *[other] Alguien con sesión iniciada en tu cuenta de { $site } ha cerrado otras { $count } sesiones. Ningún navegador es ya de confianza.
}
mail-session-ended-subject = Se ha cerrado una sesión de tu cuenta de { $site }
mail-session-ended-what = Alguien con sesión iniciada en tu cuenta de { $site } ha cerrado la de otro navegador o app.
mail-session-ended-browser = Sesión cerrada:
mail-others-doubted = Esa persona ha indicado que algo de lo ocurrido en tu cuenta no lo hizo ella. Por eso también hemos anulado lo que estuviera pendiente: quitar un método, eliminar la cuenta o añadir un método nuevo en lugar de los perdidos. Los enlaces para elegir otra contraseña que enviamos antes ya no funcionan. Es posible que se hayan desvinculado las cuentas vinculadas en los últimos siete días. Si hay apps que puedan acceder a tu cuenta, han perdido el acceso las que lo obtuvieron después de aquello o en los últimos siete días.
mail-signed-off-subject = Se han cerrado todas las sesiones de tu cuenta de { $site }
mail-signed-off-what = Quien administra tu cuenta de { $site } ha cerrado tus sesiones en todos los navegadores y apps, y ningún navegador es ya de confianza. Puedes volver a iniciar sesión como siempre.
mail-recovery-codes-made-subject = Nuevos códigos de recuperación para tu cuenta de { $site }
mail-recovery-codes-made-what = { $count ->
    [one] Se ha creado un código de recuperación para tu cuenta de { $site }. Los anteriores ya no funcionan.
   *[other] Se han creado { $count } códigos de recuperación para tu cuenta de { $site }. Los anteriores ya no funcionan.
}
mail-recovery-code-used-subject = Se ha usado un código de recuperación de tu cuenta de { $site }
mail-recovery-code-used-what = Alguien ha usado un código de recuperación de tu cuenta de { $site } en lugar del segundo paso.
mail-recovery-codes-left = { $count ->
    [0] No queda ningún código de recuperación.
    [one] Queda un código de recuperación.
   *[other] Quedan { $count } códigos de recuperación.
}
mail-recovery-codes-few = Crea otros antes de necesitarlos.
mail-recovery-codes-make = Crear nuevos códigos de recuperación
mail-address-code-subject = Tu código de { $site }
mail-address-code-what = Con este código demuestras a { $site } que eres tú quien lee este correo. Escríbelo donde te lo hemos pedido:
mail-address-code-keep = No se lo des a nadie. Nunca te lo pediremos por teléfono ni por mensaje.
mail-address-code-if-not = Si no has pedido este código, puede que alguien conozca tu contraseña.
mail-device-code-subject = Tu código de { $site }
mail-device-code-what = Este es tu código de { $site }. Escríbelo donde te lo pidamos:
mail-new-address-code-subject = Confirma tu nueva dirección en { $site }
mail-new-address-code-what = Con este código, esta dirección pasa a ser la de tu cuenta de { $site }. Escríbelo donde has pedido el cambio:
# En los SMS solo caben las letras del alfabeto GSM: é, ñ y ¿ sí; á, í, ó y ú no.
text-code = Usa { $code } para verificar tu identidad en { $site }. Caduca en { $minutes ->
        [one] un minuto
       *[other] { $minutes } minutos
    }. No lo compartas con nadie.
text-code-recovery = Usa { $code } para elegir otra contraseña en { $site }. Caduca en { $minutes ->
        [one] un minuto
       *[other] { $minutes } minutos
    }. ¿No lo has pedido? No hagas nada.
text-code-number = Usa { $code } para confirmar tu nuevo teléfono en { $site }. Caduca en { $minutes ->
        [one] un minuto
       *[other] { $minutes } minutos
    }. No lo compartas con nadie.
text-number-changed = { $site }: tu cuenta ya tiene otro teléfono en lugar de este. ¿No lo has pedido? Abre ya el enlace de nuestro correo o avisa a quien administra tu cuenta.
voice-code-recovery = Hola. Este es el código para elegir otra contraseña en { $site }. Si no lo has pedido, cuelga.
voice-code-number = Hola. Este es el código para confirmar tu nuevo número en { $site }.
voice-code = Hola. Este es tu código de { $site }.
voice-code-again = Lo repito.
voice-code-end = El código caduca en { $minutes ->
        [one] un minuto
       *[other] { $minutes } minutos
    }. No se lo des a nadie. Adiós.
mail-password-expires-subject = Elige pronto otra contraseña para { $site }
mail-password-expires-what = Tienes que cambiar la contraseña de tu cuenta de { $site } antes de esta fecha:
mail-password-expires-why = Tu organización pide una contraseña nueva cada cierto tiempo. Pasado ese día, te la pediremos cuando inicies sesión con tu contraseña.
mail-password-expires-act = Cambiar mi contraseña
mail-password-expires-else = También puedes cambiarla sin enlace: abre el portal y elige Cambiar contraseña.
mail-password-expires-not = ¿Crees que alguien más conoce tu contraseña?
mail-authority-given-subject = Ahora tienes más permisos en { $site }
mail-authority-taken-subject = Ahora tienes menos permisos en { $site }
mail-authority-rules-subject = Han cambiado las reglas que se te aplican en { $site }
mail-authority-given-what = Quien administra las cuentas de { $site } te ha añadido a un grupo con permisos especiales:
mail-authority-taken-what = Quien administra las cuentas de { $site } te ha quitado de un grupo con permisos especiales:
mail-authority-rules-given-what = Quien administra las cuentas de { $site } te ha añadido a un grupo con reglas distintas, por ejemplo para iniciar sesión:
mail-authority-rules-taken-what = Quien administra las cuentas de { $site } te ha quitado de un grupo con reglas distintas, por ejemplo para iniciar sesión:
mail-authority-if-you = Si lo esperabas, no tienes que hacer nada más.
mail-authority-if-not = Si no sabes a qué se debe, pregúntale. Si crees que otra persona puede haber entrado en tu cuenta, avísanos: en una sola página puedes cerrar todas las sesiones y anular tu contraseña. Con solo abrirla no cambia nada.
mail-new-password-subject = Elige otra contraseña para tu cuenta de { $site }
mail-new-password-what = Nos has dicho que no eras tú quien usaba tu cuenta de { $site }. Hemos cerrado todas las sesiones y la contraseña anterior ya no funciona. Elige otra que no uses en ningún otro sitio:
mail-new-password-act = Elegir otra contraseña
mail-new-password-once = El enlace sirve una sola vez.
mail-new-password-then = Después inicia sesión con ella y revisa tu verificación en dos pasos. Si no nos has dicho nada, otra persona lee tu correo: cambia primero la contraseña de tu buzón.

## This wasn’t me

not-me-title = ¿No has sido tú?
not-me-lead = Si no has hecho tú lo que indica nuestro correo, aquí puedes bloquear tu cuenta. Nadie podrá entrar hasta que elijas otra contraseña.
not-me-lead-elsewhere = Si no has hecho tú lo que indica nuestro correo, aquí puedes expulsar a todo el mundo de tu cuenta.
not-me-account = Cuenta
not-me-will = Al pulsar el botón
not-me-will-sessions = Se cerrarán todas las sesiones en todas partes, también la tuya, y ningún navegador será ya de confianza.
not-me-will-password = Tu contraseña dejará de funcionar.
not-me-will-links = Los enlaces que hemos enviado antes dejarán de funcionar.
not-me-will-linked = Si en los últimos siete días se ha vinculado a la tuya una cuenta de otro proveedor, se desvinculará.
not-me-will-access = Si en los últimos siete días se ha concedido o ampliado el acceso de una app a tu cuenta, la app lo perderá por completo.
not-me-will-removals = Si se va a quitar un método de tu verificación en dos pasos, se conservará.
not-me-will-stop = Si se ha pedido un método nuevo en lugar de los perdidos, ese proceso se detendrá.
not-me-will-mail = Enviaremos un enlace para elegir otra contraseña a tus direcciones de correo verificadas.
not-me-will-ask = No tenemos ninguna dirección de correo tuya verificada. Pide otra contraseña a quien administra tu cuenta.
not-me-will-elsewhere = No enviaremos un enlace para elegir otra contraseña porque la tuya se gestiona en { $owner }: cámbiala allí. Pide ayuda a quien administra tu cuenta si vuelves a necesitarla aquí.
not-me-factors = Tu verificación en dos pasos no cambia. Todavía no hemos cambiado nada.
not-me-do = Proteger mi cuenta
not-me-was-me = He sido yo
not-me-done-title = Qué hacer ahora
not-me-done-lead = Nadie podrá iniciar sesión en tu cuenta hasta que elijas otra contraseña.
not-me-done-lead-elsewhere = Ya no hay ninguna sesión abierta en tu cuenta y la contraseña ya no funciona aquí.
not-me-done-steps = Paso a paso
not-me-done-mail = Si tenemos una dirección de correo tuya verificada, abre el correo que acabamos de enviar. Su enlace sirve una sola vez y durante 24 horas.
not-me-done-elsewhere = Tu contraseña se gestiona en { $owner }: cámbiala allí.
not-me-done-password = Elige otra contraseña que no uses en ningún otro sitio e inicia sesión con ella.
not-me-done-linked = Se han desvinculado las cuentas de otros proveedores vinculadas en los últimos siete días. Revisa las que quedan, desvincula las que no reconozcas y vuelve a vincular las tuyas.
not-me-done-access = Las apps que obtuvieron acceso a tu cuenta en los últimos siete días lo han perdido.
not-me-done-access-look = Revisa las que quedan y quita el acceso a las que no reconozcas.
not-me-done-factors = Revisa tu verificación en dos pasos y quita lo que no reconozcas.
not-me-done-mailbox = Si es posible que otra persona lea tu correo, cambia primero la contraseña de tu buzón.
not-me-done-ask = ¿No llega el correo? Mira en la carpeta de spam y, si no está, pide otra contraseña a quien administra tu cuenta.
not-me-done-ask-elsewhere = Si no tienes una llave de acceso, pide a quien administra tu cuenta que te permita volver a iniciar sesión.

## Ways to prove that it is you

method-passkey = Llave de acceso
method-security-key = Llave de seguridad
method-totp = App de autenticación
method-email = Código por correo
method-sms = Código por SMS
method-voice = Código por llamada
method-whatsapp = Código por WhatsApp
method-push = Aprobación en tu teléfono
method-oath-token = Generador de códigos
method-recovery-codes = Códigos de recuperación
method-named = { $method } “{ $label }”

## The demonstration

demo-title = Un servidor, muchos portales
demo-lead = Esto es una demostración. Elige quién quieres ser, abre su portal e inicia sesión. Nada de esto es real y nada se guarda.
demo-empty = No hay ningún entorno cargado. Mira lo que dice el terminal.
demo-kind-customers = Clientes
demo-kind-workforce = Personal
demo-kind-administrators = Administración
demo-identifier = Iniciar sesión como
demo-code = Código en este momento
demo-key = Clave para una app tuya
demo-recovery-code = Un código de recuperación
demo-token-totp = Un generador de códigos con reloj. Se puede añadir con su número de serie y dos códigos seguidos.
demo-token-hotp = Un generador de códigos con botón: cada pulsación muestra el código siguiente.
demo-token-serial = Número de serie
demo-token-codes = Lo que muestra, en este orden
demo-token-key = Su secreto
demo-open = Abrir
demo-notes = Conviene saber
demo-outbox-text = Los correos y los SMS no se envían. Puedes leerlos aquí:
demo-config-text = Todo se declara en archivos. Edítalos mientras esto funciona y vuelve a cargar la página:
outbox-title = Bandeja de salida
outbox-lead = Lo que se habría enviado, lo más reciente primero.
outbox-back = Volver a la demostración
outbox-json = Como JSON
outbox-empty = Todavía no se ha enviado nada. Cambia una contraseña y vuelve a mirar.
outbox-message = SMS
outbox-to = Para
outbox-follow = Abrir el enlace

## Choosing the first password

first-password-title = Elige tu contraseña
first-password-lead = Elige una contraseña y después inicia sesión con ella.
first-password-set = Crear contraseña

## A new password at sign-on

new-password-title = Elige otra contraseña
new-password-expired = { $site } pide una contraseña nueva cada cierto tiempo y ya toca cambiar la tuya.
new-password-known = La contraseña que acabas de usar ha aparecido en filtraciones de otros sitios y otras personas la conocen. Antes de continuar, elige otra.
new-password-then = Después continuará el inicio de sesión. Se cerrarán todas tus demás sesiones.
new-password-set = Cambiar contraseña y continuar

## What has just happened

flash-profile-saved = Tu perfil se ha guardado.
flash-profile-unchanged = No se ha cambiado nada.
flash-picture-saved = Tu foto se ha guardado.
flash-picture-removed = Tu foto se ha quitado.
flash-password-changed = { $count ->
    [0] Tu contraseña se ha cambiado.
    [one] Tu contraseña se ha cambiado. Se ha cerrado otra sesión.
   *[other] Tu contraseña se ha cambiado. Se han cerrado otras { $count } sesiones.
}
flash-password-first-set = Tu contraseña se ha creado. A partir de ahora puedes iniciar sesión con ella.
flash-password-expires = { $count ->
    [one] Tienes que cambiar la contraseña en un día. Puedes hacerlo en “Cambiar contraseña”.
   *[other] Tienes que cambiar la contraseña en { $count } días. Puedes hacerlo en “Cambiar contraseña”.
}
flash-password-set = Tu contraseña se ha creado. Inicia sesión con ella.
flash-not-me = { $count ->
    [0] Hecho. Tu contraseña ya no funciona, ni tampoco los enlaces que enviamos antes. No había ninguna sesión abierta.
    [one] Hecho. Se ha cerrado una sesión. Tu contraseña ya no funciona, ni tampoco los enlaces que enviamos antes.
   *[other] Hecho. Se han cerrado { $count } sesiones. Tu contraseña ya no funciona, ni tampoco los enlaces que enviamos antes.
}
flash-session-ended = Esa sesión se ha cerrado.
flash-session-gone = Esa sesión ya había terminado.
flash-others-ended = { $count ->
    [0] No había otras sesiones que cerrar.
    [one] Se ha cerrado otra sesión.
   *[other] Se han cerrado otras { $count } sesiones.
}
flash-device-added = Tu método se ha añadido.
flash-device-removed = El método se ha quitado.
flash-removal-asked = El método se quitará dentro de 24 horas. Hasta entonces funciona como siempre y puedes conservarlo.
flash-device-kept = El método se conserva.
flash-turned-off = La verificación en dos pasos se ha desactivado.
flash-off-asked = La verificación en dos pasos se desactivará dentro de 24 horas. Hasta entonces todo funciona como siempre.
flash-device-renamed = El nuevo nombre se ha guardado.
flash-device-default = A partir de ahora te pediremos primero este método.
flash-device-moved = El orden se ha cambiado.
flash-device-disabled = El método se ha desactivado.
flash-device-enabled = El método se ha activado.
flash-devices-full = Tienes el máximo de métodos posible. Quita uno para añadir otro.
flash-recovery-codes-saved = Tus códigos de recuperación están listos.
flash-trust-ended = Ese navegador ya no es de confianza.
flash-trusts-ended = { $count ->
    [0] No había ningún navegador de confianza.
    [one] Un navegador ha dejado de ser de confianza.
   *[other] { $count } navegadores han dejado de ser de confianza.
}
flash-trust-gone = Ese navegador ya no era de confianza.
flash-untrusted = Ningún navegador es ya de confianza: la próxima vez que inicies sesión te pediremos el segundo paso, también en este navegador.
flash-export-proved = Gracias. Ya puedes descargar el archivo.
flash-session-proved = Gracias. Has confirmado que eres tú.
flash-code-sent = Te hemos enviado un código.
flash-sign-on-over = El inicio de sesión ha tardado demasiado o se ha completado en otro lugar. Vuelve a iniciar sesión.

## What is wrong with a sign-on

sign-on-identifier-required = Indica quién eres.
sign-on-password-required = Introduce tu contraseña.
sign-on-wrong = Los datos no coinciden. Revisa lo que has escrito y vuelve a intentarlo.

## Tabs

tab-profile = Mi perfil
tab-authentication = Autenticación
tab-password = Cambiar contraseña
tab-accounts = Cuentas y sesiones

## The rules for passwords, stated before typing

password-rule-min-length = Al menos { $limit } caracteres
password-rule-max-length = Como máximo { $limit } caracteres
password-rule-characters = Solo caracteres que se puedan escribir
password-rule-common = Que no sea común ni aparezca en filtraciones
password-rule-breached = Que no aparezca en filtraciones
password-rule-unchecked = Que no aparezca en filtraciones
password-rule-words = Tu nombre, tu correo electrónico y nuestro nombre no cuentan para la longitud
password-rule-unchanged = Distinta de tu contraseña actual
password-rule-similar = No bastan pequeños cambios en tu contraseña actual
password-rule-history = { $limit ->
    [one] Distinta de tu última contraseña
   *[other] Distinta de tus últimas { $limit } contraseñas
}
password-rule-character-classes = Al menos { $limit } de estos tipos: minúsculas, mayúsculas, números, otros caracteres
password-rule-max-repeated = Ningún carácter más de { $limit } veces seguidas
password-rule-max-sequence = Ninguna serie como “1234” o “abcd” de más de { $limit } caracteres
password-rule-min-age = { $limit ->
    [one] Podrás volver a cambiarla después de una hora
   *[other] Podrás volver a cambiarla después de { $limit } horas
}
password-rule-max-age = { $limit ->
    [one] Hay que cambiarla cada día
   *[other] Hay que cambiarla cada { $limit } días
}

## What is wrong with a new password

password-refused-min-length = { $found ->
    [one] Esta contraseña tiene un carácter. Necesita al menos { $limit }.
   *[other] Esta contraseña tiene { $found } caracteres. Necesita al menos { $limit }.
}
password-refused-max-length = Esta contraseña tiene { $found } caracteres. Puede tener como máximo { $limit }.
password-refused-characters = Esta contraseña tiene un carácter que no se puede escribir. Quítalo.
password-refused-common = Esta contraseña es común o aparece en filtraciones, y es fácil de adivinar. Elige otra.
password-refused-breached = Esta contraseña aparece en filtraciones. Elige otra.
password-refused-unchecked = En este momento no podemos comprobar si esta contraseña aparece en filtraciones. Vuelve a intentarlo dentro de unos minutos.
password-refused-words = Sin “{ $word }”, que en tu caso es fácil de adivinar, solo quedan { $found } caracteres. Añade más: necesita { $limit }.
password-refused-unchanged = Esa es tu contraseña actual. Elige otra.
password-refused-similar = Se parece demasiado a tu contraseña actual. Cámbiala más.
password-refused-history = Ya has usado esta contraseña. Elige otra.
password-refused-character-classes = Esta contraseña tiene { $found } tipos de caracteres. Necesita { $limit } de estos: minúsculas, mayúsculas, números, otros caracteres.
password-refused-max-repeated = Hay un carácter { $found } veces seguidas. Se permiten como máximo { $limit }.
password-refused-max-sequence = Hay una serie de { $found } caracteres como “1234” o “abcd”. Se permiten como máximo { $limit }.
password-current-wrong = Esa no es tu contraseña actual.
password-current-required = Introduce tu contraseña actual.
password-new-required = Introduce una contraseña nueva.
password-not-offered = Aquí nadie inicia sesión con contraseña.
password-first-unproved = Cierra sesión, iníciala con tu llave de acceso y crea la contraseña en los minutos siguientes.
password-managed-refused = Tu contraseña se gestiona en { $owner }. Cámbiala allí.
password-advice-fine = Por ahora no vemos ningún problema con esta contraseña.
password-none = Tu cuenta no tiene ninguna contraseña que cambiar.
password-too-soon = Has cambiado la contraseña hace poco. Podrás volver a cambiarla a partir del { $when }.
password-changed-meanwhile = Tu contraseña se acaba de cambiar en otro lugar. Introduce la nueva.

## My profile, in words

profile-group-about-you = Sobre ti
profile-group-contact = Contacto
profile-group-more = Más
profile-yes = Sí
profile-no = No
profile-managed-by = Este dato lo gestiona { $site }. Pide allí que lo cambien.
attribute-name = Nombre completo
attribute-given-name = Nombre
attribute-middle-name = Segundo nombre
attribute-family-name = Apellidos
attribute-nickname = Apodo
attribute-preferred-username = Nombre de usuario
attribute-username = Nombre de usuario
attribute-gender = Género
attribute-birthdate = Fecha de nacimiento
attribute-locale = Idioma
attribute-zoneinfo = Zona horaria
attribute-email = Correo electrónico
attribute-phone-number = Número de teléfono
attribute-address = Dirección postal
attribute-website = Sitio web
attribute-profile = Página de perfil
attribute-picture = Foto
zone-africa = África
zone-america = América
zone-antarctica = Antártida
zone-arctic = Ártico
zone-asia = Asia
zone-atlantic = Océano Atlántico
zone-australia = Australia
zone-europe = Europa
zone-indian = Océano Índico
zone-pacific = Océano Pacífico
zone-other = Otras

## What is wrong with a profile

problem-required = Rellena este campo.
problem-too-long = Tiene { $length } caracteres. Puede tener como máximo { $max }.
problem-too-short = Necesita al menos { $min } caracteres.
problem-characters = Contiene un carácter que no se puede guardar, como un salto de línea o uno invisible. Quítalo.
problem-pattern = No tiene el formato que necesitamos. Compáralo con la indicación.
problem-choice = Elige una opción de la lista.
problem-timezone = Introduce una zona horaria; por ejemplo, Europe/Madrid.
problem-date = Introduce una fecha que exista; por ejemplo, 31 3 1980.
problem-date-incomplete = Introduce el día, el mes y el año.
problem-url = Introduce una dirección web que empiece por https:// o http://.
problem-email = Introduce una dirección de correo; por ejemplo, nombre@example.com.
problem-number = Introduce un número.
problem-minimum = Introduce { $min } o más.
problem-maximum = Introduce { $max } o menos.
problem-boolean = Elige sí o no.
problem-type = El formato no es correcto.
problem-fixed = Esto no se puede cambiar aquí.
problem-unknown = No existe ese campo.
problem-taken = Ya lo tiene otra persona. Introduce otro.
problem-profile-too-large = Todo junto es demasiado largo. Acorta algo.
problem-stale = Tu perfil se ha cambiado en otro lugar mientras esta página estaba abierta. Revisa lo que hay aquí y vuelve a guardar.
problem-too-many = Hay más de { $max }. Quita alguno.
problem-json = Esto no es JSON. Revisa las comillas, las comas y los corchetes.
problem-json-depth = Hay demasiados niveles anidados: como máximo { $max }.
problem-picture-none = Elige antes un archivo.
problem-picture-format = No podemos usar esta foto. Elige un archivo JPEG, PNG o WebP.
problem-picture-pixels = Esta foto es demasiado grande: puede tener como máximo 25 millones de píxeles y 12 000 por lado. Redúcela y vuelve a intentarlo.
problem-picture-small = Esta foto es demasiado pequeña: necesita al menos 32 píxeles por lado.
problem-picture-broken = Este archivo está dañado o no es una foto. Elige otro.
problem-picture-bytes = Este archivo es demasiado grande: puede tener como máximo { $megabytes } MB. Redúcelo y vuelve a intentarlo.

## Consents

tab-consents = Consentimientos
tab-applications = Aplicaciones
menu-devices = Dispositivos
menu-label = Menú de la cuenta
applications-title = Aplicaciones
applications-lead = Lo que puedes usar con esta cuenta.
applications-none = Aquí todavía no hay nada para ti.
# El título es el de la página; este lo sustituye cuando no lo tiene.
custom-title = Más
consents-title = Consentimientos
consents-lead = Qué has aceptado y cuándo. Puedes volver a leer cada texto tal como era.
consents-back = Volver a Consentimientos
consent-back = Volver al texto
agreements-title = Acuerdos
consents-empty = Aquí no hay nada que aceptar.
consent-title = Acuerdo
consent-accepted = Aceptado
consent-outdated = Has aceptado un texto anterior
consent-withdrawn = Retirado
consent-open = Sin aceptar
consent-accepted-at = Aceptado
consent-withdrawn-at = Retirado
consent-revision = Texto del
consent-language = Idioma
consent-needed = Necesario para iniciar sesión
consent-needed-yes = Sí
consent-needed-no = No
consent-read = Leer
consent-withdraw = Retirar el consentimiento
consent-accept = Aceptar
consent-newer = Hay un texto más reciente. El que aceptaste antes está más abajo.
consent-earlier = Lo que aceptaste
consent-history = Tus respuestas
consent-history-empty = Todavía no has respondido.
consent-when = Cuándo
consent-from = Desde
consent-event-accepted = Aceptaste
consent-event-declined = Rechazaste
consent-event-withdrawn = Retiraste tu consentimiento
consent-withdraw-title = ¿Retirar tu consentimiento?
consent-withdraw-lead = Vas a retirar tu consentimiento para:
consent-withdraw-required = Lo necesitas para usar tu cuenta de { $site }. La próxima vez que inicies sesión volveremos a pedírtelo y solo podrás continuar si aceptas.
consent-withdraw-sessions = Se cerrarán ahora todas tus demás sesiones. Esta seguirá abierta hasta que la cierres.
consent-withdraw-optional = Tu cuenta funciona como siempre. Puedes volver a aceptar cuando quieras.
consent-withdraw-purposes = También termina lo que autorizaste además, y no se recupera aunque vuelvas a aceptar:
consent-withdraw-history = En tu historial quedará que aceptaste y que después lo retiraste.
grants-title = Apps con acceso a tu cuenta
grants-lead = Has permitido a estas apps ver algo de tu cuenta de { $site }.
grants-none = Ninguna app tiene acceso a tu cuenta.
grant-former = Ya no se ofrece aquí
grant-domain = Dominio
grant-since = Desde
grant-used = Último uso
grant-unused = Todavía no
grant-from = Concedido desde
grant-sees = Qué puede ver:
grant-saw = Lo que le habías permitido ver. No tiene acceso mientras no se ofrezca aquí:
grant-nothing = De momento no puede ver nada.
grant-remove = Quitar el acceso
grant-remove-title = ¿Quitar el acceso?
grant-remove-now = { $application } perderá el acceso ahora.
grant-remove-copies = Los datos que ya haya copiado no se eliminan.
flash-access-removed = El acceso se ha quitado. Los datos ya copiados no se eliminan.
flash-access-gone = Esa app no tiene acceso.
scope-openid = Reconocerte cuando vuelvas
scope-profile = Tu perfil; por ejemplo, tu nombre y tu foto
scope-email = Tu correo electrónico
scope-phone = Tu número de teléfono
scope-address = Tu dirección postal
scope-offline-access = Todo esto también cuando no la estás usando
mail-access-removed-subject = Una app ha perdido el acceso a tu cuenta de { $site }
mail-access-removed-what = Esta app ya no puede ver nada de tu cuenta de { $site }:
data-section-application-grants = Apps con acceso
data-key-application = App
data-key-scopes = Qué puede ver
agreement-in-force-since = En vigor desde el
agreement-accept = Aceptar y continuar
agreement-decline = Rechazar
agreement-changed = Este no es el texto que está en vigor ahora. Léelo de nuevo y vuelve a responder.
agreement-answer-required = Acepta o rechaza.
consent-expired = Caducado
consent-expired-at = Caducó
consent-expired-note = Lo que aceptaste ha caducado. Vuelve a leer el texto si quieres y renueva tu consentimiento.
consent-until = Válido hasta el
consent-renew = Renovar
consent-announced = Nuevo texto a partir del
consent-announced-text = Hasta entonces no cambia nada.
consent-announced-asks = La primera vez que inicies sesión después de ese día te pediremos que lo aceptes.
consent-announced-read = Leerlo ahora
consent-purpose = Para qué
consent-event-expired = Caducó
consent-event-purpose-given = Autorizaste algo más
consent-event-purpose-withdrawn = Retiraste una autorización
consent-event-purpose-ended = Una autorización terminó junto con su acuerdo
purposes-title = Lo que también puedes autorizar
purposes-help = Tú decides en cada caso. Puedes cambiar de opinión cuando quieras, en Consentimientos.
purposes-dormant = Esto lo autorizaste antes. Ahora no cuenta, porque ya no se pide con estas palabras. Al guardar, lo retiras definitivamente:
purposes-save = Guardar elección
purposes-changed = Lo que se pide aquí ha cambiado. Míralo de nuevo y vuelve a elegir.
purposes-too-often = Hoy has hecho muchos cambios aquí. Puedes retirar lo que has aceptado o autorizado; para aceptar o autorizar más, vuelve mañana.
purpose-given = Autorizado desde
purpose-withdrawn = Retirado
purpose-ended = Terminó junto con su acuerdo
purpose-not-asked = Ahora no está autorizado: ya no se pide con estas palabras.
agreement-hash = Huella digital del texto (SHA-256):
agreement-revision-number = { $day } (n.º { $number })
receipt-title = Justificante
receipt-lead = Acredita qué has aceptado y con qué palabras. Imprímelo o guarda el archivo.
receipt-download = Descargar el justificante
receipt-show = Justificante para imprimir
receipt-state = Estado
receipt-answered = Respondido
receipt-controller = Responsable de tus datos
receipt-contact = Contacto
receipt-url = Web
receipt-record = Registro
receipt-id = Número de justificante
receipt-principal = Tu seudónimo
receipt-made = Emitido
receipt-purposes = Lo que también has autorizado
receipt-events = Qué ha ocurrido
receipt-text = Texto
receipt-exact = El texto exacto
sign-on-profile-title = Un poco sobre ti
sign-on-profile-lead = { $site } necesita estos datos para que puedas continuar. Podrás cambiarlos después en tu perfil.
sign-on-wished-title = Un poco más sobre ti
sign-on-wished-lead = A { $site } le gustaría saber esto. Puedes dejarlo en blanco; no volveremos a preguntarte hasta dentro de tres meses como mínimo.
sign-on-wished-skip = Omitir por ahora
sign-on-agreement-title = Lee y acepta
sign-on-agreement-lead = Es necesario para usar tu cuenta de { $site }.
sign-on-agreement-withdrawable = Más adelante puedes retirar tu consentimiento, en Consentimientos.
sign-on-declined-title = No has iniciado sesión
sign-on-declined-lead = Has rechazado:
sign-on-declined-text = Sin eso no se puede usar tu cuenta. No se ha cambiado ni eliminado nada en ella. Puedes iniciar sesión y aceptar cuando quieras.
flash-agreement-accepted = Gracias por aceptar.
flash-purposes-saved = Tu elección se ha guardado.
flash-consent-withdrawn = { $count ->
    [0] Has retirado tu consentimiento.
    [one] Has retirado tu consentimiento. Se ha cerrado otra sesión.
   *[other] Has retirado tu consentimiento. Se han cerrado otras { $count } sesiones.
}

## Forgotten passwords and user names

recover-title = ¿Has olvidado la contraseña?
recover-lead = Dinos quién eres. Te enviaremos un código con el que podrás elegir otra contraseña.
recover-where = Enviar el código
recover-where-email = Por correo
recover-where-sms = Por SMS
recover-send = Enviar el código
recover-names = ¿Has olvidado el nombre de usuario?
recover-password = ¿Has olvidado la contraseña?
recover-back = Volver al inicio de sesión
recover-sent-title = Introduce el código
recover-sent-mail = Si conocemos esta cuenta y tiene una dirección de correo verificada, va de camino un correo con un código y un enlace.
recover-sent-text = Si conocemos esta cuenta y tiene un número de teléfono verificado, va de camino un SMS con un código.
recover-for = Para
recover-code = Código
recover-code-help = 8 dígitos. Caduca en 10 minutos.
recover-go-on = Elegir otra contraseña
recover-none = ¿No llega nada? Mira en la carpeta de spam y revisa lo que has escrito.
recover-again = Escribirlo de nuevo
recover-code-wrong = El código no es correcto. Revísalo y vuelve a intentarlo.
recover-over = Ese código ya no sirve. Pide otro.
recover-names-title = ¿Has olvidado el nombre de usuario?
recover-names-lead = Escribe tu dirección de correo. Si la conocemos, te enviaremos los datos con los que puedes iniciar sesión.
recover-names-send = Enviar el correo
recover-names-sent-title = Mira en tu buzón
recover-names-sent = Si es una dirección verificada aquí, va de camino un correo con los datos con los que puedes iniciar sesión.
sign-on-blocked-recovered = Has elegido otra contraseña con un código que te hemos enviado. Un código enviado por la misma vía no puede demostrar por segunda vez que eres tú, y no tienes otra forma de verificación en dos pasos. Quien administra las cuentas de { $site } puede ayudarte.
mail-recovery-subject = Elige otra contraseña para { $site }
mail-recovery-what = Alguien (esperamos que tú) ha olvidado la contraseña de tu cuenta de { $site }. Con este código puedes elegir otra. Escríbelo donde lo has pedido:
mail-recovery-or = O bien, en cualquier dispositivo:
mail-recovery-if-not = Si no lo has pedido, no hagas nada: tu contraseña no cambia.
mail-identifiers-subject = Tu nombre de usuario de { $site }
mail-identifiers-what = Puedes iniciar sesión en { $site } con:
mail-identifiers-act = Iniciar sesión
mail-identifiers-if-not = Si no lo has pedido, no tienes que hacer nada.

## Changing an email address or phone number

change = Cambiar
email-change-title = Cambiar el correo electrónico
phone-change-title = Cambiar el número de teléfono
email-change-new = Nuevo correo electrónico
phone-change-new = Nuevo número de teléfono
email-change-help = Enviaremos un código. Lo necesitas para confirmar la dirección.
email-change-do = Confirmar y cambiar
phone-change-do = Confirmar y cambiar
address-change-keeps = Hasta que se confirme lo nuevo, se mantiene:
address-change-first = Hasta ahora no hay nada.
address-change-code-help = 6 dígitos. Caduca en 10 minutos.
address-change-again = ¿No ha llegado nada? Mira en la carpeta de spam y revisa la dirección.
address-change-cancel = Usar otra dirección
address-same = Esa ya es tu dirección.
emails-title = Tus direcciones de correo
phones-title = Tus números de teléfono
emails-help = Escribimos primero a la principal y es la que comunicamos a las aplicaciones. Puedes iniciar sesión con cualquiera que esté verificada.
phones-help = El principal es el que comunicamos a las aplicaciones.
address-make-primary = Hacer principal
address-remove = Quitar
address-add-lead = Puedes añadir más. Enviaremos un código para confirmar; lo que ya tienes se mantiene como está.
address-add-do = Confirmar y añadir
address-full = Ya tienes { $count }, que es el máximo posible. Quita antes alguno de ellos.
address-stays = No se puede cambiar: ya es tu dato principal, es el único verificado o no está verificado. Antes haz que otro sea el principal.
flash-email-added = El correo electrónico se ha añadido.
flash-phone-added = El número de teléfono se ha añadido.
flash-address-preferred = Tu dato de contacto principal se ha cambiado.
flash-address-removed = Se ha quitado.
flash-email-changed = Tu correo electrónico se ha cambiado.
flash-phone-changed = Tu número de teléfono se ha cambiado.
undo-title = Direcciones anteriores
undo-help = Siguen siendo tuyas durante unos días, por si no has sido tú. Un buzón que era tuyo antes de los cambios de estos días puede deshacerlos con el enlace de un correo. Nadie puede iniciar sesión con una dirección anterior.
undo-until = hasta el
undo-withdraw = Terminar ahora
flash-undo-withdrawn = La dirección anterior ya no puede deshacer nada.
not-me-restores = Tu dirección anterior volverá a ser tuya y se deshará todo lo que se haya cambiado después.
not-me-restores-all = Se deshará lo que se haya hecho con tus direcciones en los últimos días.
mail-address-changed-subject = Se ha cambiado el correo electrónico de tu cuenta de { $site }
mail-number-changed-subject = Se ha cambiado el número de teléfono de tu cuenta de { $site }
mail-address-changed-what = El correo electrónico de tu cuenta de { $site } es ahora:
mail-number-changed-what = El número de teléfono de tu cuenta de { $site } es ahora:
mail-address-added-subject = Se ha añadido un correo electrónico a tu cuenta de { $site }
mail-number-added-subject = Se ha añadido un número de teléfono a tu cuenta de { $site }
mail-address-removed-subject = Se ha quitado un correo electrónico de tu cuenta de { $site }
mail-number-removed-subject = Se ha quitado un número de teléfono de tu cuenta de { $site }
mail-address-preferred-subject = Ha cambiado el correo electrónico principal de tu cuenta de { $site }
mail-number-preferred-subject = Ha cambiado el número de teléfono principal de tu cuenta de { $site }
mail-address-added-what = A partir de ahora, este correo electrónico también pertenece a tu cuenta de { $site }:
mail-number-added-what = A partir de ahora, este número de teléfono también pertenece a tu cuenta de { $site }:
mail-address-removed-what = Este correo electrónico ya no pertenece a tu cuenta de { $site }:
mail-number-removed-what = Este número de teléfono ya no pertenece a tu cuenta de { $site }:
mail-address-preferred-what = El correo electrónico principal de tu cuenta de { $site } es ahora:
mail-number-preferred-what = El número de teléfono principal de tu cuenta de { $site } es ahora:
mail-address-changed-undo = ¿No has sido tú? Deshaz el cambio: lo que era tuyo antes vuelve a serlo, se cierran todas las sesiones y eliges otra contraseña.
mail-address-changed-act = No he sido yo: deshacer
mail-address-wanted-subject = Alguien ha querido usar una dirección tuya en { $site }
mail-address-wanted-what = Alguien con otra cuenta en { $site } ha indicado como suyo un correo electrónico o un número de teléfono tuyo. Sigue siendo tuyo y no le hemos dicho nada.
mail-address-wanted-then = Si has sido tú: tienes dos cuentas. Inicia sesión con ese dato para usar la otra.

sign-on-methods-lost = Los he perdido todos
lost-title = Nuevo método para el segundo paso
lost-lead = Si has perdido todo lo que usas para el segundo paso, puedes configurar un método nuevo. Por tu seguridad, esto tarda { $hours } horas.
lost-how = Cómo funciona
lost-how-code = Enviamos un código a tu dirección para saber que eres tú.
lost-how-told = Enviamos un aviso a todas tus direcciones ahora, a mitad del plazo y al final.
lost-how-stopped = Quien lea uno de esos correos puede detenerlo; también se detiene si se inicia sesión con uno de tus métodos.
lost-how-then = Pasadas { $hours } horas, inicia sesión con tu contraseña y vuelve aquí. Los métodos que has perdido se desactivarán entonces.
lost-add-lead = El plazo ha terminado. Configura ahora un método nuevo: al hacerlo se desactivarán los que has perdido. Primero te enviaremos un código.
lost-wait-lead = Has pedido un método nuevo. Podrás configurarlo a partir de esta fecha:
lost-wait-mail = El tiempo de espera ha terminado. Falta un poco más, normalmente menos de una hora: te escribiremos cuando puedas continuar.
lost-wait-help = Inicia sesión entonces con tu contraseña y vuelve a esta página. Si antes encuentras alguno de tus métodos, inicia sesión con él y el proceso se detendrá.
lost-paused-lead = Se pidió un método nuevo, pero el proceso se ha detenido. Podrás volver a pedirlo a partir de esta fecha:
lost-paused-help = Se detuvo por un inicio de sesión con uno de tus métodos, porque lo hizo alguien que lee tu correo o porque la cuenta estuvo bloqueada un tiempo. Si no has sido tú, pide ayuda a quien administra tu cuenta.
lost-back = Volver a los métodos
flash-lost-begun = Hemos enviado un aviso a todas tus direcciones. Dentro de { $count } horas podrás configurar un método nuevo: inicia sesión entonces con tu contraseña.
flash-lost-here = Hemos cerrado tu sesión y este navegador ya no es de confianza. Inicia sesión con tu contraseña; en el segundo paso elige “Probar de otra forma” y después “Los he perdido todos”.
mail-lost-begun-subject = Se ha pedido un nuevo segundo paso para tu cuenta de { $site }
mail-lost-begun-what = Alguien que conoce la contraseña de tu cuenta de { $site } y lee tu correo dice que se han perdido todos los métodos para el segundo paso y ha pedido uno nuevo.
mail-lost-begun-when = Se podrá añadir a partir de esta fecha:
mail-lost-half-way-subject = Recordatorio: nuevo segundo paso para tu cuenta de { $site }
mail-lost-half-way-what = Hace un tiempo, alguien que conoce la contraseña de tu cuenta de { $site } y lee tu correo pidió un método nuevo para el segundo paso.
mail-lost-half-way-when = Se podrá añadir a partir de esta fecha:
mail-lost-open-subject = Ya se puede añadir un nuevo segundo paso a tu cuenta de { $site }
mail-lost-open-what = El tiempo de espera ha terminado. Quien inicie sesión en tu cuenta de { $site } con la contraseña puede añadir ahora un método nuevo para el segundo paso, con un código enviado a tu dirección. Los métodos que tienes se desactivarán al hacerlo.
mail-lost-open-when = Se puede añadir hasta esta fecha:
mail-lost-if-you = Si has sido tú, no tienes que hacer nada más. Inicia sesión con tu contraseña cuando llegue el momento.
mail-lost-if-not = Si no has sido tú, avísanos: en una sola página puedes detenerlo, cerrar todas las sesiones y anular tu contraseña. Con solo abrirla no cambia nada.
mail-lost-stopped-subject = No habrá un nuevo segundo paso en tu cuenta de { $site }
mail-lost-stopped-what = Se pidió un método nuevo para el segundo paso del inicio de sesión en tu cuenta de { $site }. El proceso se ha detenido porque alguien ha usado uno de los métodos que tienes. Todos siguen como estaban.
mail-lost-dropped-subject = No habrá un nuevo segundo paso en tu cuenta de { $site }
mail-lost-dropped-what = Se pidió un método nuevo para el segundo paso del inicio de sesión en tu cuenta de { $site }. No seguirá adelante: { $site } ya no ofrece esta posibilidad. Los métodos que tienes siguen como estaban.
mail-lost-dropped-if-you = Si has sido tú y ya no tienes ninguno, pide ayuda a quien administra tu cuenta.
## My data and leaving

data-title = Mis datos y baja
data-link-text = Consulta lo que guardamos sobre ti y date de baja si quieres.
data-link = Mis datos y baja
data-back = Volver a Mi perfil
data-lead = Puedes ver y llevarte lo que { $site } guarda sobre ti.
export-title = Descargar mis datos
export-text = Una copia de todo lo que guardamos sobre ti, como página para leer y como archivo para programas. No incluye contraseñas ni otros secretos.
export-begin = Preparar mis datos
export-building = Estamos reuniendo tus datos: { $percent } por ciento.
export-mail = Puedes salir de esta página. Te escribiremos cuando tus datos estén listos. Si no te llega ningún correo en una hora, vuelve a mirar aquí.
export-refresh = Volver a mirar
export-ready = Tus datos están listos. Fecha de la petición:
export-until = Puedes descargarlos hasta el
export-html = Descargar la página para leer
export-json = Descargar el archivo para programas
export-keep-safe = Guarda los archivos donde solo tú puedas leerlos.
export-next = Podrás volver a preparar tus datos a partir del
export-failed = Algo ha fallado al reunir tus datos. Vuelve a intentarlo.
export-too-soon = Tus datos se prepararon hace menos de un día. Descarga esa copia o vuelve mañana.
flash-export-asked = Estamos reuniendo tus datos; te escribiremos cuando estén listos.
delete-title = Eliminar mi cuenta
delete-text = Tu cuenta de { $site } se eliminará definitivamente.
delete-go = Eliminar mi cuenta
delete-back = Volver a Mis datos y baja
delete-then = Tu cuenta de { $site } se eliminará definitivamente en esta fecha:
delete-now = Tu cuenta de { $site } se eliminará de inmediato.
delete-what = Desaparecerán tu perfil, tu foto, tus métodos de inicio de sesión, tus acuerdos, tu historial y todo lo demás que guardamos sobre ti. Tus direcciones quedarán libres para una cuenta nueva.
delete-what-but-history = Desaparecerán tu perfil, tu foto, tus métodos de inicio de sesión y tus acuerdos. Tus direcciones quedarán libres para una cuenta nueva.
delete-sessions = Se cerrarán de inmediato todas tus sesiones.
delete-cancel = Hasta entonces puedes cambiar de opinión: inicia sesión y conserva tu cuenta. Te escribiremos para explicarte cómo.
delete-no-cancel = Esto no se puede deshacer.
delete-keeps-history = { $days ->
        [one] Durante un día
       *[other] Durante { $days } días
    } también tenemos que conservar qué ocurrió en tu cuenta y cuándo, como los inicios de sesión. Se conserva sin tu nombre, tus direcciones ni tus navegadores.
delete-kept = Lo que queda un tiempo: las copias de seguridad hechas antes, una lista de correos sin su contenido durante una semana, recuentos de intentos fallidos que no te nombran y el registro del servidor, que identifica tu cuenta con un número. Un último correo te confirmará que se ha hecho.
delete-export-first = ¿Quieres llevarte antes tus datos?
delete-type = Para confirmar que quieres hacerlo, escribe el nombre de tu cuenta:
delete-do = Eliminar mi cuenta
delete-not-typed = Escríbelo exactamente como aparece arriba.
flash-leaving = Hemos cerrado tu sesión. Tu cuenta se eliminará dentro de { $count ->
    [one] un día
   *[other] { $count } días
  }. Inicia sesión antes si quieres conservarla.
flash-left = Tu cuenta se ha eliminado. Te lo confirmamos en un último correo.
flash-leaving-stays = No has iniciado sesión. Tu cuenta se eliminará dentro de { $count ->
    [0] unos minutos
    [one] un día
   *[other] { $count } días
  }, a menos que inicies sesión y la conserves.
flash-leaving-kept = Tu cuenta se conserva.
sign-on-leaving-title = ¿Conservar tu cuenta?
sign-on-leaving-lead = Nos has pedido que eliminemos tu cuenta de { $site }. Fecha prevista:
sign-on-leaving-help = Si la conservas, todo seguirá como antes. Si no, no iniciarás sesión, pero podrás cambiar de opinión hasta esa fecha.
leaving-keep = Conservar mi cuenta
leaving-go = Dejar que se elimine
leaving-answer-required = Elige una de las dos opciones.
disable-title = Desactivar mi cuenta
disable-text = Nadie podrá iniciar sesión en ella y no se eliminará nada.
disable-go = Desactivar mi cuenta
disable-lead = Ya nadie podrá iniciar sesión como
disable-back-only = Tú no podrás volver a activarla. Solo puede hacerlo quien administra las cuentas de { $site }.
disable-kept = No se elimina nada.
disable-do = Desactivar mi cuenta
flash-disabled = Tu cuenta se ha desactivado y se han cerrado todas tus sesiones.
mail-export-ready-subject = Tus datos de { $site } están listos
mail-export-ready-what = Has pedido una copia de lo que { $site } guarda sobre ti. Ya la puedes descargar.
mail-export-ready-act = Ir a mis datos
mail-export-ready-sign-on = Para descargarla tienes que iniciar sesión.
mail-export-ready-if-not = Si no la has pedido, puede que otra persona haya entrado en tu cuenta:
mail-deletion-asked-subject = Tu cuenta de { $site } se va a eliminar
mail-deletion-asked-what = Nos has pedido que eliminemos tu cuenta de { $site }. Hemos cerrado todas tus sesiones.
mail-deletion-near-subject = Tu cuenta de { $site } se eliminará mañana
mail-deletion-near-what = Hace un tiempo nos pediste que elimináramos tu cuenta de { $site }. Ya falta poco.
mail-deletion-due = Fecha prevista:
mail-deletion-keep = Si quieres conservar tu cuenta, inicia sesión antes e indícalo:
mail-deletion-if-you = Si quieres que se elimine, no tienes que hacer nada más.
mail-deletion-if-not = Si no lo has pedido, avísanos: en una sola página puedes conservar la cuenta, cerrar todas las sesiones y anular tu contraseña. Con solo abrirla no cambia nada.
mail-deletion-cancelled-subject = Tu cuenta de { $site } se conserva
mail-deletion-cancelled-what = Tu cuenta de { $site } se iba a eliminar. Alguien ha iniciado sesión y la ha conservado.
mail-account-erased-subject = Tu cuenta de { $site } se ha eliminado
mail-account-erased-what = Tu cuenta de { $site } se ha eliminado.
mail-account-erased-keeps = { $days ->
        [one] Durante un día
       *[other] Durante { $days } días
    } tenemos que conservar qué ocurrió en ella y cuándo, como los inicios de sesión. Se conserva sin tu nombre, tus direcciones ni tus navegadores.
mail-account-erased-then = Este es el último correo sobre ella. Si algún día quieres volver, puedes tener una cuenta nueva de { $site }.
mail-account-disabled-subject = Tu cuenta de { $site } se ha desactivado
mail-account-disabled-what = Tu cuenta de { $site } se ha desactivado. Nadie puede iniciar sesión en ella y no se ha eliminado nada.
mail-account-disabled-back = Para volver a usarla, pide ayuda a quien administra tu cuenta.
mail-account-disabled-if-not = Si no has sido tú, avísanos: en una sola página puedes anular tu contraseña. Con solo abrirla no cambia nada. Después pide ayuda a quien administra tu cuenta.
data-left-out = No se incluyen, por ser secretos: las contraseñas y sus hashes, las claves y semillas de los métodos de inicio de sesión, los códigos de recuperación y aquello por lo que se reconocen las cookies, los enlaces y los códigos. Tampoco se incluyen los datos de tu perfil que no se te muestran ni los mensajes con códigos.
data-document-title = Mis datos en { $site }
data-document-made = Datos a fecha de
data-document-nothing = Nada.
data-yes = sí
data-no = no
data-section-account = Cuenta
data-section-identifiers = Nombres de usuario, direcciones y números
data-section-attributes = Perfil
data-section-photo = Foto
data-section-groups = Grupos
data-section-passwords = Contraseñas: cuándo se eligieron
data-section-devices = Métodos de verificación en dos pasos
data-section-recovery-codes = Códigos de recuperación
data-section-hardware-tokens = Generadores de códigos
data-section-removals = Métodos pendientes de quitar
data-section-exceptions = Periodos en los que algo no se pide
data-section-trusted-browsers = Navegadores de confianza
data-section-known-browsers = Navegadores conocidos
data-section-sessions = Sesiones
data-section-consents = Respuestas a los acuerdos
data-section-purposes = Lo que has autorizado además de los acuerdos
data-section-address-changes = Cambios de direcciones
data-section-notices = Avisos que te hemos enviado
data-section-attempts = Intentos fallidos
data-section-history = Historial
data-key-id = Número
data-key-status = Estado
data-key-state = Estado
data-key-created-at = Desde
data-key-changed-at = Cambiado
data-key-type = Tipo
data-key-kind = Tipo
data-key-value = Valor
data-key-primary = Principal de su tipo
data-key-verified-at = Confirmado
data-key-name = Nombre
data-key-media-type = Formato
data-key-image = Imagen
data-key-added-at = Desde
data-key-added-by = Por
data-key-by = Por
data-key-replaced-at = Sustituido
data-key-method = Método
data-key-methods = Comprobado con
data-key-enabled = En uso
data-key-address = Dirección
data-key-make = Marca
data-key-synced = Sincronizado
data-key-last-used-at = Último uso
data-key-proved-at = Comprobado
data-key-number = Número
data-key-used-at = Usado
data-key-serial = Número de serie
data-key-manufacturer = Fabricante
data-key-model = Modelo
data-key-device = Método
data-key-until = Hasta
data-key-all = Todos los métodos
data-key-browser = Navegador
data-key-platform = Sistema
data-key-form = Dispositivo
data-key-place = Lugar
data-key-agreement = Acuerdo
data-key-purpose = Para qué
data-key-label = Con estas palabras
data-key-help = Y debajo
data-key-hash = Hash del texto
data-key-answer = Respuesta
data-key-at = Cuándo
data-key-title = Título
data-key-revision = Versión
data-key-language = Idioma
data-key-former = Antes
data-key-current = Después
data-key-channel = Vía
data-key-finished-at = Terminado
data-key-failures = Fallos
data-key-password-due = Toca cambiar la contraseña
data-key-recovered-by = Acceso recuperado con
data-key-asked-for-attributes-at = Petición de más datos
data-key-act = Qué se hizo
data-key-detail = Detalles
## Making an account

register-none = ¿Aún no tienes cuenta?
register-act = Crear una cuenta
register-title = Crea una cuenta
register-lead = Primero comprobamos que el buzón es tuyo. Después rellenas el resto de tu cuenta de { $site }.
register-help = Enviaremos un código. A esta dirección llegarán también los correos sobre tu cuenta.
register-domains = Enviaremos un código. Aquí se aceptan las direcciones que terminan en:
register-domain = Aquí las cuentas son para direcciones de correo que terminan en { $domains }.
register-have = ¿Ya tienes cuenta? Inicia sesión
register-code-title = Introduce el código
register-sent = Hemos enviado un correo. Escribe el código que contiene o abre su enlace.
register-code-help = { $digits } dígitos. Caduca en 10 minutos.
register-later = Se han pedido demasiados códigos. Espera un poco y vuelve a intentarlo.
register-throttled = Ha habido demasiados intentos con este buzón. Vuelve a intentarlo mañana.
register-link-lead = Tienes acceso a este buzón, así que puedes continuar con tu cuenta de { $site }.
register-invited = Tienes una invitación para crear una cuenta en { $site }.
register-link-not = ¿No era para ti? Cierra esta página. No pasará nada.
register-details-title = Tu nueva cuenta
register-details-lead = Hemos comprobado que este buzón es tuyo. { $site } necesita además estos datos.
register-username = Nombre de usuario
register-username-help = Letras, números, puntos, guiones y guiones bajos. Podrás iniciar sesión con este nombre.
register-username-required = Elige un nombre de usuario.
register-username-wrong = Elige un nombre de usuario de 2 a 64 letras, números, puntos, guiones o guiones bajos.
register-username-none = Aquí no se usan nombres de usuario.
register-username-taken = Otra persona ya tiene ese nombre de usuario. Elige otro.
register-ended-title = Este enlace ya no sirve
register-ended-lead = Funciona una sola vez y durante un tiempo limitado, y quien te invita puede retirarlo.
register-ended-do = Qué puedes hacer
register-ended-used = Si ya has creado tu cuenta con él, inicia sesión.
register-ended-again = Si tenías una invitación, pide un enlace nuevo a quien te invitó.
register-ended-self = También puedes crear una cuenta sin invitación, con la misma dirección.
register-passkey = Puedes prescindir de la contraseña: rellena los demás campos de arriba y deja el suyo en blanco. Tu dispositivo guarda una llave de acceso e inicias sesión con tu huella, tu rostro o el bloqueo de pantalla.
register-passkey-make = Crear la cuenta con una llave de acceso
register-password = Contraseña
register-make = Crear cuenta
flash-register-over = El registro ha tardado demasiado o se ha completado en otro lugar. Empieza de nuevo.
flash-register-signed-on = Ya has iniciado sesión. Para crear otra cuenta, cierra sesión antes y vuelve a abrir el enlace del correo.
flash-register-taken = Ya hay una cuenta con esta dirección. Inicia sesión con ella.
mail-why-none = Recibes este correo porque alguien ha indicado esta dirección en { $site }.
mail-registration-subject = Tu código para una nueva cuenta de { $site }
mail-registration-what = Alguien (esperamos que tú) quiere crear una cuenta en { $site } con esta dirección de correo. Con este código puedes continuar. Escríbelo donde lo has pedido:
mail-registration-act = Continuar con tu cuenta
mail-registration-if-not = Si no lo has pedido, no hagas nada: no se creará ninguna cuenta.
mail-registered-subject = Ya tienes una cuenta en { $site }
mail-registered-what = Alguien (quizá tú) ha querido crear una cuenta en { $site } con esta dirección de correo. Ya tiene una, así que no se ha creado otra y no hemos dicho nada a esa persona.
mail-registered-then = Si has sido tú, inicia sesión. Si has olvidado la contraseña, empieza también por ahí.
mail-registered-if-not = Si no has sido tú, no tienes que hacer nada.
mail-invitation-subject = Invitación a { $site }
mail-invitation-what = Quien administra las cuentas de { $site } te invita a crear una con esta dirección de correo.
mail-invitation-act = Aceptar la invitación
mail-invitation-if-not = Si no quieres, no hagas nada: no se creará ninguna cuenta.
mail-welcome-subject = Te damos la bienvenida a { $site }
mail-welcome-what = Tu cuenta se ha creado con esta dirección de correo. Aquí puedes iniciar sesión y gestionarla:
mail-welcome-act = Abrir mi cuenta
mail-reset-sent-subject = Elige otra contraseña para { $site }
mail-reset-sent-what = Quien administra tu cuenta de { $site } te envía este enlace para que elijas otra contraseña. Hasta que lo hagas, todo sigue como está.
mail-reset-sent-if-not = Si no lo has pedido, pregunta a quien administra tu cuenta y no hagas nada más: tu contraseña no cambia.

# Countries, by their codes (ISO 3166-1).

country-ad = Andorra
country-ae = Emiratos Árabes Unidos
country-af = Afganistán
country-ag = Antigua y Barbuda
country-ai = Anguila
country-al = Albania
country-am = Armenia
country-ao = Angola
country-aq = Antártida
country-ar = Argentina
country-as = Samoa Americana
country-at = Austria
country-au = Australia
country-aw = Aruba
country-ax = Islas Åland
country-az = Azerbaiyán
country-ba = Bosnia y Herzegovina
country-bb = Barbados
country-bd = Bangladés
country-be = Bélgica
country-bf = Burkina Faso
country-bg = Bulgaria
country-bh = Baréin
country-bi = Burundi
country-bj = Benín
country-bl = San Bartolomé
country-bm = Bermudas
country-bn = Brunéi
country-bo = Bolivia
country-bq = Caribe neerlandés
country-br = Brasil
country-bs = Bahamas
country-bt = Bután
country-bv = Isla Bouvet
country-bw = Botsuana
country-by = Bielorrusia
country-bz = Belice
country-ca = Canadá
country-cc = Islas Cocos
country-cd = Congo (República Democrática)
country-cf = República Centroafricana
country-cg = Congo (República)
country-ch = Suiza
country-ci = Costa de Marfil
country-ck = Islas Cook
country-cl = Chile
country-cm = Camerún
country-cn = China
country-co = Colombia
country-cr = Costa Rica
country-cu = Cuba
country-cv = Cabo Verde
country-cw = Curazao
country-cx = Isla de Navidad
country-cy = Chipre
country-cz = Chequia
country-de = Alemania
country-dj = Yibuti
country-dk = Dinamarca
country-dm = Dominica
country-do = República Dominicana
country-dz = Argelia
country-ec = Ecuador
country-ee = Estonia
country-eg = Egipto
country-eh = Sáhara Occidental
country-er = Eritrea
country-es = España
country-et = Etiopía
country-fi = Finlandia
country-fj = Fiyi
country-fk = Islas Malvinas
country-fm = Micronesia
country-fo = Islas Feroe
country-fr = Francia
country-ga = Gabón
country-gb = Reino Unido
country-gd = Granada
country-ge = Georgia
country-gf = Guayana Francesa
country-gg = Guernesey
country-gh = Ghana
country-gi = Gibraltar
country-gl = Groenlandia
country-gm = Gambia
country-gn = Guinea
country-gp = Guadalupe
country-gq = Guinea Ecuatorial
country-gr = Grecia
country-gs = Islas Georgia del Sur y Sandwich del Sur
country-gt = Guatemala
country-gu = Guam
country-gw = Guinea-Bisáu
country-gy = Guyana
country-hk = Hong Kong
country-hm = Islas Heard y McDonald
country-hn = Honduras
country-hr = Croacia
country-ht = Haití
country-hu = Hungría
country-id = Indonesia
country-ie = Irlanda
country-il = Israel
country-im = Isla de Man
country-in = India
country-io = Territorio Británico del Océano Índico
country-iq = Irak
country-ir = Irán
country-is = Islandia
country-it = Italia
country-je = Jersey
country-jm = Jamaica
country-jo = Jordania
country-jp = Japón
country-ke = Kenia
country-kg = Kirguistán
country-kh = Camboya
country-ki = Kiribati
country-km = Comoras
country-kn = San Cristóbal y Nieves
country-kp = Corea del Norte
country-kr = Corea del Sur
country-kw = Kuwait
country-ky = Islas Caimán
country-kz = Kazajistán
country-la = Laos
country-lb = Líbano
country-lc = Santa Lucía
country-li = Liechtenstein
country-lk = Sri Lanka
country-lr = Liberia
country-ls = Lesoto
country-lt = Lituania
country-lu = Luxemburgo
country-lv = Letonia
country-ly = Libia
country-ma = Marruecos
country-mc = Mónaco
country-md = Moldavia
country-me = Montenegro
country-mf = San Martín
country-mg = Madagascar
country-mh = Islas Marshall
country-mk = Macedonia del Norte
country-ml = Malí
country-mm = Myanmar
country-mn = Mongolia
country-mo = Macao
country-mp = Islas Marianas del Norte
country-mq = Martinica
country-mr = Mauritania
country-ms = Montserrat
country-mt = Malta
country-mu = Mauricio
country-mv = Maldivas
country-mw = Malaui
country-mx = México
country-my = Malasia
country-mz = Mozambique
country-na = Namibia
country-nc = Nueva Caledonia
country-ne = Níger
country-nf = Isla Norfolk
country-ng = Nigeria
country-ni = Nicaragua
country-nl = Países Bajos
country-no = Noruega
country-np = Nepal
country-nr = Nauru
country-nu = Niue
country-nz = Nueva Zelanda
country-om = Omán
country-pa = Panamá
country-pe = Perú
country-pf = Polinesia Francesa
country-pg = Papúa Nueva Guinea
country-ph = Filipinas
country-pk = Pakistán
country-pl = Polonia
country-pm = San Pedro y Miquelón
country-pn = Islas Pitcairn
country-pr = Puerto Rico
country-ps = Palestina
country-pt = Portugal
country-pw = Palaos
country-py = Paraguay
country-qa = Catar
country-re = Reunión
country-ro = Rumanía
country-rs = Serbia
country-ru = Rusia
country-rw = Ruanda
country-sa = Arabia Saudí
country-sb = Islas Salomón
country-sc = Seychelles
country-sd = Sudán
country-se = Suecia
country-sg = Singapur
country-sh = Santa Elena, Ascensión y Tristán de Acuña
country-si = Eslovenia
country-sj = Svalbard y Jan Mayen
country-sk = Eslovaquia
country-sl = Sierra Leona
country-sm = San Marino
country-sn = Senegal
country-so = Somalia
country-sr = Surinam
country-ss = Sudán del Sur
country-st = Santo Tomé y Príncipe
country-sv = El Salvador
country-sx = Sint Maarten
country-sy = Siria
country-sz = Esuatini
country-tc = Islas Turcas y Caicos
country-td = Chad
country-tf = Territorios Australes Franceses
country-tg = Togo
country-th = Tailandia
country-tj = Tayikistán
country-tk = Tokelau
country-tl = Timor-Leste
country-tm = Turkmenistán
country-tn = Túnez
country-to = Tonga
country-tr = Turquía
country-tt = Trinidad y Tobago
country-tv = Tuvalu
country-tw = Taiwán
country-tz = Tanzania
country-ua = Ucrania
country-ug = Uganda
country-um = Islas menores alejadas de EE. UU.
country-us = Estados Unidos
country-uy = Uruguay
country-uz = Uzbekistán
country-va = Ciudad del Vaticano
country-vc = San Vicente y las Granadinas
country-ve = Venezuela
country-vg = Islas Vírgenes Británicas
country-vi = Islas Vírgenes de EE. UU.
country-vn = Vietnam
country-vu = Vanuatu
country-wf = Wallis y Futuna
country-ws = Samoa
country-ye = Yemen
country-yt = Mayotte
country-za = Sudáfrica
country-zm = Zambia
country-zw = Zimbabue
## Activity

tab-activity = Actividad
activity-title = Actividad
activity-lead = Lo que ha ocurrido en tu cuenta, lo más reciente primero.
activity-kept = Las entradas se conservan durante { $count ->
    [one] un día.
   *[other] { $count } días.
}
activity-kept-always = Las entradas se conservan mientras exista tu cuenta.
activity-kind = Qué
activity-kind-all = Todo
activity-kind-sign-ons = Inicios de sesión y sesiones
activity-kind-security = Contraseña y métodos
activity-kind-account = Perfil, acuerdos y cuenta
activity-period = Cuándo
activity-period-all = Siempre
activity-period-days = Los últimos { $count } días
activity-show = Mostrar
activity-empty = Todavía no ha ocurrido nada.
activity-none-such = No ha ocurrido nada de este tipo en este periodo.
activity-near = cerca de
activity-was-not-me = No he sido yo
activity-paging = Páginas del historial
activity-latest = Lo más reciente
activity-older = Anteriores
activity-export = Descargar el historial
activity-export-help = Las entradas elegidas arriba, de todas las páginas. Antes te pediremos que confirmes que eres tú.
activity-export-csv = Como tabla (CSV)
activity-export-json = Para programas (JSON)
activity-by-administrator = por quien administra las cuentas
activity-by-server = automáticamente
activity-some-method = un método
activity-failed-before = { $count ->
    [one] Antes hubo un intento erróneo.
   *[other] Antes hubo { $count } intentos erróneos.
}
activity-unknown = Se hizo algo que esta página todavía no sabe describir.
activity-account-created = { $how ->
    [taken] { $name ->
        [none] Se creó tu cuenta.
       *[other] Se creó tu cuenta. No incluye lo que estaba previsto para ella pero ya tiene otra persona: { $name }.
    }
   *[other] Se creó tu cuenta.
}
activity-sign-on = { $how ->
    [program] Una app o un script inició sesión.
    [trusted_browser] Iniciaste sesión en un navegador de confianza.
    [mfa_bypass] Iniciaste sesión sin el segundo paso, que en ese momento no se pedía.
   *[other] Iniciaste sesión.
}
activity-sign-off = Cerraste sesión.
activity-password-changed = { $how ->
    [first] Se creó tu primera contraseña.
    [recovered] Se eligió otra contraseña en lugar de la olvidada.
   *[other] Se cambió tu contraseña.
}
activity-address-changed = { $how ->
    [phone] Se cambió tu número de teléfono.
   *[other] Se cambió tu correo electrónico.
}
activity-address-added = { $how ->
    [phone] Se añadió un número de teléfono.
   *[other] Se añadió un correo electrónico.
}
activity-address-removed = { $how ->
    [phone] Se quitó un número de teléfono.
   *[other] Se quitó un correo electrónico.
}
activity-address-preferred = { $how ->
    [phone] Otro de tus números de teléfono pasó a ser el principal.
   *[other] Otra de tus direcciones de correo pasó a ser la principal.
}
activity-linked-account-added = { $name ->
    [none] Se vinculó una cuenta.
   *[other] Se vinculó una cuenta de { $name }.
}
activity-linked-account-removed = { $name ->
    [none] Se desvinculó una cuenta.
   *[other] Se desvinculó una cuenta de { $name }.
}
activity-address-undo-withdrawn = { $how ->
    [phone] El cambio de tu número de teléfono pasó a ser definitivo.
   *[other] El cambio de tu correo electrónico pasó a ser definitivo.
}
activity-profile-changed = { $name ->
    [none] Se cambió tu perfil.
   *[other] Se cambió tu perfil: { $name }.
}
activity-session-ended = { $place ->
    [none] Se cerró otra sesión.
   *[other] Se cerró una sesión: { $place }.
}
activity-session-others-ended = { $how ->
    [all] Se cerraron todas tus sesiones.
   *[other] { $count ->
        [0] Todos los navegadores dejaron de ser de confianza.
        [one] Se cerró otra sesión.
       *[other] Se cerraron otras { $count } sesiones.
    }
}
activity-session-dropped = { $count ->
    [one] Se cerró una sesión, la que llevaba más tiempo sin usarse, porque había demasiadas.
   *[other] Se cerraron { $count } sesiones, las que llevaban más tiempo sin usarse, porque había demasiadas.
}
activity-session-named = { $name ->
    [none] Un dispositivo se quedó sin nombre.
   *[other] Un dispositivo recibió el nombre “{ $name }”.
}
activity-session-unrecognised = { $count ->
    [0] Indicaste que no fuiste tú. No había ninguna otra sesión abierta.
    [one] Indicaste que no fuiste tú. Se cerró una sesión.
   *[other] Indicaste que no fuiste tú. Se cerraron { $count } sesiones.
}
activity-account-status = { $how ->
    [disabled] Se desactivó tu cuenta.
    [enabled] Se activó tu cuenta.
    [unlocked] Se desbloqueó tu cuenta.
    [reset_sent] Se te envió un correo para elegir otra contraseña.
   *[other] Cambió el estado de tu cuenta.
}
activity-device-added = Se añadió un método: { $method }.
activity-device-changed = { $how ->
    [label] Se cambió el nombre de un método: { $method }.
    [default] Se estableció un método como predeterminado: { $method }.
    [enabled] Se activó un método: { $method }.
    [disabled] Se desactivó un método: { $method }.
    [in_step] Se volvió a sincronizar un método: { $method }.
   *[other] Se cambió un método: { $method }.
}
activity-device-removed = Se quitó un método: { $method }.
activity-device-removal-asked = { $how ->
    [turns_off] Alguien pidió desactivar la verificación en dos pasos.
   *[other] Alguien pidió quitar un método: { $method }.
}
activity-device-removal-cancelled = { $how ->
    [turns_off] Finalmente se conservó la verificación en dos pasos.
   *[other] Finalmente se conservó un método: { $method }.
}
activity-device-removal-dropped = Se conservó un método porque es necesario: { $method }.
activity-mfa-turned-off = Se desactivó la verificación en dos pasos.
activity-recovery-codes-made = Se crearon códigos de recuperación nuevos.
activity-recovery-codes-used = { $count ->
    [0] Se usó un código de recuperación. No queda ninguno.
    [one] Se usó un código de recuperación. Queda uno.
   *[other] Se usó un código de recuperación. Quedan { $count }.
}
activity-device-copied = Se rechazó una llave porque podría existir una copia de ella.
activity-mfa-reset = Se quitaron todos tus métodos.
activity-trusted-browser-added = Un navegador pasó a ser de confianza.
activity-trusted-browser-ended = { $how ->
    [reused] Un navegador dejó de ser de confianza porque se usó una copia antigua del dato por el que lo reconocemos.
   *[other] { $count ->
        [0] Un navegador dejó de ser de confianza.
        [one] Un navegador dejó de ser de confianza.
       *[other] { $count } navegadores dejaron de ser de confianza.
    }
}
activity-mfa-bypass-begun = El segundo paso no se pide durante un tiempo.
activity-mfa-bypass-ended = El segundo paso se pide de nuevo.
activity-lost-device-begun = Alguien que introdujo tu contraseña indicó que se han perdido todos tus métodos.
activity-lost-device-stopped = Se detuvo el proceso por pérdida de métodos.
activity-lost-device-open = Terminó la espera por pérdida de métodos: ya se puede añadir uno nuevo.
activity-lost-device-used = Un método nuevo sustituyó a los perdidos.
activity-step-up = Confirmaste que eres tú.
activity-agreement-accepted = Aceptaste “{ $name }”.
activity-agreement-declined = Rechazaste “{ $name }”.
activity-agreement-withdrawn = Retiraste tu consentimiento para “{ $name }”.
activity-agreement-purpose-given = Autorizaste “{ $name }”.
activity-agreement-purpose-withdrawn = Dejaste de autorizar “{ $name }”.
activity-access-granted = { $name ->
    [none] Diste acceso a tu cuenta a una app.
   *[other] Diste acceso a tu cuenta a { $name }.
}
activity-access-changed = { $name ->
    [none] Ampliaste el acceso de una app a tu cuenta.
   *[other] Ampliaste el acceso de { $name } a tu cuenta.
}
activity-access-removed = { $name ->
    [none] Quitaste el acceso de una app a tu cuenta.
   *[other] Quitaste el acceso de { $name } a tu cuenta.
}
activity-data-export-asked = Se pidió una copia de tus datos.
activity-data-export-fetched = { $how ->
    [activity] Se descargó este historial.
   *[other] Se descargó una copia de tus datos.
}
activity-account-deletion-asked = Alguien que había iniciado sesión en tu cuenta pidió eliminarla.
activity-account-deletion-cancelled = Finalmente se conservó tu cuenta.
activity-not-me = { $how ->
    [password] A raíz de un correo, indicaste que no fuiste tú. Se cerraron todas las sesiones y tu contraseña dejó de funcionar aquí.
   *[other] A raíz de un correo, indicaste que no fuiste tú. Se cerraron todas las sesiones.
}
activity-group-joined = Se te añadió a un grupo: { $name }.
activity-group-left = Se te quitó de un grupo: { $name }.

## Something that one does not recognise

rescue-title = Algo que no reconoces
rescue-step-end = Cierra la sesión
rescue-step-password = Cambia la contraseña
rescue-step-review = Revisa tu cuenta
rescue-lead = Si no has sido tú, puede que otra persona haya entrado en tu cuenta. Con tres pasos quedará fuera.
rescue-when = Cuándo
rescue-where = Dónde
rescue-one = Cerraremos esta sesión de inmediato. Ningún navegador será ya de confianza y los inicios de sesión en curso se interrumpirán.
rescue-all = Cerraremos de inmediato todas las sesiones menos esta. Ningún navegador será ya de confianza y los inicios de sesión en curso se interrumpirán.
rescue-also = También se anulará lo que haya podido empezar esa persona: quitar un método o eliminar tu cuenta. Los enlaces para elegir otra contraseña dejarán de funcionar. Si tienes contraseña, se desvincularán las cuentas vinculadas desde entonces.
rescue-access = Las apps que hayan obtenido acceso desde entonces, o en los últimos siete días, lo perderán.
rescue-end-one = Cerrar la sesión
rescue-was-me = He sido yo
rescue-password-lead = Ahora asegúrate de que nadie vuelva.
rescue-password-text = Es posible que quien entró en tu cuenta conozca tu contraseña. Elige otra que no uses en ningún otro sitio.
rescue-password-none = No tienes una contraseña que alguien pueda conocer. Ahora comprueba que todos los métodos y cuentas vinculadas sean tuyos.
rescue-password-elsewhere = Es posible que quien entró en tu cuenta conozca tu contraseña. Cámbiala donde se gestiona: { $owner }.
rescue-password-ask = Es posible que quien entró en tu cuenta sepa cómo iniciar sesión. Pregunta a quien administra tu cuenta qué hay que cambiar.
rescue-password-change = Elegir otra contraseña
rescue-password-skip = Continuar sin cambiarla
rescue-next = Siguiente
rescue-review-lead = Comprueba si hay algo que no sea tuyo. Quita lo que no reconozcas.
rescue-review-methods = Tus métodos para el segundo paso
rescue-review-no-methods = No tienes ninguno. Con uno, la contraseña sola no abre nada.
rescue-review-methods-go = Gestionar tus métodos
rescue-review-removal = Alguien ha pedido quitar un método. A menos que lo conserves, se quitará el
rescue-review-addresses = Tus direcciones
rescue-review-former = { $address } te pertenecía antes de un cambio. Con el enlace del correo que te enviamos entonces puedes deshacerlo hasta el
rescue-review-addresses-go = Gestionar tu perfil
rescue-review-access-go = Gestionar las apps con acceso
rescue-review-sessions = Dónde tienes la sesión abierta
rescue-review-sessions-go = Gestionar sesiones y cuentas vinculadas
rescue-review-history-go = Revisar tu actividad
rescue-finish = Lo he revisado todo
rescue-done-title = Listo
rescue-done-lead = Ese era el último paso.
rescue-done-text = Si algo sigue sin cuadrar, díselo a quien administra tu cuenta.
rescue-done-home = Volver a mi cuenta
flash-rescued = { $count ->
    [0] No quedaba ninguna sesión que cerrar.
    [one] Hecho. Se ha cerrado una sesión.
   *[other] Hecho. Se han cerrado { $count } sesiones.
}
flash-session-named = El nombre se ha guardado.

## The end of a session

session-ends-idle = Si no haces nada, tu sesión se cerrará el
session-ends-last = Hagas lo que hagas, tu sesión se cerrará el
session-left = Tiempo restante:
session-over = Tu sesión se ha cerrado. Lo que has escrito aquí no se ha enviado.
session-warning-title = Tu sesión está a punto de cerrarse
session-warning-idle = ¿Quieres mantener la sesión abierta?
session-warning-last = Esta sesión terminará hagas lo que hagas. Acaba lo que estás haciendo y guárdalo.
session-warning-failed = No ha funcionado. Vuelve a intentarlo.
session-warning-close = Entendido
session-stay = Mantener la sesión abierta
session-by = Sesión iniciada con
session-by-password = Contraseña
session-by-address = Código enviado a tu dirección
session-by-recovery = Recuperación
session-by-provider = Una cuenta vinculada
session-one-factor = un paso
session-two-factors = dos pasos
session-phishing-resistant = dos pasos, resistente al phishing
session-unrecognised = No reconozco esta sesión
session-rename = Nombre
session-trusted = Navegador de confianza
session-trusted-this = Navegador de confianza: este

## Overview

tab-overview = Resumen
overview-title = Resumen
overview-attention = Lo que requiere tu atención
overview-nothing = Nada requiere tu atención.
overview-ways = Cómo inicias sesión
overview-latest = Lo último que ha ocurrido
overview-accounts-go = Gestionar tus sesiones
overview-history-go = Toda la actividad
overview-removal-waiting = { $how ->
    [turns_off] Alguien ha pedido desactivar la verificación en dos pasos. Se desactivará el { $when } a menos que la conserves.
   *[other] Alguien ha pedido quitar un método de tu segundo paso. Se quitará el { $when } a menos que lo conserves.
}
overview-password-expires = Tienes que cambiar la contraseña antes del { $when }.
overview-second-factor-missing = { $how ->
    [password] Tu cuenta se abre solo con la contraseña. Añade un método para un segundo paso.
   *[other] Tu cuenta se abre con un solo paso. Añade un método para el segundo.
}
overview-recovery-codes-few = { $count ->
    [0] No te quedan códigos de recuperación. Crea otros.
    [one] Te queda un código de recuperación. Crea otros.
   *[other] Te quedan { $count } códigos de recuperación. Crea otros.
}
overview-address-unverified = { $name }: sin verificar, así que no podemos usarlo para ayudarte a recuperar el acceso.
overview-agreement-outstanding = No has aceptado la versión actual de “{ $name }”. Te lo pediremos la próxima vez que inicies sesión.
overview-agreement-expired = Lo que aceptaste de “{ $name }” ha caducado. Te lo pediremos la próxima vez que inicies sesión; puedes renovarlo ahora.
# Identity providers and linked accounts
provider-sign-on = Iniciar sesión con { $provider }
own-page-title = Continúa aquí
own-page-lead = Otro sitio te ha traído a { $site }. Continúa desde aquí.
own-page-act = Continuar
flash-provider-unavailable = Ese proveedor no se puede usar en este momento. Vuelve a intentarlo más tarde o usa otra forma.
flash-provider-over = Ha tardado demasiado, ya se había completado o se empezó en otro navegador. Empieza de nuevo.
flash-provider-cancelled = No has iniciado sesión allí. No ha cambiado nada.
flash-provider-nobody = Aquí no hay ninguna cuenta vinculada a la que acabas de usar. Si ya tienes una cuenta aquí, inicia sesión en ella y vincula la otra en Cuentas y sesiones.
flash-provider-owes = Tu cuenta seguirá bloqueada hasta que elijas otra contraseña. Abre el enlace del correo que te hemos enviado o pide ayuda a quien administra tu cuenta.
flash-provider-unproved-stuck = El proveedor no ha confirmado que acabas de iniciar sesión allí. Vuelve a iniciar sesión allí con la misma cuenta; si no funciona, pide ayuda a quien administra tu cuenta.
flash-provider-unproved = El proveedor no ha confirmado que acabas de iniciar sesión allí. Vuelve a iniciar sesión allí con la misma cuenta; si no funciona, cierra sesión aquí y crea una contraseña con “¿Has olvidado la contraseña?”.
flash-account-linked = La cuenta se ha vinculado. A partir de ahora puedes iniciar sesión con ella.
flash-account-unlinked = La cuenta se ha desvinculado. Ya nadie puede iniciar sesión aquí con ella.
flash-link-there = Esa cuenta ya está vinculada.
flash-link-taken = Esa cuenta está vinculada a otra cuenta de aquí. Antes desvincúlala de esa otra cuenta.
flash-link-full = Has llegado al máximo de cuentas vinculadas. Desvincula antes una.
accounts-back = Cuentas y sesiones
linked-title = Cuentas vinculadas
linked-lead = Puedes iniciar sesión aquí con estas cuentas.
linked-none = Vincula una cuenta que tengas en otro sitio y podrás iniciar sesión aquí con ella.
linked-off = No se puede usar ahora
linked-provider = Proveedor
linked-name = Cuenta en el proveedor
linked-since = Vinculada
linked-used = Último uso
linked-last = Es la última forma de entrar en tu cuenta. Añade antes otra.
link-provider = Vincular { $provider }
link-confirm-title = ¿Vincular esta cuenta?
link-confirm-lead = A partir de entonces, quien pueda iniciar sesión en esa cuenta podrá iniciar sesión en tu cuenta de { $site }.
link-confirm-to = Tu cuenta aquí
link-confirm-help = Comprueba que sea tuya. Enviaremos un aviso a todas tus direcciones.
link-confirm-act = Vincular
unlink = Desvincular
unlink-title = ¿Desvincular esta cuenta?
unlink-lead = Ya no podrás iniciar sesión en { $site } con ella. La cuenta en sí no cambia.
unlink-last = Solo inicias sesión en { $site } con esta cuenta. Añade antes otra forma de iniciar sesión para no quedarte fuera.
unlink-add-password = Crear una contraseña
unlink-add-passkey = Añadir una llave de acceso
step-up-provider = Se trata de la seguridad de tu cuenta, así que inicia sesión una vez más con la cuenta que usas aquí.
step-up-provider-none = Se trata de la seguridad de tu cuenta, y la cuenta con la que inicias sesión no puede confirmar ahora que eres tú. Cierra sesión, crea una contraseña con “¿Has olvidado la contraseña?” y vuelve.
step-up-provider-stuck = Se trata de la seguridad de tu cuenta, y la cuenta con la que inicias sesión no puede confirmar ahora que eres tú. Pide ayuda a quien administra tu cuenta.
step-up-provider-act = Confirmar con { $provider }
mail-account-linked-subject = Se ha vinculado una cuenta a tu cuenta de { $site }
mail-account-linked-what = A partir de ahora, quien pueda iniciar sesión en esta cuenta podrá iniciar sesión en tu cuenta de { $site }:
mail-account-unlinked-subject = Se ha desvinculado una cuenta de tu cuenta de { $site }
mail-account-unlinked-what = Ya nadie puede iniciar sesión en tu cuenta de { $site } con esta cuenta:
data-section-linked-accounts = Cuentas vinculadas
data-key-provider = Proveedor
data-key-issuer = Emisor
data-key-subject = Identificador en el proveedor
