# Os textos das páginas. Com simplicidade: o que aconteceu e o que fazer. “Entrar” e “sair”; tratamento por “você”, de preferência sem o pronome.
# As mensagens são texto: não aceitam marcação. Os dados da pessoa ficam nos modelos, ao lado das mensagens.

## Everywhere

portico = Portico
skip = Ir para o conteúdo
nav-label = Conta
error-prefix = Erro:
problems-title = Há um problema
signed-on-as = Você entrou como
sign-on = Entrar
sign-off = Sair
way-back = Voltar para { $application }
save = Salvar
help = Ajuda
languages-label = Idioma
schemes-label = Cores
scheme-device = Como no dispositivo
scheme-light = Claras
scheme-dark = Escuras
copy = Copiar
copied = Copiado
try-again = Tentar de novo
back-home = Ir para a sua conta
approximate = (aproximado)
required = obrigatório
optional = opcional
mark-colon = :
mark-stop = .
mark-list = {", "}
mark-open = {" ("}
mark-close = )
cancel = Cancelar
manage = Gerenciar
remove = Remover
go-on = Continuar
get-help = Obter ajuda
download = Fazer download
print = Imprimir
done = Concluir
entrance-line = A sua conta, nas suas mãos.

## Signing on and off

sign-on-title = Entrar
sign-on-lead = Que bom ver você. Entre para cuidar da sua conta { $site }.
sign-on-password-title = Digite a sua senha
signing-on-as = Entrar como
not-you = Não é você?
identifier-username = Nome de usuário
identifier-email = Endereço de e-mail
identifier-phone = Número de telefone
identifier-username-email = Nome de usuário ou endereço de e-mail
identifier-username-phone = Nome de usuário ou número de telefone
identifier-email-phone = Endereço de e-mail ou número de telefone
identifier-any = Nome de usuário, endereço de e-mail ou número de telefone
password = Senha
show-password = Mostrar
hide-password = Ocultar
password-shown = A senha está visível
password-hidden = A senha está oculta
sign-off-title = Sair da conta?
sign-off-lead = Você entrou como
sign-off-stay = Continuar na conta
signed-off-title = Você saiu da conta
signed-off-lead = Agora ninguém pode abrir a sua conta neste navegador. Se o computador é compartilhado, feche também a janela.
signed-off-again = Entrar de novo
signed-off-onward = Ir para

## My profile

profile-title = Meu perfil
profile-lead = O que sabemos sobre você e o que você pode alterar.
profile-empty = Ainda não há nada aqui.
picture-alt = Sua foto
picture-choose = Escolher uma foto
picture-another = Escolher outra foto
picture-help = JPEG, PNG ou WebP, até { $megabytes } MB. Guardamos só o quadrado central e nada sobre onde ou com que aparelho ela foi tirada.
picture-upload = Enviar foto
picture-change = Alterar foto
picture-asks = Antes de escolher uma foto, pedimos que confirme que é você.
picture-remove = Remover foto
verified = Verificado
not-verified = Não verificado
nothing-known = Nada ainda
choice-none = Escolher
day = Dia
month = Mês
year = Ano
date-order = dmy
address-street = Rua e número
address-code = Código postal
address-town = Cidade ou localidade
address-region = Estado ou região
address-country = País
address-show = Mudar de país
address-zip = Código postal (ZIP)
address-postcode = Código postal
address-pin = Código postal (PIN)
address-eircode = Eircode
address-city = Cidade
address-post-town = Localidade
address-suburb = Bairro
address-district = Distrito
address-state = Estado
address-province = Província
address-county = Condado
address-prefecture = Província
address-emirate = Emirado
address-area = Área
address-department = Departamento
address-governorate = Província
address-primary = Principal
address-waits = Falta confirmar com o código
many-add = Adicionar outro
many-remove = Remover
many-removed = Removido. Salve para confirmar a remoção.
many-nth = { $label }, { $n }
many-new = { $label }, adicionar outro

## Change password

password-title = Alterar senha
password-last-changed = Última alteração:
password-never-changed = Escolha uma senha que não use em nenhum outro lugar.
password-first-title = Criar uma senha
password-first-lead = Você entra sem senha. Com uma, terá uma segunda forma de entrar.
password-expires = A sua senha precisa ser alterada até
password-changeable-from = A sua senha foi alterada há pouco tempo. Poderá alterá-la de novo a partir de
password-elsewhere-lead = A sua senha de { $site } é administrada por { $owner }.
password-elsewhere-text = Altere-a lá.
password-elsewhere-go = Alterar em { $owner }
password-closed-lead = Você entra em { $site } sem senha.
password-closed-text = Não há nada para alterar aqui, nem nada para decorar.
password-current = Senha atual
password-new = Nova senha
password-requirements = Regras para a nova senha
password-advice = Quatro ou cinco palavras ao acaso formam uma senha forte e são mais fáceis de digitar do que símbolos. Também pode colar a senha a partir de um gerenciador de senhas.
password-end-others = Encerrar todas as outras sessões
password-end-others-help = { $count ->
    [0] A sua conta só está aberta aqui.
    [one] A sua conta está aberta em mais um lugar.
   *[other] A sua conta está aberta em mais { $count } lugares.
}
password-change = Alterar senha

## Accounts & sessions

accounts-title = Contas e sessões
accounts-lead = Os navegadores e apps que podem abrir a sua conta. Encerre as sessões que não reconhecer e depois altere a senha.
accounts-only-here = A sua conta só está aberta aqui.
accounts-others = { $count ->
    [one] A sua conta está aberta aqui e em mais um lugar.
   *[other] A sua conta está aberta aqui e em mais { $count } lugares.
}
sessions-title = Onde a sua conta está aberta
sessions-paging = Páginas de sessões
sessions-newer = Mais recentes
sessions-older = Mais antigas
sign-off-others = Encerrar todas as outras
browser-and-platform = { $browser } em { $platform }
session-program = Um app ou script
session-unknown = Dispositivo desconhecido
this-device = Este dispositivo
session-active = Última atividade
session-now = agora
session-first = Início da sessão
session-place = Local

## The second step of signing on

sign-on-confirm-title = Confirme que é você
sign-on-code-title = Digite o código
code-lead = Digite o código obtido com este método.
code-lead-totp = Abra o seu app autenticador. Ele mostra um código para { $site }.
code-lead-passkey = Confirme com a impressão digital, o rosto ou o bloqueio do dispositivo.
code-lead-security-key = Tenha à mão a sua chave de segurança: conecte-a ou aproxime-a do dispositivo.
code-lead-recovery = Digite um dos códigos de recuperação que guardou. Cada um funciona uma única vez.
code-lead-send = Enviamos um código quando você pedir.
code-lead-sent = Digite o código que enviamos.
code-label = Código
code-label-recovery = Código de recuperação
code-label-address = Código do e-mail
code-help-digits = { $digits } dígitos
code-help-recovery = 15 letras e dígitos. Maiúsculas, espaços e hífens não fazem diferença.
code-help-address = 6 dígitos
trust-for-days = { $count ->
    [one] Não perguntar de novo neste navegador durante um dia
   *[other] Não perguntar de novo neste navegador durante { $count } dias
}
trust-for-hours = { $count ->
    [one] Não perguntar de novo neste navegador durante uma hora
   *[other] Não perguntar de novo neste navegador durante { $count } horas
}
trust-for-minutes = { $count ->
    [one] Não perguntar de novo neste navegador durante um minuto
   *[other] Não perguntar de novo neste navegador durante { $count } minutos
}
trust-help = Só onde ninguém mais possa usá-lo. A senha é pedida como sempre.
another-way = Tentar de outra forma
or = ou
sign-on-methods-title = Escolha outra forma
sign-on-methods-lead = Qualquer uma destas permite entrar.
sign-on-methods-none = Não tem nenhuma delas à mão? Fale com quem administra a sua conta.
sign-on-enrol-lead = { $site } pede a todas as pessoas uma segunda etapa depois da senha. Adicionar uma leva um minuto.
sign-on-enrol-choice-title = Adicione uma segunda etapa
sign-on-enrol-choice-lead = Escolha a que preferir; depois poderá adicionar outras.
another-method = Escolher outro método
sign-on-blocked-title = A sua conta precisa de uma segunda etapa
sign-on-blocked-no-address = { $site } pede uma segunda etapa depois da senha. Antes de adicioná-la, enviaríamos um código para o seu endereço de e-mail, mas a sua conta não tem nenhum verificado, ou ele foi alterado nos últimos sete dias. Fale com quem administra a sua conta.
sign-on-blocked-invitation = { $site } pede uma segunda etapa depois da senha, e para adicioná-la é preciso um convite. Peça-o a quem administra a sua conta e abra o link do convite neste navegador.
sign-on-blocked-no-method = { $site } pede uma segunda etapa depois da senha, e não é possível adicioná-la por conta própria. Fale com quem administra a sua conta.

## Before the first second step

address-title = Primeiro, um código por e-mail
address-blocked-title = Ainda não é possível adicionar um método
address-lead = Assim, ninguém mais pode adicionar o primeiro método à sua conta.
address-goes-to = Enviaremos um código para
address-send = Enviar o código
address-sent-to = Enviamos um código para
address-again = Enviar outro código
address-again-help = Não chegou depois de um minuto? Procure também na pasta de spam. O código funciona durante 10 minutos. Não tem mais acesso a esse e-mail? Fale com quem administra a sua conta.
address-none = A sua conta não tem um endereço de e-mail verificado para o qual enviar um código, ou ele foi alterado nos últimos sete dias. Espere que esses dias passem ou fale com quem administra a sua conta { $site }.
address-invitation = Para adicionar o primeiro método é preciso um convite. Peça-o a quem administra a sua conta { $site } e abra o link do convite neste navegador.

## Confirming who one is

step-up-title = Confirme que é você
step-up-password = Isto envolve a segurança da sua conta, por isso pedimos a senha mais uma vez.
step-up-purpose = Depois continuamos de onde você parou.
step-up-confirm = Confirmar que é você
step-up-none = Não consegue obter um código? Fale com quem administra a sua conta.
step-up-lost = Não tem mais nenhum deles?
step-up-lost-help = Ao entrar, você pode pedir um novo método. Para isso, encerramos a sua sessão agora, e este navegador deixa de ser confiável: até que possa configurar o novo método, não será possível entrar, nem mesmo aqui.
step-up-lost-open = O prazo terminou: ao entrar, você poderá configurar um novo método. Para isso, encerramos a sua sessão agora, e este navegador deixa de ser confiável.
step-up-lost-wait = Volte então a esta página: ela leva a um novo método. Se encontrar um dos seus métodos antes disso, use-o: o pedido é cancelado.
step-up-password-wrong = Esta não é a sua senha.
other-ways = Outras formas

## Authentication

authentication-title = Autenticação
authentication-lead = Como nos certificamos de que é você, além da senha.
authentication-back = Voltar para Autenticação
passkeys-title = Chaves de acesso
passkeys-lead = Com qualquer uma delas, você entra sem senha.
passkeys-empty = Entre com a impressão digital, o rosto ou o bloqueio do dispositivo. Não é preciso decorar uma senha.
passkey-create-another = Criar outra
passkey-offer-title = Entre mais depressa da próxima vez
passkey-offer-text = O seu navegador guarda a chave para você. Leva só um instante, e as outras formas de entrar continuam disponíveis.
passkey-offer-later = Agora não
passkey-offer-never = Não perguntar de novo
passkey-remove-help = Deixa de servir para entrar. Você pode criar outra quando quiser.
passkey-remove-lead = Deixamos de aceitá-la imediatamente. Ela ainda pode aparecer onde você guarda as suas chaves de acesso; apague-a lá também.
passkey-remove-lead-at = Deixamos de aceitá-la imediatamente. Ela ainda pode aparecer em { $provider }; apague-a lá também.
device-provider = Guardada em
device-kept = Armazenamento
device-synced = Sincronizada
device-bound = Só neste dispositivo
devices-title = Verificação em duas etapas
devices-lead = Depois da senha, pedimos um destes métodos.
devices-empty = Ainda não há segunda etapa: só a senha já abre a sua conta.
devices-empty-add = Adicione um método abaixo, e uma senha roubada deixa de ser suficiente.
devices-always = { $site } pede a todas as pessoas uma segunda etapa. O último método pode ser substituído, mas não removido.
devices-full = { $count ->
    [one] Você tem um método e não é possível ter mais. Remova-o para adicionar outro.
   *[other] Você tem { $count } métodos e não é possível ter mais. Remova um para adicionar outro.
}
methods-title = Adicionar um método
methods-title-another = Adicionar outro método
add-method = Adicionar método
method-passkey-about = A sua impressão digital, o rosto ou o bloqueio do dispositivo. Também serve para entrar sem senha e é imune a phishing.
method-security-key-about = Uma chave que você conecta ou aproxima do dispositivo. É imune a phishing.
method-oath-token-about = Um pequeno aparelho que mostra códigos, com um número de série no verso.
method-totp-about = Um app no telefone ou no computador mostra códigos que se renovam a todo momento. Funciona sem internet.
device-method = Método
device-added = Adicionado
device-last-used = Último uso
device-never-used = Ainda sem uso
device-default = Padrão
device-off = Desativado
device-withdrawn = Não é mais oferecido aqui
device-make-default = Tornar padrão

## Trusted browsers

trusted-title = Navegadores confiáveis
trusted-lead = Neles, basta a senha para entrar até a data indicada, ou até que você altere a senha ou os métodos.
trusted-empty = Nenhum navegador é confiável: pedimos sempre a segunda etapa. Ao digitar o código, você pode escolher não receber esse pedido de novo naquele navegador.
trusted-unknown = Navegador desconhecido
trusted-this = Este navegador
trusted-until = Até
trusted-since = Confiável desde
trust-end = Deixar de confiar
trusts-end = Deixar de confiar em todos

## One method

device-title = Gerenciar método
device-label = Nome
device-label-help = Para distinguir este método dos outros, por exemplo “Telefone do trabalho”.
device-withdrawn-help = { $site } não aceita mais este método, por isso ele não tem efeito. Você pode removê-lo.
device-default-title = Padrão
device-default-is = É o primeiro que pedimos quando você entra.
device-default-help = Faça dele o primeiro que pedimos quando você entra.
device-order = Ordem
device-order-help = A posição dele quando você escolhe outra forma de entrar.
device-up = Mover para cima
device-down = Mover para baixo
device-disable-head = Desativar
device-disable-help = Enquanto estiver desativado, não o pedimos. Você pode ativá-lo de novo.
device-disable = Desativar
device-enable-head = Desativado
device-enable-help = Por enquanto, não o pedimos.
device-enable = Ativar
device-remove-head = Remover
device-remove-help = Os códigos dele deixam de funcionar. Para voltar a usar o mesmo app, será preciso configurá-lo de novo.
device-remove-title = Remover este método?
device-remove-lead = Deixamos de aceitar os códigos deste método imediatamente. O registro no app continua lá; você pode apagá-lo.
device-disable-title = Desativar este método?
device-disable-lead = Não o pedimos, nem aceitamos os códigos dele, até que você o ative de novo.
device-last = A partir daí, só a senha basta para entrar.
device-with-codes = Os seus códigos de recuperação são removidos com ele.
device-keep-title = Adicione outro método primeiro
device-keep-remove = A sua conta { $site } exige uma segunda etapa, e este é o seu único método. Adicione outro e depois remova este.
device-keep-disable = A sua conta { $site } exige uma segunda etapa, e este é o seu único método. Adicione outro e depois desative este.
device-keep-add = Métodos que pode adicionar
device-keep-none = Não é possível adicionar outro método por conta própria. Fale com quem administra a sua conta.
device-keep = Manter
device-removal = Remoção
device-removal-on = Será removido em
device-removal-now = Está em processo de remoção
device-removal-help = Alguém pediu a remoção usando um método mais fraco. Até lá, este funciona como antes. Mantenha-o se ainda o tiver.
device-removal-all-help = A verificação em duas etapas vai ser desativada, e este método será removido com ela. Se o mantiver, nada será desativado.
device-remove-later = Este método será removido daqui a 24 horas. Até lá, funciona como antes, e você pode mantê-lo.
device-remove-weak = Você confirmou com um método mais fraco, por isso a remoção leva 24 horas. Avisamos imediatamente todos os seus endereços, e o pedido pode ser cancelado aqui ou com o uso do método.
device-remove-open = Se confirmar com um método mais fraco, a remoção leva 24 horas.
device-disable-open = Só um método pelo menos igualmente forte pode desativar este.
device-disable-weak = Você confirmou com um método mais fraco, que não pode desativar este. Confirme com um mais forte ou peça a remoção deste: ela leva 24 horas.
device-weak-title = Confirme com um método mais forte
prove-stronger = Confirmar com outro método
weak-lead = Você confirmou com um método mais fraco do que outros que tem. Para adicionar ou reativar um método, é preciso confirmar com um igualmente forte.
weak-lead-codes = Você confirmou com um método mais fraco do que outros que tem. Para os códigos de recuperação, é preciso um mais forte.
weak-ways = Pode continuar de uma destas formas:
weak-way-stronger = Confirme com um destes:
weak-way-code = Confirme com um código de recuperação. Cada um permite adicionar um método.
weak-way-remove = Se perdeu o método mais forte, peça a remoção dele. Ela leva 24 horas, e avisamos todos os seus endereços.
off-title = Desativar a verificação em duas etapas?
off-do = Desativar a verificação em duas etapas
off-help = Entre só com a senha. Todos os métodos e códigos de recuperação são removidos.
off-waits = A verificação em duas etapas será desativada em
off-waits-now = A verificação em duas etapas está em processo de desativação.
off-waits-keep = Se mantiver um dos métodos que seriam removidos, ela continua ativa.
off-lead = A partir de agora, só a senha protegeria a sua conta.
off-later = A verificação em duas etapas será desativada daqui a 24 horas. Até lá, tudo funciona como antes, e você pode cancelar.
off-weak = Você confirmou com um método mais fraco do que outros que tem, por isso leva 24 horas. Avisamos imediatamente todos os seus endereços.
off-open = Se confirmar com um método mais fraco do que o seu mais forte, leva 24 horas.
off-methods = { $count ->
    [one] O seu método é removido.
   *[other] Todos os { $count } métodos são removidos.
}
off-codes = Os seus códigos de recuperação são removidos.
off-trust = Nenhum navegador continua confiável.

## Setting up an authenticator app

passkey-new-title = Criar uma chave de acesso
passkey-new-lead = Entre com a impressão digital, o rosto ou o bloqueio do dispositivo. Não há senha para decorar.
passkey-before = A seguir, o navegador pergunta onde guardar a chave de acesso e pede que você a desbloqueie uma vez.
passkey-create = Criar uma chave de acesso
passkey-use = Usar a chave de acesso
passkey-sign-on = Entrar com uma chave de acesso
passkey-sign-on-cancelled = Nenhuma chave de acesso foi usada. Tente de novo ou entre com a senha.
passkey-script = Para entrar com uma chave de acesso é preciso JavaScript. Ative-o ou use a senha.
passkey-refused = Esta chave de acesso não é aceita aqui. Entre de outra forma.
passkey-what = O que são chaves de acesso?
passkey-what-text = Uma chave de acesso substitui a senha. Ela fica no seu dispositivo ou gerenciador de senhas, que só a apresenta a { $site } depois que você a desbloqueia com a impressão digital, o rosto ou o PIN. Ninguém consegue adivinhá-la, e nenhuma página falsa consegue obtê-la.
passkey-where = Onde ficam guardadas?
passkey-where-text = No gerenciador de senhas do seu dispositivo ou navegador, como Apple Passwords, Google Password Manager ou Windows Hello, em outro da sua escolha ou em uma chave de segurança. Pode ter várias.
security-key-new-title = Adicionar uma chave de segurança
security-key-new-lead = Uma chave que você conecta ou aproxima do dispositivo depois da senha.
security-key-before = Tenha a chave à mão. O navegador avisa quando deve tocar nela.
security-key-create = Adicionar chave de segurança
security-key-use = Usar a chave de segurança
ceremony-wait = Siga as instruções do navegador.
ceremony-cancelled = Nada foi feito. Tente de novo ou use outra forma.
ceremony-failed = Não funcionou. Tente de novo ou use outra forma.
ceremony-unsupported = Este navegador não aceita chaves de acesso nem chaves de segurança. Use outra forma ou outro navegador.
ceremony-script = Chaves de acesso e chaves de segurança precisam de JavaScript. Ative-o ou use outra forma.
ceremony-required = Envie a resposta do autenticador.
ceremony-invalid = A resposta não foi aceita. Tente de novo ou use outra forma.
ceremony-gone = Demorou demais. Tente de novo.
ceremony-known = Já está adicionada a uma conta.
ceremony-synced = Esta chave de acesso seria copiada entre dispositivos, o que não é permitido aqui. Guarde-a só neste dispositivo ou use uma chave de segurança.
ceremony-make = Chaves de segurança desta marca não são aceitas aqui.
oath-token-new-title = Adicionar um token de códigos
oath-token-new-lead = Um pequeno aparelho que mostra códigos, entregue por nós.
oath-token-add = Adicionar token de códigos
serial-label = Número de série
serial-help = Está no verso.
serial-required = Digite o número de série que está no verso.
token-first = Primeiro código
token-first-help = O código que ele mostra agora.
token-second = Segundo código
token-second-help = Espere até que mostre outro ou pressione o botão de novo.
token-wrong = O número e os códigos não combinam. Confira os três e use dois códigos seguidos.
totp-new-title = Adicionar um app autenticador
totp-new-lead = Um app que mostra códigos que se renovam a todo momento. Depois da senha, você digita um deles.
totp-step-open = Abra o seu app autenticador
totp-step-open-help = Serve qualquer app de códigos de uso único, e muitos gerenciadores de senhas também fazem isso. Se ainda não tem nenhum, procure na loja de apps do telefone.
totp-step-add = Adicione a sua conta ao app
totp-scan = Leia este código com o app ou, se o app estiver neste dispositivo, abra-o diretamente.
totp-type = Digite a chave abaixo no app ou, se o app estiver neste dispositivo, abra-o diretamente.
totp-qr-label = Código QR que configura o seu app autenticador
totp-open-app = Abrir no app deste telefone
totp-scan-trouble = Não consegue ler o código?
totp-key = Chave
totp-key-help = No app, escolha a opção de inserir uma chave e digite esta. Espaços não fazem diferença.
totp-key-copy = Copiar a chave
totp-key-facts = Se o app perguntar: com base no tempo, { $digits } dígitos, a cada { $period } segundos.
totp-step-code = Digite o código que o app mostra
totp-add = Adicionar app autenticador
totp-add-go-on = Adicionar e continuar

## Recovery codes

recovery-codes-title = Códigos de recuperação
recovery-codes-why = Servem para entrar quando você não está com o telefone. Cada um funciona uma única vez.
recovery-codes-first = Adicione primeiro um método. Os códigos de recuperação servem no lugar dele, quando não estiver à mão.
recovery-codes-none = Ainda não criados
recovery-codes-left = { $left ->
    [0] Nenhum restante
   *[other] Restantes: { $left } de { $of }
}
recovery-codes-few = { $left ->
    [0] Esgotados
   *[other] Quase no fim
}
recovery-codes-few-help = { $left ->
    [0] Crie novos agora, para poder entrar sem o telefone.
   *[other] Crie novos antes de usar o último.
}
recovery-codes-made = Criados
recovery-codes-of = Conta
recovery-codes-make = Criar códigos de recuperação
recovery-codes-make-head = Crie os seus códigos
recovery-codes-renew = Criar novos códigos
recovery-codes-renew-head = Novos códigos no lugar dos antigos
recovery-codes-once = São mostrados uma única vez. Prepare um lugar a que só você tenha acesso: um gerenciador de senhas ou uma gaveta para a página impressa.
recovery-codes-replace = Os meus códigos antigos deixam de funcionar
recovery-codes-replace-required = Marque a caixa para confirmar que os códigos antigos deixam de funcionar.
recovery-codes-new-title = Os seus códigos de recuperação
recovery-codes-new-lead = Guarde-os agora. São mostrados durante 15 minutos ou até você confirmar que os guardou; depois disso, ninguém mais poderá vê-los, nem você.
recovery-codes-print = Ao imprimir esta página, saem só os códigos.
recovery-codes-saved = Guardei estes códigos
recovery-codes-saved-required = Guarde os códigos e depois marque a caixa.
recovery-codes-file = Códigos de recuperação de { $site }

## Codes that are sent

method-email-about = Enviamos um código por e-mail a cada vez. É mais fácil invadir uma caixa de e-mail do que um telefone.
method-sms-about = Enviamos um SMS com um código a cada vez. Outras pessoas podem apropriar-se de um número e ler os seus códigos.
method-voice-about = Uma chamada automática diz um código a cada vez. Outras pessoas podem apropriar-se de um número e ouvir os seus códigos.
method-whatsapp-about = Enviamos um código por WhatsApp a cada vez. Outras pessoas podem apropriar-se de um número e ler os seus códigos.
email-new-title = Adicionar códigos por e-mail
email-new-lead = Depois da senha, enviamos por e-mail um código para você digitar.
sms-new-title = Adicionar códigos por SMS
sms-new-lead = Depois da senha, enviamos por SMS um código para você digitar.
voice-new-title = Adicionar códigos por chamada
voice-new-lead = Depois da senha, uma chamada automática diz um código para você digitar.
whatsapp-new-title = Adicionar códigos por WhatsApp
whatsapp-new-lead = Depois da senha, enviamos por WhatsApp um código para você digitar.
device-address = Enviado para
device-mailbox = Endereço de e-mail
device-mailbox-help = Enviamos um código para esse endereço, para confirmar que é seu. Ele não muda quando o seu perfil é alterado.
device-mailbox-another = Usar outro endereço
device-number = Número de telefone
device-number-help = Com o código do país, por exemplo +55 para o Brasil ou +351 para Portugal. Enviamos um código para esse número, para confirmar que é seu.
device-number-another = Usar outro número
device-number-risk = Outras pessoas podem apropriar-se de números de telefone. Uma chave de acesso ou um app autenticador é mais seguro.
device-number-wrong = Digite o número de telefone completo, com o código do país, por exemplo +55 11 91234 5678.
device-number-kind = Não enviamos códigos para números deste tipo. Digite um número móvel ou fixo que seja seu.
device-number-country = Não está disponível para números deste país.
device-address-required = Indique para onde os códigos devem ser enviados.
device-known = Você já adicionou este. Use outro.
device-code-send = Enviar o código
device-code-add = Adicionar e concluir
device-code-sent-to = Enviamos um código para
device-code-failed = Não foi possível enviar o código. Use outra forma ou tente de novo.
device-code-closed = Por enquanto, não podemos enviar códigos desta forma. Use outra ou tente de novo mais tarde.
device-code-again-mail = Não chegou depois de um minuto? Procure também na pasta de spam. O código funciona durante { $minutes ->
    [one] um minuto
   *[other] { $minutes } minutos
}; só vale o mais recente.
device-code-again-help = Não chegou depois de um minuto? Pode pedir outro. O código funciona durante { $minutes ->
    [one] um minuto
   *[other] { $minutes } minutos
}; só vale o mais recente.
code-in = Poderá pedir outro código em
code-wait = Enviamos um código há instantes. Poderá pedir outro em { $seconds ->
    [one] um segundo
   *[other] { $seconds } segundos
}.
code-no-more = Por enquanto, não enviamos mais códigos desta forma. Use outra.
code-unavailable = Não foi possível enviar o código. Use outra forma ou tente de novo mais tarde.
code-throttled = Foram enviados códigos demais. Use outra forma ou espere um pouco.

## What is wrong with a code

code-required = Digite o código.
code-wrong = Este código não está certo ou já foi usado. Confira-o, ou use outro, e tente de novo.
code-gone = Este código não funciona mais. Peça outro.
address-sent-recently = Enviamos um código há instantes. Espere meio minuto antes de pedir outro.
label-refused = Isto não pode ser um nome. Use no máximo 100 caracteres visíveis.

## When something did not work

not-found-title = Página não encontrada
not-found-text = Não há nada neste endereço. Se você o digitou, confira a escrita; se veio por um link, ele pode ser antigo.
unavailable-title = Indisponível agora
unavailable-text = Não é possível abrir este portal no momento. Tente de novo mais tarde.
maintenance-title = Fechado para manutenção
maintenance-text = O portal de contas { $site } está fechado por enquanto. A sua conta e os seus dados estão seguros; volte mais tarde.
error-bad-request-title = Os dados não chegaram completos
error-bad-request-text = O seu navegador enviou algo que não conseguimos ler. Volte e tente de novo.
error-expired-form-title = Esta página ficou aberta tempo demais
error-expired-form-text = Para sua segurança, os formulários deixam de funcionar depois de algum tempo ou quando você entra de novo. Nada foi alterado. Abra a página outra vez e repita o que fez.
error-forbidden-title = Este portal não está aberto para você
error-forbidden-text = A sua conta não tem permissão para usar este portal. Fale com quem administra a sua conta.
error-method-title = Isso não pode ser feito aqui
error-method-text = Este endereço não aceita esse tipo de pedido. Nada foi alterado.
error-too-large-title = Isso é grande demais
error-too-large-text = O que você enviou é maior do que aceitamos. Nada foi alterado. Reduza o tamanho e tente de novo.
error-type-title = Não conseguimos ler isso
error-type-text = O que você enviou é de um tipo que esta página não aceita. Nada foi alterado.
error-throttled-title = Vamos esperar um momento
error-throttled-text = { $minutes ->
    [one] Houve tentativas demais. Para manter a conta segura, espere um minuto e tente de novo.
   *[other] Houve tentativas demais. Para manter a conta segura, espere { $minutes } minutos e tente de novo.
}
error-throttled-long = Houve tentativas demais. Para manter a conta segura, por enquanto não aceitamos mais nenhuma deste navegador. Use um navegador em que já tenha digitado um código ou fale com quem administra a sua conta.
error-internal-title = Algo deu errado do nosso lado
error-internal-text = A culpa não é sua, e o problema já está anotado. Tente de novo daqui a pouco. Se voltar a acontecer, informe este número ao suporte:
error-incident = Incidente
error-busy-title = Há muita gente entrando agora
error-busy-text = { $seconds ->
    [one] Temos mais movimento do que o normal. Tente de novo em um segundo.
   *[other] Temos mais movimento do que o normal. Tente de novo em { $seconds } segundos.
}

## Mails

mail-hello = Olá, { $name },
mail-hello-nobody = Olá,
mail-device = Método
mail-when = Quando
mail-repeats = { $count ->
    [one] O mesmo aconteceu mais uma vez nos minutos seguintes, talvez a partir de outro lugar.
   *[other] O mesmo aconteceu mais { $count } vezes nos minutos seguintes, talvez a partir de outros lugares.
}
mail-browser = Navegador
mail-place = Onde (aproximado)
mail-if-you = Se foi você, não é preciso fazer nada.
mail-if-not = Se não foi você, avise-nos: uma página encerra todas as sessões e invalida a sua senha. Abrir a página ainda não altera nada.
mail-not-me = Não fui eu
mail-if-not-by-hand = Se não foi você, outra pessoa pode ter entrado na sua conta. Abra o portal e altere a senha imediatamente ou peça ajuda ao suporte.
mail-act = Proteger minha conta
mail-valid-until = Válido até { $date }.
mail-why = Você recebe este e-mail porque ele envolve a segurança da sua conta { $site }. Não é possível desativá-lo.
mail-sessions-ended = { $count ->
    [one] Uma outra sessão foi encerrada.
   *[other] { $count } outras sessões foram encerradas.
}
mail-password-changed-subject = A senha da sua conta { $site } foi alterada
mail-password-changed-what = A senha da sua conta { $site } foi alterada.
mail-new-browser-subject = Novo acesso à sua conta { $site }
mail-new-browser-what = Alguém entrou na sua conta { $site } com um navegador que ainda não conhecíamos.
mail-device-added-subject = Um método de verificação em duas etapas foi adicionado à sua conta { $site }
mail-device-added-what = Um método para a segunda etapa do acesso à sua conta { $site } foi adicionado.
mail-device-removed-subject = Um método de verificação em duas etapas foi removido da sua conta { $site }
mail-device-removed-what = Um método para a segunda etapa do acesso à sua conta { $site } foi removido.
mail-device-disabled-subject = Um método de verificação em duas etapas da sua conta { $site } foi desativado
mail-device-disabled-what = Um método para a segunda etapa do acesso à sua conta { $site } foi desativado. Ele não será pedido até ser ativado de novo.
mail-device-enabled-subject = Um método de verificação em duas etapas da sua conta { $site } foi ativado
mail-device-enabled-what = Um método para a segunda etapa do acesso à sua conta { $site } foi ativado de novo.
mail-default-changed-subject = Outro método de verificação em duas etapas é agora o primeiro na sua conta { $site }
mail-default-changed-what = Ao entrar na sua conta { $site }, outro método passa a ser pedido primeiro.
mail-factors-reset-subject = A verificação em duas etapas da sua conta { $site } foi redefinida
mail-factors-reset-what = Quem administra a sua conta { $site } removeu todos os seus métodos da segunda etapa e os códigos de recuperação, e encerrou todas as suas sessões. Você pode adicionar um método de novo quando entrar.
mail-factors-reset-if-you = Se foi você que pediu, não é preciso fazer nada.
mail-factors-reset-if-not = Se não foi você que pediu, avise-nos: uma página invalida a sua senha e impede qualquer acesso até você escolher uma nova. Abrir a página ainda não altera nada.
mail-removal-asked-subject = Um método de verificação em duas etapas da sua conta { $site } será removido
mail-removal-asked-what = Alguém que sabe a sua senha, e que confirmou com um método mais fraco, pediu a remoção de um método da segunda etapa do acesso à sua conta { $site }. Até lá, ele funciona como antes.
mail-off-asked-subject = A verificação em duas etapas da sua conta { $site } será desativada
mail-off-asked-what = Alguém que sabe a sua senha, e que confirmou com um método mais fraco do que outros que você tem, pediu para desativar a segunda etapa do acesso à sua conta { $site }. Todos os métodos e códigos de recuperação seriam removidos. Até lá, tudo funciona como antes.
mail-removal-due = Quando acontece:
mail-removal-cancel = Você pode cancelar em Autenticação ou entrando com o método:
mail-removal-if-not = Se não foi você, avise-nos: uma página cancela o pedido, encerra todas as sessões e invalida a sua senha. Abrir a página ainda não altera nada.
mail-removal-cancelled-subject = Um método de verificação em duas etapas da sua conta { $site } foi mantido
mail-removal-cancelled-what = Um método da segunda etapa do acesso à sua conta { $site } ia ser removido. Isso foi cancelado, em Autenticação ou com o uso do método. O método continua.
mail-off-cancelled-subject = A verificação em duas etapas da sua conta { $site } continua ativa
mail-off-cancelled-what = A segunda etapa do acesso à sua conta { $site } ia ser desativada. Isso foi cancelado, em Autenticação ou com o uso de um método. Tudo continua como está.
mail-removal-dropped-subject = Um método de verificação em duas etapas da sua conta { $site } não foi removido
mail-removal-dropped-what = Um método da segunda etapa do acesso à sua conta { $site } ia ser removido agora. Isso não aconteceu: é o único e a sua conta exige uma segunda etapa, ou a conta não está ativa.
mail-off-dropped-subject = A verificação em duas etapas da sua conta { $site } não foi desativada
mail-off-dropped-what = A segunda etapa do acesso à sua conta { $site } ia ser desativada agora. Isso não aconteceu: não é mais permitido, ou um método foi adicionado nesse meio-tempo.
mail-removal-dropped-if-you = Se ainda quiser isto, peça de novo ou fale com quem administra a sua conta.
mail-turned-off-subject = A verificação em duas etapas da sua conta { $site } foi desativada
mail-turned-off-what = Todos os métodos da segunda etapa do acesso à sua conta { $site } e os códigos de recuperação foram removidos. A partir de agora, só a senha basta para entrar.
mail-until = Até
mail-browser-trusted-subject = Um navegador passou a ser confiável na sua conta { $site }
mail-browser-trusted-what = Alguém que digitou a sua senha e o código da segunda etapa pediu que não voltássemos a pedir a segunda etapa nesse navegador. A partir de agora, basta a senha para entrar na sua conta { $site } com ele.
mail-trust-ended-subject = Um navegador deixou de ser confiável na sua conta { $site }
mail-trusts-ended-subject = Navegadores deixaram de ser confiáveis na sua conta { $site }
mail-trust-ended-what = { $count ->
    [one] Um navegador que era confiável na sua conta { $site } deixou de ser: para entrar nele, a segunda etapa volta a ser pedida.
   *[other] { $count } navegadores que eram confiáveis na sua conta { $site } deixaram de ser: para entrar neles, a segunda etapa volta a ser pedida.
}
mail-trust-reused-what = Alguém que digitou a senha da sua conta { $site } usou uma cópia antiga daquilo que torna um navegador confiável. Isso acontece quando uma conexão cai no momento errado ou quando alguém fez uma cópia. O navegador deixou de ser confiável, e pedimos a segunda etapa.
mail-trusted-browser = Navegador confiável:
mail-bypass-begun-subject = A sua conta { $site } dispensa a segunda etapa por algum tempo
mail-bypass-begun-what = Quem administra a sua conta { $site } dispensou a segunda etapa por algum tempo. Até o fim desse prazo, só a senha basta para entrar.
mail-bypass-ended-subject = A sua conta { $site } pede de novo a segunda etapa
mail-bypass-ended-what = Quem administra a sua conta { $site } encerrou o prazo em que só a senha bastava para entrar. Voltamos a pedir a segunda etapa.
mail-others-ended-subject = Outras sessões da sua conta { $site } foram encerradas
mail-others-ended-what = { $count ->
    [0] Alguém que entrou na sua conta { $site } deixou de confiar em todos os navegadores. Não havia outra sessão para encerrar.
    [one] Alguém que entrou na sua conta { $site } encerrou uma outra sessão. Nenhum navegador continua confiável.
   *[other] Alguém que entrou na sua conta { $site } encerrou { $count } outras sessões. Nenhum navegador continua confiável.
}
mail-session-ended-subject = Uma sessão da sua conta { $site } foi encerrada
mail-session-ended-what = Alguém que entrou na sua conta { $site } encerrou a sessão de outro navegador ou app.
mail-session-ended-browser = Sessão encerrada:
mail-others-doubted = Essa pessoa disse não reconhecer algo que foi feito na sua conta. Por isso, tudo o que estava pendente também foi cancelado: a remoção de um método, o pedido para apagar a conta, um novo método no lugar de outros perdidos. Os links para uma nova senha que enviamos antes não funcionam mais. Contas vinculadas nos últimos sete dias podem ter sido desvinculadas. Se apps podem ter acesso à sua conta, os que receberam acesso depois do que não foi reconhecido, ou nos últimos sete dias, não o têm mais.
mail-signed-off-subject = Todas as sessões da sua conta { $site } foram encerradas
mail-signed-off-what = Quem administra a sua conta { $site } encerrou as suas sessões em todos os navegadores e apps, e nenhum navegador continua confiável. Você pode entrar de novo como antes.
mail-recovery-codes-made-subject = Novos códigos de recuperação para a sua conta { $site }
mail-recovery-codes-made-what = { $count ->
    [one] Foi criado um código de recuperação para a sua conta { $site }. Os anteriores não funcionam mais.
   *[other] Foram criados { $count } códigos de recuperação para a sua conta { $site }. Os anteriores não funcionam mais.
}
mail-recovery-code-used-subject = Um código de recuperação da sua conta { $site } foi usado
mail-recovery-code-used-what = Alguém usou um código de recuperação da sua conta { $site } no lugar da segunda etapa.
mail-recovery-codes-left = { $count ->
    [0] Não resta nenhum código de recuperação.
    [one] Resta um código de recuperação.
   *[other] Restam { $count } códigos de recuperação.
}
mail-recovery-codes-few = Crie novos antes de precisar deles.
mail-recovery-codes-make = Criar novos códigos de recuperação
mail-address-code-subject = O seu código para { $site }
mail-address-code-what = Com este código, você prova a { $site } que é você quem lê este e-mail. Digite-o onde ele foi pedido:
mail-address-code-keep = Não o passe a ninguém. Nunca o pedimos por telefone nem por mensagem.
mail-address-code-if-not = Se não foi você que pediu este código, alguém pode saber a sua senha.
mail-device-code-subject = O seu código para { $site }
mail-device-code-what = Este é o seu código para { $site }. Digite-o onde ele é pedido:
mail-new-address-code-subject = Confirme o seu novo endereço em { $site }
mail-new-address-code-what = Com este código, este endereço passa a ser o da sua conta { $site }. Digite-o onde pediu a alteração:
text-code = Use { $code } para confirmar a sua identidade em { $site }. Vale por { $minutes ->
        [one] um minuto
       *[other] { $minutes } minutos
    }. Nunca o passe a ninguém.
text-code-recovery = Use { $code } para escolher uma nova senha em { $site }. Vale por { $minutes ->
        [one] um minuto
       *[other] { $minutes } minutos
    }. Outra pessoa pediu? Ignore.
text-code-number = Use { $code } para confirmar o novo telefone em { $site }. Vale por { $minutes ->
        [one] um minuto
       *[other] { $minutes } minutos
    }. Nunca o passe a ninguém.
text-number-changed = { $site }: este telefone foi trocado por outro na sua conta. Outra pessoa fez isso? Abra agora o link do nosso e-mail ou fale com quem administra a conta.
voice-code-recovery = Olá. Este é o código para uma nova senha em { $site }. Se não foi você que pediu, desligue.
voice-code-number = Olá. Este é o código que confirma o seu novo número em { $site }.
voice-code = Olá. Este é o seu código para { $site }.
voice-code-again = Mais uma vez.
voice-code-end = O código vale por { $minutes ->
        [one] um minuto
       *[other] { $minutes } minutos
    }. Não o passe a ninguém. Até logo.
mail-password-expires-subject = Escolha em breve uma nova senha para { $site }
mail-password-expires-what = A senha da sua conta { $site } precisa ser alterada até:
mail-password-expires-why = A sua organização pede uma nova de tempos em tempos. Depois dessa data, ela será pedida quando você entrar com a senha.
mail-password-expires-act = Alterar minha senha
mail-password-expires-else = Para alterá-la, não é preciso um link: você também pode abrir o portal e escolher “Alterar senha”.
mail-password-expires-not = Acha que outra pessoa sabe a sua senha?
mail-authority-given-subject = Agora você tem mais direitos em { $site }
mail-authority-taken-subject = Agora você tem menos direitos em { $site }
mail-authority-rules-subject = Agora valem outras regras para você em { $site }
mail-authority-given-what = Quem administra as contas de { $site } colocou você em um grupo com direitos especiais:
mail-authority-taken-what = Quem administra as contas de { $site } retirou você de um grupo com direitos especiais:
mail-authority-rules-given-what = Quem administra as contas de { $site } colocou você em um grupo para o qual valem outras regras, por exemplo para entrar na conta:
mail-authority-rules-taken-what = Quem administra as contas de { $site } retirou você de um grupo para o qual valem outras regras, por exemplo para entrar na conta:
mail-authority-if-you = Se já esperava por isto, não é preciso fazer nada.
mail-authority-if-not = Se não sabe o motivo, pergunte a quem administra as contas. Se outra pessoa pode ter entrado na sua conta, avise-nos: uma página encerra todas as sessões e invalida a sua senha. Abrir a página ainda não altera nada.
mail-new-password-subject = Escolha uma nova senha para a sua conta { $site }
mail-new-password-what = Você nos disse que não foi você quem usou a sua conta { $site }. Encerramos todas as sessões, e a senha antiga não funciona mais. Escolha uma nova, que não use em nenhum outro lugar:
mail-new-password-act = Escolher uma nova senha
mail-new-password-once = O link funciona uma única vez.
mail-new-password-then = Depois entre com ela e reveja a sua verificação em duas etapas. Se você não nos disse nada, outra pessoa lê os seus e-mails: altere primeiro a senha do seu e-mail.

## This wasn’t me

not-me-title = Não foi você?
not-me-lead = Se você não fez o que o nosso e-mail descreve, pode bloquear a sua conta aqui. Ela fica bloqueada para todos até você escolher uma nova senha.
not-me-lead-elsewhere = Se você não fez o que o nosso e-mail descreve, pode encerrar aqui todos os acessos à sua conta.
not-me-account = Conta
not-me-will = Ao pressionar o botão
not-me-will-sessions = Todas as sessões são encerradas, em todos os lugares, inclusive a sua, e nenhum navegador continua confiável.
not-me-will-password = A sua senha deixa de funcionar.
not-me-will-links = Os links que enviamos antes deixam de funcionar.
not-me-will-linked = Se uma conta de outro provedor foi vinculada à sua nos últimos sete dias, ela é desvinculada.
not-me-will-access = Se um app recebeu acesso à sua conta nos últimos sete dias, ou mais acesso do que tinha, ele perde todo o acesso.
not-me-will-removals = Se um método da sua verificação em duas etapas está para ser removido, ele continua.
not-me-will-stop = Se foi pedido um novo método no lugar de outros perdidos, esse pedido é cancelado.
not-me-will-mail = Enviamos um link para escolher uma nova senha aos seus endereços de e-mail verificados.
not-me-will-ask = Não temos nenhum endereço de e-mail seu verificado. Peça uma nova senha a quem administra a sua conta.
not-me-will-elsewhere = Não enviamos um link para uma nova senha, porque a sua é administrada por { $owner }: altere-a lá. Se precisar dela aqui de novo, fale com quem administra a sua conta.
not-me-factors = A sua verificação em duas etapas continua como está. Até agora, nada aconteceu.
not-me-do = Proteger minha conta
not-me-was-me = Fui eu
not-me-done-title = O que fazer agora
not-me-done-lead = Ninguém pode entrar na sua conta até você escolher uma nova senha.
not-me-done-lead-elsewhere = Todas as sessões da sua conta foram encerradas, e a senha não funciona mais aqui.
not-me-done-steps = Passo a passo
not-me-done-mail = Se temos um endereço de e-mail seu verificado, abra o e-mail que acabamos de enviar. O link funciona uma única vez, durante 24 horas.
not-me-done-elsewhere = A sua senha é administrada por { $owner }: altere-a lá.
not-me-done-password = Escolha uma nova senha, que não use em nenhum outro lugar, e entre com ela.
not-me-done-linked = Contas de outros provedores vinculadas nos últimos sete dias foram desvinculadas. Reveja as que restam, desvincule as que não reconhecer e vincule as suas de novo.
not-me-done-access = Os apps que receberam acesso à sua conta nos últimos sete dias não o têm mais.
not-me-done-access-look = Reveja os que restam e remova o acesso dos que não reconhecer.
not-me-done-factors = Reveja a sua verificação em duas etapas e remova o que não reconhecer.
not-me-done-mailbox = Se outra pessoa pode ler os seus e-mails, altere primeiro a senha do seu e-mail.
not-me-done-ask = Não recebeu o e-mail? Procure na pasta de spam e depois peça uma nova senha a quem administra a sua conta.
not-me-done-ask-elsewhere = Se não tem uma chave de acesso, peça a quem administra a sua conta para poder entrar de novo.

## Ways to prove that it is you

method-passkey = Chave de acesso
method-security-key = Chave de segurança
method-totp = App autenticador
method-email = Código por e-mail
method-sms = Código por SMS
method-voice = Código por chamada
method-whatsapp = Código por WhatsApp
method-push = Aprovação no telefone
method-oath-token = Token de códigos
method-recovery-codes = Códigos de recuperação
method-named = { $method } “{ $label }”

## The demonstration

demo-title = Um servidor, muitos portais
demo-lead = Isto é uma demonstração. Escolha uma pessoa, abra o portal dela e entre. Nada aqui é real, e nada é guardado.
demo-empty = Nenhum ambiente foi carregado. Veja o que diz o terminal.
demo-kind-customers = Clientes
demo-kind-workforce = Equipe
demo-kind-administrators = Administração
demo-identifier = Entrar como
demo-code = Código neste momento
demo-key = Chave para um app seu
demo-recovery-code = Um código de recuperação
demo-token-totp = Um token físico com relógio. Pode ser adicionado com o número de série e dois códigos seguidos.
demo-token-hotp = Um token físico com botão: cada vez que é pressionado, mostra o código seguinte.
demo-token-serial = Número de série
demo-token-codes = O que ele mostra, nesta ordem
demo-token-key = O segredo dele
demo-open = Abrir
demo-notes = Bom saber
demo-outbox-text = E-mails e SMS não são enviados. Leia-os aqui:
demo-config-text = Tudo está declarado em arquivos. Edite-os com o servidor em funcionamento e recarregue a página:
outbox-title = Caixa de saída
outbox-lead = O que teria sido enviado, do mais recente ao mais antigo.
outbox-back = Voltar para a demonstração
outbox-json = Em JSON
outbox-empty = Nada foi enviado ainda. Altere uma senha e olhe de novo.
outbox-message = SMS
outbox-to = Para
outbox-follow = Abrir o link

## Choosing the first password

first-password-title = Escolha a sua senha
first-password-lead = Escolha uma senha e depois entre com ela.
first-password-set = Criar senha

## A new password at sign-on

new-password-title = Escolha uma nova senha
new-password-expired = { $site } pede uma nova senha de tempos em tempos, e chegou a vez da sua.
new-password-known = A senha que você acabou de usar é conhecida por outras pessoas, devido a vazamentos em outros lugares. Antes de continuar, escolha outra.
new-password-then = Depois o acesso continua. Todas as outras sessões são encerradas.
new-password-set = Alterar senha e continuar

## What has just happened

flash-profile-saved = O seu perfil foi salvo.
flash-profile-unchanged = Nada foi alterado.
flash-picture-saved = A sua foto foi salva.
flash-picture-removed = A sua foto foi removida.
flash-password-changed = { $count ->
    [0] A sua senha foi alterada.
    [one] A sua senha foi alterada. Uma outra sessão foi encerrada.
   *[other] A sua senha foi alterada. { $count } outras sessões foram encerradas.
}
flash-password-first-set = A sua senha foi criada. A partir de agora, pode entrar com ela.
flash-password-expires = { $count ->
    [one] A sua senha precisa ser alterada dentro de um dia. Pode fazer isso em “Alterar senha”.
   *[other] A sua senha precisa ser alterada dentro de { $count } dias. Pode fazer isso em “Alterar senha”.
}
flash-password-set = A sua senha foi criada. Entre com ela.
flash-not-me = { $count ->
    [0] Pronto. A sua senha não funciona mais, nem os links que enviamos antes. Não havia nenhuma sessão aberta.
    [one] Pronto. Uma sessão foi encerrada. A sua senha não funciona mais, nem os links que enviamos antes.
   *[other] Pronto. { $count } sessões foram encerradas. A sua senha não funciona mais, nem os links que enviamos antes.
}
flash-session-ended = A sessão foi encerrada.
flash-session-gone = Essa sessão já tinha terminado.
flash-others-ended = { $count ->
    [0] Não havia outra sessão para encerrar.
    [one] Uma outra sessão foi encerrada.
   *[other] { $count } outras sessões foram encerradas.
}
flash-device-added = O seu método foi adicionado.
flash-device-removed = O método foi removido.
flash-removal-asked = O método será removido daqui a 24 horas. Até lá, funciona como antes, e você pode mantê-lo.
flash-device-kept = O método continua.
flash-turned-off = A verificação em duas etapas foi desativada.
flash-off-asked = A verificação em duas etapas será desativada daqui a 24 horas. Até lá, tudo funciona como antes.
flash-device-renamed = O novo nome foi salvo.
flash-device-default = A partir de agora, pedimos primeiro este método.
flash-device-moved = A ordem foi alterada.
flash-device-disabled = O método foi desativado.
flash-device-enabled = O método foi ativado.
flash-devices-full = Você já tem o máximo de métodos. Remova um para adicionar outro.
flash-recovery-codes-saved = Os seus códigos de recuperação estão prontos.
flash-trust-ended = O navegador deixou de ser confiável.
flash-trusts-ended = { $count ->
    [0] Nenhum navegador era confiável.
    [one] Um navegador deixou de ser confiável.
   *[other] { $count } navegadores deixaram de ser confiáveis.
}
flash-trust-gone = Esse navegador não era mais confiável.
flash-untrusted = Nenhum navegador continua confiável: da próxima vez que entrar, pedimos a segunda etapa, também neste navegador.
flash-export-proved = Tudo certo. Agora pode fazer download do arquivo.
flash-session-proved = Tudo certo. Está confirmado que é você.
flash-code-sent = Enviamos um código para você.
flash-sign-on-over = O acesso demorou demais ou foi concluído em outro lugar. Entre de novo.

## What is wrong with a sign-on

sign-on-identifier-required = Indique quem é você.
sign-on-password-required = Digite a sua senha.
sign-on-wrong = Os dados não combinam. Confira o que digitou e tente de novo.

## Tabs

tab-profile = Meu perfil
tab-authentication = Autenticação
tab-password = Alterar senha
tab-accounts = Contas e sessões

## The rules for passwords, stated before typing

password-rule-min-length = Pelo menos { $limit } caracteres
password-rule-max-length = No máximo { $limit } caracteres
password-rule-characters = Só caracteres que possam ser digitados
password-rule-common = Nem comum, nem exposta em vazamentos de dados
password-rule-breached = Não exposta em vazamentos de dados
password-rule-unchecked = Não exposta em vazamentos de dados
password-rule-words = O seu nome, o seu endereço de e-mail e o nosso nome não contam para o tamanho
password-rule-unchanged = Diferente da sua senha atual
password-rule-similar = Não apenas a sua senha atual com pequenas mudanças
password-rule-history = { $limit ->
    [one] Diferente da sua última senha
   *[other] Diferente das suas últimas { $limit } senhas
}
password-rule-character-classes = Pelo menos { $limit } destes tipos: letras minúsculas, letras maiúsculas, dígitos, outros caracteres
password-rule-max-repeated = Nenhum caractere mais de { $limit } vezes seguidas
password-rule-max-sequence = Nenhuma sequência como “1234” ou “abcd” com mais de { $limit } caracteres
password-rule-min-age = { $limit ->
    [one] Só pode ser alterada de novo depois de uma hora
   *[other] Só pode ser alterada de novo depois de { $limit } horas
}
password-rule-max-age = { $limit ->
    [one] Precisa ser alterada todos os dias
   *[other] Precisa ser alterada a cada { $limit } dias
}

## What is wrong with a new password

password-refused-min-length = { $found ->
    [0] Esta senha não tem nenhum caractere. Precisa de pelo menos { $limit }.
    [one] Esta senha tem um caractere. Precisa de pelo menos { $limit }.
   *[other] Esta senha tem { $found } caracteres. Precisa de pelo menos { $limit }.
}
password-refused-max-length = Esta senha tem { $found } caracteres. Pode ter no máximo { $limit }.
password-refused-characters = Esta senha tem um caractere que não pode ser digitado. Retire-o.
password-refused-common = Esta senha é comum ou apareceu em vazamentos de dados, e é fácil de adivinhar. Escolha outra.
password-refused-breached = Esta senha apareceu em vazamentos de dados. Escolha outra.
password-refused-unchecked = No momento, não conseguimos verificar se esta senha apareceu em vazamentos de dados. Tente de novo em alguns minutos.
password-refused-words = Sem “{ $word }”, que no seu caso é fácil de adivinhar, a contagem fica em { $found }. Acrescente mais caracteres: são precisos { $limit }.
password-refused-unchanged = Esta é a sua senha atual. Escolha uma nova.
password-refused-similar = É parecida demais com a sua senha atual. Mude mais caracteres.
password-refused-history = Você já usou esta senha. Escolha uma nova.
password-refused-character-classes = Tipos de caracteres nesta senha: { $found }. São precisos { $limit } destes: letras minúsculas, letras maiúsculas, dígitos, outros caracteres.
password-refused-max-repeated = Um caractere aparece { $found } vezes seguidas. São permitidas no máximo { $limit }.
password-refused-max-sequence = Há uma sequência de { $found } caracteres, como “1234” ou “abcd”. São permitidos no máximo { $limit }.
password-current-wrong = Esta não é a sua senha atual.
password-current-required = Digite a sua senha atual.
password-new-required = Digite uma nova senha.
password-not-offered = Aqui ninguém entra com senha.
password-first-unproved = Saia, entre com a sua chave de acesso e crie a senha nos minutos seguintes.
password-managed-refused = A sua senha é administrada por { $owner }. Altere-a lá.
password-advice-fine = Até aqui, nada contra esta senha.
password-none = A sua conta não tem senha para alterar.
password-too-soon = A sua senha foi alterada há pouco tempo. Poderá alterá-la de novo a partir de { $when }.
password-changed-meanwhile = A sua senha acabou de ser alterada em outro lugar. Digite a nova.

## My profile, in words

profile-group-about-you = Sobre você
profile-group-contact = Contato
profile-group-more = Mais
profile-yes = Sim
profile-no = Não
profile-managed-by = Administrado por { $site }. Peça a alteração lá.
attribute-name = Nome completo
attribute-given-name = Nome
attribute-middle-name = Nome do meio
attribute-family-name = Sobrenome
attribute-nickname = Nome informal
attribute-preferred-username = Nome de usuário
attribute-username = Nome de usuário
attribute-gender = Gênero
attribute-birthdate = Data de nascimento
attribute-locale = Idioma
attribute-zoneinfo = Fuso horário
attribute-email = Endereço de e-mail
attribute-phone-number = Número de telefone
attribute-address = Endereço postal
attribute-website = Site
attribute-profile = Página de perfil
attribute-picture = Foto
zone-africa = África
zone-america = América
zone-antarctica = Antártida
zone-arctic = Ártico
zone-asia = Ásia
zone-atlantic = Oceano Atlântico
zone-australia = Austrália
zone-europe = Europa
zone-indian = Oceano Índico
zone-pacific = Oceano Pacífico
zone-other = Outros

## What is wrong with a profile

problem-required = Preencha este campo.
problem-too-long = Tem { $length } caracteres. Pode ter no máximo { $max }.
problem-too-short = Precisa de pelo menos { $min } caracteres.
problem-characters = Há um caractere que não pode ser guardado, como uma quebra de linha ou um caractere invisível. Retire-o.
problem-pattern = Não tem o formato de que precisamos. Compare com a dica.
problem-choice = Escolha uma opção da lista.
problem-timezone = Digite um fuso horário, por exemplo Europe/Berlin.
problem-date = Digite uma data que exista, por exemplo 31 3 1980.
problem-date-incomplete = Digite dia, mês e ano.
problem-url = Digite um endereço da web que comece com https:// ou http://.
problem-email = Digite um endereço de e-mail, por exemplo name@example.com.
problem-number = Digite um número.
problem-minimum = Digite { $min } ou mais.
problem-maximum = Digite { $max } ou menos.
problem-boolean = Escolha sim ou não.
problem-type = O formato não está certo.
problem-fixed = Isto não pode ser alterado aqui.
problem-unknown = Esse campo não existe.
problem-taken = Já está em uso por outra pessoa. Digite outro valor.
problem-profile-too-large = Tudo isto junto é longo demais. Encurte alguma coisa.
problem-stale = O seu perfil foi alterado em outro lugar enquanto esta página estava aberta. Confira o que está aqui e salve de novo.
problem-too-many = Há mais de { $max } destes. Remova alguns.
problem-json = Isto não é JSON. Confira aspas, vírgulas e colchetes.
problem-json-depth = Há níveis demais, uns dentro dos outros: no máximo { $max }.
problem-picture-none = Escolha primeiro um arquivo.
problem-picture-format = Não é uma foto que possamos aceitar. Escolha um arquivo JPEG, PNG ou WebP.
problem-picture-pixels = Esta foto é grande demais: pode ter no máximo 25 milhões de pixels e 12.000 em cada lado. Reduza-a e tente de novo.
problem-picture-small = Esta foto é pequena demais: precisa de pelo menos 32 pixels em cada lado.
problem-picture-broken = Este arquivo está danificado ou não é uma foto. Escolha outro.
problem-picture-bytes = Este arquivo é grande demais: pode ter no máximo { $megabytes } MB. Reduza-o e tente de novo.

## Consents

tab-consents = Consentimentos
tab-applications = Aplicativos
menu-devices = Dispositivos
menu-label = Menu da conta
applications-title = Aplicativos
applications-lead = O que você pode usar com esta conta.
applications-none = Ainda não há nada aqui para você.
# The heading is the page's own; this stands in where it has none.
custom-title = Mais
consents-title = Consentimentos
consents-lead = O que você aceitou e quando. Pode reler cada texto tal como era.
consents-back = Voltar para Consentimentos
consent-back = Voltar para o texto
agreements-title = Termos
consents-empty = Não há nada para aceitar aqui.
consent-title = Termo
consent-accepted = Aceito
consent-outdated = Texto anterior aceito
consent-withdrawn = Retirado
consent-open = Sem aceite
consent-accepted-at = Aceito em
consent-withdrawn-at = Retirado em
consent-revision = Texto de
consent-language = Idioma
consent-needed = Necessário para entrar
consent-needed-yes = Sim
consent-needed-no = Não
consent-read = Ler
consent-withdraw = Retirar consentimento
consent-accept = Aceitar
consent-newer = Há um texto mais recente. O que você aceitou antes está abaixo dele.
consent-earlier = O que você aceitou
consent-history = As suas respostas
consent-history-empty = Você ainda não respondeu.
consent-when = Quando
consent-from = Onde
consent-event-accepted = Você aceitou
consent-event-declined = Você recusou
consent-event-withdrawn = Você retirou o consentimento
consent-withdraw-title = Retirar o consentimento?
consent-withdraw-lead = Você vai retirar o consentimento para
consent-withdraw-required = Ele é necessário para usar a sua conta { $site }. Da próxima vez que entrar, perguntaremos de novo, e só será possível continuar se aceitar.
consent-withdraw-sessions = Todas as outras sessões são encerradas agora. Aqui, a sessão continua aberta até você sair.
consent-withdraw-optional = A sua conta funciona como antes. Pode aceitar de novo quando quiser.
consent-withdraw-purposes = O que você permitiu a mais também termina, e continua assim mesmo que aceite de novo:
consent-withdraw-history = Fica no seu histórico que você aceitou e que retirou o consentimento.
grants-title = Apps com acesso à sua conta
grants-lead = Você permitiu que estes apps vejam algo da sua conta { $site }.
grants-none = Nenhum app tem acesso à sua conta.
grant-former = Não é mais oferecido aqui
grant-domain = Endereço
grant-since = Desde
grant-used = Último uso
grant-unused = Ainda não
grant-from = Permitido em
grant-sees = O que pode ver:
grant-saw = O que você permitiu que visse. Não tem acesso enquanto não for oferecido aqui:
grant-nothing = No momento, não pode ver nada.
grant-remove = Remover acesso
grant-remove-title = Remover o acesso?
grant-remove-now = { $application } perde o acesso agora.
grant-remove-copies = Os dados já copiados não são apagados.
flash-access-removed = O acesso foi removido. Os dados já copiados não são apagados.
flash-access-gone = Esse app não tem acesso.
scope-openid = Reconhecer você quando voltar
scope-profile = O seu perfil, por exemplo o nome e a foto
scope-email = O seu endereço de e-mail
scope-phone = O seu número de telefone
scope-address = O seu endereço postal
scope-offline-access = Tudo isto também enquanto você não o usa
mail-access-removed-subject = Um app perdeu o acesso à sua conta { $site }
mail-access-removed-what = Este app não pode ver mais nada da sua conta { $site }:
data-section-application-grants = Apps com acesso
data-key-application = App
data-key-scopes = O que pode ver
agreement-in-force-since = Em vigor desde
agreement-accept = Aceitar e continuar
agreement-decline = Recusar
agreement-changed = Este não é o texto que vale agora. Leia-o de novo e responda mais uma vez.
agreement-answer-required = Aceite ou recuse.
consent-expired = Expirado
consent-expired-at = Expirou em
consent-expired-note = O que você aceitou expirou. Se quiser, leia o texto de novo e renove.
consent-until = Vale até
consent-renew = Renovar
consent-announced = Outro texto vale a partir de
consent-announced-text = Até lá, nada muda.
consent-announced-asks = Na primeira vez que entrar depois dessa data, pediremos que o aceite.
consent-announced-read = Ler agora
consent-purpose = Para quê
consent-event-expired = Expirou
consent-event-purpose-given = Você permitiu algo mais
consent-event-purpose-withdrawn = Você retirou o que tinha permitido
consent-event-purpose-ended = O que você tinha permitido terminou com o termo correspondente
purposes-title = O que você também pode permitir
purposes-help = Cada item fica a seu critério. Pode mudar de ideia quando quiser, em Consentimentos.
purposes-dormant = Você permitiu isto antes. Agora não vale, porque não é mais pedido com estas palavras. Ao salvar, você retira a permissão definitivamente:
purposes-save = Salvar escolhas
purposes-changed = O que é pedido aqui mudou. Veja de novo e escolha mais uma vez.
purposes-too-often = Você mudou isto muitas vezes hoje. Ainda pode retirar o que aceitou ou permitiu; para aceitar ou permitir mais, volte amanhã.
purpose-given = Permitido desde
purpose-withdrawn = Retirado
purpose-ended = Terminou com o termo correspondente
purpose-not-asked = Não permitido agora: não é mais pedido com estas palavras.
agreement-hash = Impressão digital do texto (SHA-256):
agreement-revision-number = { $day } (n.º { $number })
receipt-title = Recibo
receipt-lead = Esta é a prova do que você aceitou e com que palavras. Imprima-a ou guarde o arquivo.
receipt-download = Fazer download do recibo
receipt-show = Recibo para imprimir
receipt-state = Estado
receipt-answered = Resposta
receipt-controller = Responsável pelos seus dados
receipt-contact = Contato
receipt-url = Web
receipt-record = Registro
receipt-id = Número do recibo
receipt-principal = O seu pseudônimo
receipt-made = Emitido
receipt-purposes = O que você também permitiu
receipt-events = O que aconteceu
receipt-text = Texto
receipt-exact = O texto exato
sign-on-profile-title = Um pouco sobre você
sign-on-profile-lead = { $site } precisa disto antes de continuar. Você pode alterá-lo depois, no seu perfil.
sign-on-wished-title = Um pouco mais sobre você
sign-on-wished-lead = { $site } gostaria de saber isto. Pode deixar em branco; só perguntaremos de novo daqui a três meses ou mais.
sign-on-wished-skip = Deixar para depois
sign-on-agreement-title = Leia e aceite
sign-on-agreement-lead = Isto é necessário para usar a sua conta { $site }.
sign-on-agreement-withdrawable = Você pode retirar o consentimento depois, em Consentimentos.
sign-on-declined-title = Você não entrou
sign-on-declined-lead = Você recusou
sign-on-declined-text = Sem esse aceite, a sua conta não pode ser usada. Nada nela foi alterado ou apagado. Pode entrar e aceitar quando quiser.
flash-agreement-accepted = Tudo certo. O aceite foi registrado.
flash-purposes-saved = As suas escolhas foram salvas.
flash-consent-withdrawn = { $count ->
    [0] O consentimento foi retirado.
    [one] O consentimento foi retirado. Uma outra sessão foi encerrada.
   *[other] O consentimento foi retirado. { $count } outras sessões foram encerradas.
}

## Forgotten passwords and user names

recover-title = Esqueceu a senha?
recover-lead = Diga-nos quem é você. Enviamos um código com o qual poderá escolher uma nova senha.
recover-where = Enviar o código
recover-where-email = Por e-mail
recover-where-sms = Por SMS
recover-send = Enviar o código
recover-names = Esqueceu o nome de usuário?
recover-password = Esqueceu a senha?
recover-back = Voltar para Entrar
recover-sent-title = Digite o código
recover-sent-mail = Se esta conta existe aqui e tem um endereço de e-mail verificado, um e-mail com um código e um link está a caminho.
recover-sent-text = Se esta conta existe aqui e tem um número de telefone verificado, um SMS com um código está a caminho.
recover-for = Para:
recover-code = Código
recover-code-help = 8 dígitos. Funciona durante 10 minutos.
recover-go-on = Escolher uma nova senha
recover-none = Não recebeu nada? Procure na pasta de spam e confira o que digitou.
recover-again = Digitar de novo
recover-code-wrong = Este código não está certo. Confira-o e tente de novo.
recover-over = Este código não funciona mais. Peça outro.
recover-names-title = Esqueceu o nome de usuário?
recover-names-lead = Digite o seu endereço de e-mail. Se ele existe aqui, enviamos um e-mail com aquilo que você pode usar para entrar.
recover-names-send = Enviar o e-mail
recover-names-sent-title = Veja a sua caixa de entrada
recover-names-sent = Se este é um endereço verificado aqui, um e-mail com aquilo que você pode usar para entrar está a caminho.
sign-on-blocked-recovered = Você escolheu uma nova senha com um código que enviamos. Um código enviado pelo mesmo caminho não pode provar uma segunda vez que é você, e não há outra forma de verificação em duas etapas na sua conta. Quem administra as contas de { $site } pode ajudar.
mail-recovery-subject = Escolha uma nova senha para { $site }
mail-recovery-what = Alguém, esperamos que você, esqueceu a senha da sua conta { $site }. Com este código, você escolhe uma nova. Digite-o onde o pediu:
mail-recovery-or = Ou, em qualquer dispositivo:
mail-recovery-if-not = Se não foi você que pediu, não faça nada: a sua senha continua como está.
mail-identifiers-subject = O seu nome de usuário em { $site }
mail-identifiers-what = Você pode entrar em { $site } com:
mail-identifiers-act = Entrar
mail-identifiers-if-not = Se não foi você que pediu, não é preciso fazer nada.

## Changing an email address or phone number

change = Alterar
email-change-title = Alterar endereço de e-mail
phone-change-title = Alterar número de telefone
email-change-new = Novo endereço de e-mail
phone-change-new = Novo número de telefone
email-change-help = Enviamos para esse endereço um código, necessário para confirmá-lo.
email-change-do = Confirmar e alterar
phone-change-do = Confirmar e alterar
address-change-keeps = Até que o novo seja confirmado, este continua como está:
address-change-first = Ainda não há nenhum.
address-change-code-help = 6 dígitos. Funciona durante 10 minutos.
address-change-again = Não chegou nada? Procure na pasta de spam e confira o endereço.
address-change-cancel = Usar outro endereço
address-same = Este já é o seu endereço.
emails-title = Os seus endereços de e-mail
phones-title = Os seus números de telefone
emails-help = Escrevemos primeiro para o principal, e é ele que informamos aos aplicativos. Você pode entrar com qualquer um que esteja verificado.
phones-help = O principal é o que informamos aos aplicativos.
address-make-primary = Tornar principal
address-remove = Remover
address-add-lead = Adicione outro. Enviamos um código para ele; os que já tem continuam como estão.
address-add-do = Confirmar e adicionar
address-full = Você já tem { $count } destes, que é o máximo possível. Remova um primeiro.
address-stays = Este continua como está: já é o principal, é o único verificado ou não está verificado. Primeiro, torne outro principal.
flash-email-added = O endereço de e-mail foi adicionado.
flash-phone-added = O número de telefone foi adicionado.
flash-address-preferred = O principal foi alterado.
flash-address-removed = Foi removido.
flash-email-changed = O seu endereço de e-mail foi alterado.
flash-phone-changed = O seu número de telefone foi alterado.
undo-title = Endereços anteriores
undo-help = Continuam a ser seus por alguns dias, para o caso de não ter sido você. Uma caixa de e-mail que era sua antes das alterações destes dias pode desfazê-las, com o link de uma mensagem. Ninguém pode entrar com um endereço anterior.
undo-until = até
undo-withdraw = Encerrar agora
flash-undo-withdrawn = O endereço anterior não pode mais desfazer nada.
not-me-restores = O seu endereço anterior volta a ser seu, e tudo o que foi alterado depois dele é desfeito.
not-me-restores-all = O que foi feito com os seus endereços nos últimos dias é desfeito.
mail-address-changed-subject = O endereço de e-mail da sua conta { $site } foi alterado
mail-number-changed-subject = O número de telefone da sua conta { $site } foi alterado
mail-address-changed-what = O endereço de e-mail da sua conta { $site } agora é:
mail-number-changed-what = O número de telefone da sua conta { $site } agora é:
mail-address-added-subject = Um endereço de e-mail foi adicionado à sua conta { $site }
mail-number-added-subject = Um número de telefone foi adicionado à sua conta { $site }
mail-address-removed-subject = Um endereço de e-mail foi removido da sua conta { $site }
mail-number-removed-subject = Um número de telefone foi removido da sua conta { $site }
mail-address-preferred-subject = A sua conta { $site } tem outro endereço de e-mail principal
mail-number-preferred-subject = A sua conta { $site } tem outro número de telefone principal
mail-address-added-what = A partir de agora, este endereço de e-mail também pertence à sua conta { $site }:
mail-number-added-what = A partir de agora, este número de telefone também pertence à sua conta { $site }:
mail-address-removed-what = Este endereço de e-mail não pertence mais à sua conta { $site }:
mail-number-removed-what = Este número de telefone não pertence mais à sua conta { $site }:
mail-address-preferred-what = O endereço de e-mail principal da sua conta { $site } agora é:
mail-number-preferred-what = O número de telefone principal da sua conta { $site } agora é:
mail-address-changed-undo = Não foi você? Desfaça: o que era seu volta a ser seu, todas as sessões são encerradas, e você escolhe uma nova senha.
mail-address-changed-act = Não fui eu: desfazer
mail-address-wanted-subject = Alguém quis usar um endereço seu em { $site }
mail-address-wanted-what = Alguém com outra conta em { $site } indicou como próprio um endereço de e-mail ou número de telefone que pertence a você. Ele continua a ser seu, e essa pessoa não soube de nada.
mail-address-wanted-then = Se foi você, então tem duas contas. Entre com ele para usar a outra.

sign-on-methods-lost = Perdi todos os meus métodos
lost-title = Novo método para a segunda etapa
lost-lead = Se você perdeu tudo o que usa na segunda etapa, pode configurar um novo método. Para sua segurança, isso leva { $hours } horas.
lost-how = Como funciona
lost-how-code = Enviamos um código para o seu endereço, para saber que é você.
lost-how-told = Avisamos todos os seus endereços agora, na metade do prazo e no fim.
lost-how-stopped = Quem lê um desses e-mails pode cancelar o pedido; entrar com um dos seus métodos também o cancela.
lost-how-then = Depois de { $hours } horas, você entra com a senha e volta aqui. Os métodos perdidos são então desativados.
lost-add-lead = O prazo terminou. Configure agora um novo método: os que você perdeu são desativados ao mesmo tempo. Primeiro, enviamos um código.
lost-wait-lead = Você pediu um novo método. Poderá configurá-lo a partir de:
lost-wait-mail = O tempo de espera terminou. Falta só um pouco, em geral menos de uma hora: enviamos um e-mail quando você puder continuar.
lost-wait-help = Entre então com a senha e volte a esta página. Se encontrar um dos seus métodos antes disso, entre com ele: o pedido é cancelado.
lost-paused-lead = Foi pedido um novo método, e o pedido foi cancelado. Poderá pedir de novo a partir de:
lost-paused-help = O pedido foi cancelado por um acesso com um dos seus métodos, por alguém que lê os seus e-mails ou porque a conta esteve bloqueada por algum tempo. Se não foi você, fale com quem administra a sua conta.
lost-back = Voltar para os métodos
flash-lost-begun = Avisamos todos os seus endereços. Daqui a { $count } horas, poderá configurar um novo método: entre então com a senha.
flash-lost-here = Você saiu da conta, e este navegador não é mais confiável. Entre com a senha; na segunda etapa, escolha outra forma e depois “Perdi todos os meus métodos”.
mail-lost-begun-subject = Foi pedida uma nova segunda etapa para a sua conta { $site }
mail-lost-begun-what = Alguém que sabe a senha da sua conta { $site }, e que lê os seus e-mails, diz que perdeu todos os métodos da segunda etapa e pediu um novo.
mail-lost-begun-when = Poderá ser adicionado a partir de:
mail-lost-half-way-subject = Lembrete: uma nova segunda etapa para a sua conta { $site }
mail-lost-half-way-what = Há algum tempo, alguém que sabe a senha da sua conta { $site }, e que lê os seus e-mails, pediu um novo método para a segunda etapa.
mail-lost-half-way-when = Poderá ser adicionado a partir de:
mail-lost-open-subject = Já é possível adicionar uma nova segunda etapa à sua conta { $site }
mail-lost-open-what = O tempo de espera terminou. Quem entrar na sua conta { $site } com a senha já pode adicionar um novo método para a segunda etapa, com um código enviado para o seu endereço. Os métodos que você tem são desativados ao mesmo tempo.
mail-lost-open-when = Pode ser adicionado até:
mail-lost-if-you = Se foi você, não é preciso fazer mais nada. Entre com a senha quando chegar a hora.
mail-lost-if-not = Se não foi você, avise-nos: uma página cancela o pedido, encerra todas as sessões e invalida a sua senha. Abrir a página ainda não altera nada.
mail-lost-stopped-subject = Não haverá nova segunda etapa para a sua conta { $site }
mail-lost-stopped-what = Foi pedido um novo método para a segunda etapa do acesso à sua conta { $site }. O pedido foi cancelado, porque alguém usou um dos métodos que você tem. Eles continuam como estão.
mail-lost-dropped-subject = Não haverá nova segunda etapa para a sua conta { $site }
mail-lost-dropped-what = Foi pedido um novo método para a segunda etapa do acesso à sua conta { $site }. O pedido ficou sem efeito: { $site } não oferece mais essa possibilidade. Os métodos que você tem continuam como estão.
mail-lost-dropped-if-you = Se foi você e não tem mais nenhum deles, fale com quem administra a sua conta.
## My data and leaving

data-title = Meus dados e encerramento
data-link-text = Veja o que temos sobre você e, se quiser, encerre a conta.
data-link = Meus dados e encerramento
data-back = Voltar para Meu perfil
data-lead = O que { $site } tem sobre você é seu: pode vê-lo e levá-lo consigo.
export-title = Fazer download dos meus dados
export-text = Uma cópia de tudo o que temos sobre você, como página para ler e como arquivo para programas. Senhas e outros segredos não estão incluídos.
export-begin = Preparar meus dados
export-building = Estamos reunindo os seus dados: { $percent } por cento.
export-mail = Pode sair desta página. Enviamos um e-mail quando tudo estiver pronto. Se nenhum e-mail chegar dentro de uma hora, volte aqui.
export-refresh = Ver de novo
export-ready = Os seus dados estão prontos. Data do pedido:
export-until = Pode fazer download até:
export-html = Fazer download da página para ler
export-json = Fazer download do arquivo para programas
export-keep-safe = Guarde os arquivos onde só você possa lê-los.
export-next = Poderá preparar os seus dados de novo depois de:
export-failed = Algo deu errado ao reunir os seus dados. Tente de novo.
export-too-soon = Os seus dados foram preparados há menos de um dia. Faça download deles ou volte amanhã.
flash-export-asked = Estamos reunindo os seus dados e enviamos um e-mail quando estiverem prontos.
delete-title = Apagar minha conta
delete-text = A sua conta { $site } é apagada definitivamente.
delete-go = Apagar minha conta
delete-back = Voltar para Meus dados e encerramento
delete-then = A sua conta { $site } será apagada definitivamente em:
delete-now = A sua conta { $site } é apagada imediatamente.
delete-what = O seu perfil, a foto, as formas de entrar, os termos aceitos, o histórico e tudo o mais que temos sobre você são apagados. Os seus endereços ficam livres para uma nova conta.
delete-what-but-history = O seu perfil, a foto, as formas de entrar e os termos aceitos são apagados. Os seus endereços ficam livres para uma nova conta.
delete-sessions = Todas as suas sessões são encerradas imediatamente.
delete-cancel = Até lá, pode mudar de ideia: entre e mantenha a conta. Enviamos um e-mail que explica como.
delete-no-cancel = Não é possível voltar atrás.
delete-keeps-history = { $days ->
        [one] Durante um dia
       *[other] Durante { $days } dias
    }, também temos de guardar o que aconteceu na sua conta e quando, por exemplo os acessos. Isso fica guardado sem o seu nome, endereços ou navegadores.
delete-kept = O que fica por algum tempo: cópias de segurança feitas antes, durante uma semana uma lista de e-mails sem o conteúdo, contagens de tentativas sem sucesso que não identificam você e o log do servidor, que conhece a sua conta por um número. Um último e-mail avisa quando tudo estiver concluído.
delete-export-first = Quer levar primeiro os seus dados consigo?
delete-type = Para mostrar que é isso mesmo que quer, digite o identificador da sua conta:
delete-do = Apagar minha conta
delete-not-typed = Digite exatamente como aparece acima.
flash-leaving = Você saiu da conta. Ela será apagada em { $count ->
    [0] poucos minutos
    [one] um dia
   *[other] { $count } dias
  }. Se quiser mantê-la, entre antes disso.
flash-left = A sua conta foi apagada. Um último e-mail confirma isso.
flash-leaving-stays = Você não entrou. A sua conta será apagada em { $count ->
    [0] poucos minutos
    [one] um dia
   *[other] { $count } dias
  }, a menos que entre e a mantenha.
flash-leaving-kept = A sua conta foi mantida.
sign-on-leaving-title = Manter a conta?
sign-on-leaving-lead = Você pediu que a sua conta { $site } fosse apagada. Isso acontece em:
sign-on-leaving-help = Se a mantiver, tudo fica como antes. Caso contrário, você não entra e ainda pode mudar de ideia até lá.
leaving-keep = Manter minha conta
leaving-go = Deixar apagar
leaving-answer-required = Escolha uma das duas opções.
disable-title = Desativar minha conta
disable-text = Ninguém mais pode entrar nela, e nada é apagado.
disable-go = Desativar minha conta
disable-lead = Ninguém mais poderá entrar como
disable-back-only = Você não pode reativá-la por conta própria. Só quem administra as contas de { $site } pode fazer isso.
disable-kept = Nada é apagado.
disable-do = Desativar minha conta
flash-disabled = A sua conta foi desativada, e todas as suas sessões foram encerradas.
mail-export-ready-subject = Os seus dados de { $site } estão prontos
mail-export-ready-what = Você pediu uma cópia do que { $site } tem sobre você. Ela está pronta para download.
mail-export-ready-act = Ir para os meus dados
mail-export-ready-sign-on = Para obtê-la, é preciso entrar na conta.
mail-export-ready-if-not = Se não foi você que pediu, outra pessoa pode ter entrado na sua conta:
mail-deletion-asked-subject = A sua conta { $site } será apagada
mail-deletion-asked-what = Você pediu que a sua conta { $site } fosse apagada. Todas as suas sessões foram encerradas.
mail-deletion-near-subject = A sua conta { $site } será apagada amanhã
mail-deletion-near-what = Há algum tempo, você pediu que a sua conta { $site } fosse apagada. Agora está quase na hora.
mail-deletion-due = Quando acontece:
mail-deletion-keep = Se quiser manter a conta, entre antes disso e confirme:
mail-deletion-if-you = Se quiser que ela seja apagada, não é preciso fazer nada.
mail-deletion-if-not = Se não foi você que pediu, avise-nos: uma página mantém a conta, encerra todas as sessões e invalida a sua senha. Abrir a página ainda não altera nada.
mail-deletion-cancelled-subject = A sua conta { $site } foi mantida
mail-deletion-cancelled-what = A sua conta { $site } ia ser apagada. Alguém entrou nela e a manteve.
mail-account-erased-subject = A sua conta { $site } foi apagada
mail-account-erased-what = A sua conta { $site } foi apagada.
mail-account-erased-keeps = { $days ->
        [one] Durante um dia
       *[other] Durante { $days } dias
    }, temos de guardar o que aconteceu nela e quando, por exemplo os acessos. Isso fica guardado sem o seu nome, endereços ou navegadores.
mail-account-erased-then = Este é o último e-mail sobre ela. Se um dia quiser voltar, pode criar uma nova conta { $site }.
mail-account-disabled-subject = A sua conta { $site } foi desativada
mail-account-disabled-what = A sua conta { $site } foi desativada. Ninguém pode entrar nela, e nada foi apagado.
mail-account-disabled-back = Para usá-la de novo, fale com quem administra a sua conta.
mail-account-disabled-if-not = Se não foi você, avise-nos: uma página invalida a sua senha. Depois fale com quem administra a sua conta. Abrir a página ainda não altera nada.
data-left-out = Não incluídos por serem segredos: senhas e os seus hashes, chaves e sementes dos métodos de acesso, códigos de recuperação e o que identifica cookies, links e códigos. Também não incluídos: o que do seu perfil não é mostrado a você e as mensagens com códigos.
data-document-title = Meus dados em { $site }
data-document-made = Situação em
data-document-nothing = Nada.
data-yes = sim
data-no = não
data-section-account = Conta
data-section-identifiers = Nomes de usuário, endereços e números
data-section-attributes = Perfil
data-section-photo = Foto
data-section-groups = Grupos
data-section-passwords = Senhas: quando foram escolhidas
data-section-devices = Métodos de verificação em duas etapas
data-section-recovery-codes = Códigos de recuperação
data-section-hardware-tokens = Tokens físicos
data-section-removals = Remoções pendentes de métodos
data-section-exceptions = Períodos em que algo não é pedido
data-section-trusted-browsers = Navegadores confiáveis
data-section-known-browsers = Navegadores conhecidos
data-section-sessions = Sessões
data-section-consents = Respostas a termos
data-section-purposes = O que você permitiu além dos termos
data-section-address-changes = Alterações de endereços
data-section-notices = Avisos enviados a você
data-section-attempts = Tentativas sem sucesso
data-section-history = Histórico
data-key-id = Número
data-key-status = Estado
data-key-state = Estado
data-key-created-at = Desde
data-key-changed-at = Alterado
data-key-type = Tipo
data-key-kind = Tipo
data-key-value = Valor
data-key-primary = Primeiro do seu tipo
data-key-verified-at = Confirmado
data-key-name = Nome
data-key-media-type = Formato
data-key-image = Imagem
data-key-added-at = Desde
data-key-added-by = Por
data-key-by = Por
data-key-replaced-at = Substituído
data-key-method = Método
data-key-methods = Comprovado por
data-key-enabled = Em uso
data-key-address = Endereço
data-key-make = Marca
data-key-synced = Sincronizado
data-key-last-used-at = Último uso
data-key-proved-at = Comprovado
data-key-number = Número
data-key-used-at = Usado
data-key-serial = Número de série
data-key-manufacturer = Fabricante
data-key-model = Modelo
data-key-device = Método
data-key-until = Até
data-key-all = Todos os métodos
data-key-browser = Navegador
data-key-platform = Sistema
data-key-form = Dispositivo
data-key-place = Local
data-key-agreement = Termo
data-key-purpose = Para quê
data-key-label = Com estas palavras
data-key-help = E, abaixo delas
data-key-hash = Hash do texto
data-key-answer = Resposta
data-key-at = Quando
data-key-title = Título
data-key-revision = Versão
data-key-language = Idioma
data-key-former = Antes
data-key-current = Depois
data-key-channel = Meio
data-key-finished-at = Concluído
data-key-failures = Falhas
data-key-password-due = Prazo para nova senha
data-key-recovered-by = Acesso recuperado por
data-key-asked-for-attributes-at = Pedido de mais dados
data-key-act = O que foi feito
data-key-detail = Detalhes
## Making an account

register-none = Ainda não tem conta?
register-act = Criar uma conta
register-title = Criar uma conta
register-lead = Primeiro, verificamos que um endereço de e-mail é seu. Depois você preenche o resto da sua conta { $site }.
register-help = Enviamos um código para esse endereço. Os e-mails sobre a sua conta também irão para lá.
register-domains = Enviamos um código para esse endereço. Aqui valem endereços que terminam em:
register-domain = Aqui as contas são para endereços de e-mail que terminam em { $domains }.
register-have = Já tem conta? Entre
register-code-title = Digite o código
register-sent = Enviamos um e-mail. Digite o código que ele traz ou abra o link.
register-code-help = { $digits } dígitos. Funciona durante 10 minutos.
register-later = Foram pedidos códigos demais. Espere um pouco e tente de novo.
register-throttled = Houve tentativas demais com este endereço. Tente de novo amanhã.
register-link-lead = Este e-mail é mesmo seu, por isso pode continuar com a sua conta { $site }.
register-invited = Você recebeu um convite para criar uma conta em { $site }.
register-link-not = Não era para você? Feche esta página. Nada acontece.
register-details-title = A sua nova conta
register-details-lead = Este e-mail é seu. { $site } também precisa disto.
register-username = Nome de usuário
register-username-help = Letras, dígitos, pontos, hífens e sublinhados. Você pode entrar com ele.
register-username-required = Escolha um nome de usuário.
register-username-wrong = Escolha um nome de usuário com 2 a 64 letras, dígitos, pontos, hífens ou sublinhados.
register-username-none = Aqui não se usam nomes de usuário.
register-username-taken = Alguém já tem esse nome de usuário. Escolha outro.
register-ended-title = Este link não leva mais a lugar nenhum
register-ended-lead = Ele funciona uma única vez e por tempo limitado, e quem envia um convite pode retirá-lo.
register-ended-do = O que pode fazer
register-ended-used = Se já criou a sua conta com ele, entre.
register-ended-again = Se recebeu um convite, peça um novo link a quem o enviou.
register-ended-self = Também pode criar uma conta diretamente, com o mesmo endereço.
register-passkey = Pode dispensar a senha: preencha o resto acima e deixe-a em branco. O seu dispositivo guarda uma chave de acesso, e você entra com a impressão digital, o rosto ou o bloqueio do dispositivo.
register-passkey-make = Criar a conta com uma chave de acesso
register-password = Senha
register-make = Criar conta
flash-register-over = A criação da conta demorou demais ou foi concluída em outro lugar. Comece de novo.
flash-register-signed-on = Você já entrou em uma conta. Para criar outra, saia primeiro e depois abra de novo o link do e-mail.
flash-register-taken = Já existe uma conta com este endereço. Entre com ele.
mail-why-none = Você recebe este e-mail porque alguém indicou este endereço em { $site }.
mail-registration-subject = O seu código para uma nova conta { $site }
mail-registration-what = Alguém, esperamos que você, quer criar uma conta em { $site } com este endereço de e-mail. Com este código, você continua. Digite-o onde o pediu:
mail-registration-act = Continuar com a sua conta
mail-registration-if-not = Se não foi você que pediu, não faça nada: nenhuma conta será criada.
mail-registered-subject = Você tem uma conta em { $site }
mail-registered-what = Alguém, talvez você, quis criar uma conta em { $site } com este endereço de e-mail. Ele já tem uma, por isso nenhuma nova foi criada, e essa pessoa não soube de nada.
mail-registered-then = Se foi você, entre. Se esqueceu a senha, comece por lá também.
mail-registered-if-not = Se não foi você, não é preciso fazer nada.
mail-invitation-subject = Você recebeu um convite de { $site }
mail-invitation-what = Quem administra as contas de { $site } convida você a criar uma com este endereço de e-mail.
mail-invitation-act = Aceitar o convite
mail-invitation-if-not = Se não quiser, não faça nada: nenhuma conta será criada.
mail-welcome-subject = Boas-vindas a { $site }
mail-welcome-what = A sua conta foi criada com este endereço de e-mail. É aqui que você entra e cuida dela:
mail-welcome-act = Abrir minha conta
mail-reset-sent-subject = Escolha uma nova senha para { $site }
mail-reset-sent-what = Quem administra a sua conta { $site } enviou este link, com o qual você escolhe uma nova senha. Até lá, tudo continua como está.
mail-reset-sent-if-not = Se não foi você que pediu, fale com quem administra a sua conta e não faça mais nada: a sua senha continua como está.

# Countries, by their codes (ISO 3166-1).

country-ad = Andorra
country-ae = Emirados Árabes Unidos
country-af = Afeganistão
country-ag = Antígua e Barbuda
country-ai = Anguilla
country-al = Albânia
country-am = Armênia
country-ao = Angola
country-aq = Antártida
country-ar = Argentina
country-as = Samoa Americana
country-at = Áustria
country-au = Austrália
country-aw = Aruba
country-ax = Ilhas Åland
country-az = Azerbaijão
country-ba = Bósnia e Herzegovina
country-bb = Barbados
country-bd = Bangladesh
country-be = Bélgica
country-bf = Burkina Faso
country-bg = Bulgária
country-bh = Bahrein
country-bi = Burundi
country-bj = Benin
country-bl = São Bartolomeu
country-bm = Bermudas
country-bn = Brunei
country-bo = Bolívia
country-bq = Países Baixos Caribenhos
country-br = Brasil
country-bs = Bahamas
country-bt = Butão
country-bv = Ilha Bouvet
country-bw = Botsuana
country-by = Bielorrússia
country-bz = Belize
country-ca = Canadá
country-cc = Ilhas Cocos (Keeling)
country-cd = Congo (República Democrática)
country-cf = República Centro-Africana
country-cg = Congo (República)
country-ch = Suíça
country-ci = Costa do Marfim
country-ck = Ilhas Cook
country-cl = Chile
country-cm = Camarões
country-cn = China
country-co = Colômbia
country-cr = Costa Rica
country-cu = Cuba
country-cv = Cabo Verde
country-cw = Curaçao
country-cx = Ilha Christmas
country-cy = Chipre
country-cz = Tchéquia
country-de = Alemanha
country-dj = Djibuti
country-dk = Dinamarca
country-dm = Dominica
country-do = República Dominicana
country-dz = Argélia
country-ec = Equador
country-ee = Estônia
country-eg = Egito
country-eh = Saara Ocidental
country-er = Eritreia
country-es = Espanha
country-et = Etiópia
country-fi = Finlândia
country-fj = Fiji
country-fk = Ilhas Malvinas (Falkland)
country-fm = Micronésia
country-fo = Ilhas Faroé
country-fr = França
country-ga = Gabão
country-gb = Reino Unido
country-gd = Granada
country-ge = Geórgia
country-gf = Guiana Francesa
country-gg = Guernsey
country-gh = Gana
country-gi = Gibraltar
country-gl = Groenlândia
country-gm = Gâmbia
country-gn = Guiné
country-gp = Guadalupe
country-gq = Guiné Equatorial
country-gr = Grécia
country-gs = Geórgia do Sul e Sandwich do Sul
country-gt = Guatemala
country-gu = Guam
country-gw = Guiné-Bissau
country-gy = Guiana
country-hk = Hong Kong
country-hm = Ilhas Heard e McDonald
country-hn = Honduras
country-hr = Croácia
country-ht = Haiti
country-hu = Hungria
country-id = Indonésia
country-ie = Irlanda
country-il = Israel
country-im = Ilha de Man
country-in = Índia
country-io = Território Britânico do Oceano Índico
country-iq = Iraque
country-ir = Irã
country-is = Islândia
country-it = Itália
country-je = Jersey
country-jm = Jamaica
country-jo = Jordânia
country-jp = Japão
country-ke = Quênia
country-kg = Quirguistão
country-kh = Camboja
country-ki = Kiribati
country-km = Comores
country-kn = São Cristóvão e Névis
country-kp = Coreia do Norte
country-kr = Coreia do Sul
country-kw = Kuwait
country-ky = Ilhas Cayman
country-kz = Cazaquistão
country-la = Laos
country-lb = Líbano
country-lc = Santa Lúcia
country-li = Liechtenstein
country-lk = Sri Lanka
country-lr = Libéria
country-ls = Lesoto
country-lt = Lituânia
country-lu = Luxemburgo
country-lv = Letônia
country-ly = Líbia
country-ma = Marrocos
country-mc = Mônaco
country-md = Moldávia
country-me = Montenegro
country-mf = São Martinho
country-mg = Madagascar
country-mh = Ilhas Marshall
country-mk = Macedônia do Norte
country-ml = Mali
country-mm = Mianmar
country-mn = Mongólia
country-mo = Macau
country-mp = Ilhas Marianas do Norte
country-mq = Martinica
country-mr = Mauritânia
country-ms = Montserrat
country-mt = Malta
country-mu = Maurício
country-mv = Maldivas
country-mw = Malaui
country-mx = México
country-my = Malásia
country-mz = Moçambique
country-na = Namíbia
country-nc = Nova Caledônia
country-ne = Níger
country-nf = Ilha Norfolk
country-ng = Nigéria
country-ni = Nicarágua
country-nl = Países Baixos
country-no = Noruega
country-np = Nepal
country-nr = Nauru
country-nu = Niue
country-nz = Nova Zelândia
country-om = Omã
country-pa = Panamá
country-pe = Peru
country-pf = Polinésia Francesa
country-pg = Papua-Nova Guiné
country-ph = Filipinas
country-pk = Paquistão
country-pl = Polônia
country-pm = São Pedro e Miquelão
country-pn = Ilhas Pitcairn
country-pr = Porto Rico
country-ps = Palestina
country-pt = Portugal
country-pw = Palau
country-py = Paraguai
country-qa = Catar
country-re = Reunião
country-ro = Romênia
country-rs = Sérvia
country-ru = Rússia
country-rw = Ruanda
country-sa = Arábia Saudita
country-sb = Ilhas Salomão
country-sc = Seicheles
country-sd = Sudão
country-se = Suécia
country-sg = Singapura
country-sh = Santa Helena, Ascensão e Tristão da Cunha
country-si = Eslovênia
country-sj = Svalbard e Jan Mayen
country-sk = Eslováquia
country-sl = Serra Leoa
country-sm = San Marino
country-sn = Senegal
country-so = Somália
country-sr = Suriname
country-ss = Sudão do Sul
country-st = São Tomé e Príncipe
country-sv = El Salvador
country-sx = Sint Maarten
country-sy = Síria
country-sz = Essuatíni
country-tc = Ilhas Turcas e Caicos
country-td = Chade
country-tf = Territórios Franceses do Sul
country-tg = Togo
country-th = Tailândia
country-tj = Tajiquistão
country-tk = Tokelau
country-tl = Timor-Leste
country-tm = Turcomenistão
country-tn = Tunísia
country-to = Tonga
country-tr = Turquia
country-tt = Trinidad e Tobago
country-tv = Tuvalu
country-tw = Taiwan
country-tz = Tanzânia
country-ua = Ucrânia
country-ug = Uganda
country-um = Ilhas Menores Distantes dos Estados Unidos
country-us = Estados Unidos
country-uy = Uruguai
country-uz = Uzbequistão
country-va = Cidade do Vaticano
country-vc = São Vicente e Granadinas
country-ve = Venezuela
country-vg = Ilhas Virgens Britânicas
country-vi = Ilhas Virgens Americanas
country-vn = Vietnã
country-vu = Vanuatu
country-wf = Wallis e Futuna
country-ws = Samoa
country-ye = Iêmen
country-yt = Mayotte
country-za = África do Sul
country-zm = Zâmbia
country-zw = Zimbábue
## Activity

tab-activity = Atividade
activity-title = Atividade
activity-lead = O que aconteceu na sua conta, do mais recente ao mais antigo.
activity-kept = Os registros são guardados durante { $count ->
    [one] um dia.
   *[other] { $count } dias.
}
activity-kept-always = Os registros são guardados enquanto a sua conta existir.
activity-kind = O quê
activity-kind-all = Tudo
activity-kind-sign-ons = Acessos e sessões
activity-kind-security = Senha e métodos
activity-kind-account = Perfil, termos e conta
activity-period = Quando
activity-period-all = Todo o período
activity-period-days = Últimos { $count } dias
activity-show = Mostrar
activity-empty = Ainda não aconteceu nada.
activity-none-such = Nada desse tipo aconteceu neste período.
activity-near = perto de
activity-was-not-me = Não fui eu
activity-paging = Páginas do histórico
activity-latest = Mais recentes
activity-older = Anteriores
activity-export = Levar consigo
activity-export-help = Os registros escolhidos acima, em todas as páginas. Antes disso, pedimos que confirme que é você.
activity-export-csv = Em tabela (CSV)
activity-export-json = Para programas (JSON)
activity-by-administrator = por quem administra as contas
activity-by-server = automaticamente
activity-some-method = um método
activity-failed-before = { $count ->
    [one] Antes disso, houve uma tentativa errada.
   *[other] Antes disso, houve { $count } tentativas erradas.
}
activity-unknown = Foi feito algo que esta página ainda não sabe nomear.
activity-account-created = { $how ->
    [taken] { $name ->
        [none] A sua conta foi criada.
       *[other] A sua conta foi criada. Não inclui o que estava previsto para ela, mas já pertence a outra pessoa: { $name }.
    }
   *[other] A sua conta foi criada.
}
activity-sign-on = { $how ->
    [program] Um app ou script entrou na conta.
    [trusted_browser] Você entrou com um navegador confiável.
    [mfa_bypass] Você entrou sem a segunda etapa, que não era pedida nesse período.
   *[other] Você entrou.
}
activity-sign-off = Você saiu.
activity-password-changed = { $how ->
    [first] A sua primeira senha foi criada.
    [recovered] Uma nova senha foi escolhida no lugar de uma esquecida.
   *[other] A sua senha foi alterada.
}
activity-address-changed = { $how ->
    [phone] O seu número de telefone foi alterado.
   *[other] O seu endereço de e-mail foi alterado.
}
activity-address-added = { $how ->
    [phone] Um número de telefone foi adicionado.
   *[other] Um endereço de e-mail foi adicionado.
}
activity-address-removed = { $how ->
    [phone] Um número de telefone foi removido.
   *[other] Um endereço de e-mail foi removido.
}
activity-address-preferred = { $how ->
    [phone] Outro dos seus números de telefone passou a ser o principal.
   *[other] Outro dos seus endereços de e-mail passou a ser o principal.
}
activity-linked-account-added = { $name ->
    [none] Uma conta foi vinculada.
   *[other] Uma conta de { $name } foi vinculada.
}
activity-linked-account-removed = { $name ->
    [none] Uma conta foi desvinculada.
   *[other] Uma conta de { $name } foi desvinculada.
}
activity-address-undo-withdrawn = { $how ->
    [phone] A alteração do seu número de telefone tornou-se definitiva.
   *[other] A alteração do seu endereço de e-mail tornou-se definitiva.
}
activity-profile-changed = { $name ->
    [none] O seu perfil foi alterado.
   *[other] O seu perfil foi alterado: { $name }.
}
activity-session-ended = { $place ->
    [none] Uma outra sessão foi encerrada.
   *[other] Sessão encerrada: { $place }.
}
activity-session-others-ended = { $how ->
    [all] Todas as suas sessões foram encerradas.
   *[other] { $count ->
        [0] Todos os navegadores deixaram de ser confiáveis.
        [one] Uma outra sessão foi encerrada.
       *[other] { $count } outras sessões foram encerradas.
    }
}
activity-session-dropped = { $count ->
    [one] Uma sessão foi encerrada, a que estava há mais tempo sem uso, porque havia sessões demais.
   *[other] { $count } sessões foram encerradas, as que estavam há mais tempo sem uso, porque havia sessões demais.
}
activity-session-named = { $name ->
    [none] Um dispositivo perdeu o nome.
   *[other] Um dispositivo recebeu o nome “{ $name }”.
}
activity-session-unrecognised = { $count ->
    [0] Você disse que algo não foi feito por você. Não havia outra sessão aberta.
    [one] Você disse que algo não foi feito por você. Uma sessão foi encerrada.
   *[other] Você disse que algo não foi feito por você. { $count } sessões foram encerradas.
}
activity-account-status = { $how ->
    [disabled] A sua conta foi desativada.
    [enabled] A sua conta foi ativada.
    [unlocked] A sua conta foi desbloqueada.
    [reset_sent] Foi enviado a você um e-mail para escolher uma nova senha.
   *[other] O estado da sua conta foi alterado.
}
activity-device-added = Um método foi adicionado: { $method }.
activity-device-changed = { $how ->
    [label] Um método recebeu outro nome: { $method }.
    [default] Um método passou a ser pedido primeiro: { $method }.
    [enabled] Um método foi ativado: { $method }.
    [disabled] Um método foi desativado: { $method }.
    [in_step] Um método foi sincronizado de novo: { $method }.
   *[other] Um método foi alterado: { $method }.
}
activity-device-removed = Um método foi removido: { $method }.
activity-device-removal-asked = { $how ->
    [turns_off] Alguém pediu para desativar a verificação em duas etapas.
   *[other] Alguém pediu a remoção de um método: { $method }.
}
activity-device-removal-cancelled = { $how ->
    [turns_off] A verificação em duas etapas acabou sendo mantida.
   *[other] Um método acabou sendo mantido: { $method }.
}
activity-device-removal-dropped = Um método foi mantido porque é necessário: { $method }.
activity-mfa-turned-off = A verificação em duas etapas foi desativada.
activity-recovery-codes-made = Foram criados novos códigos de recuperação.
activity-recovery-codes-used = { $count ->
    [0] Um código de recuperação foi usado. Não resta nenhum.
    [one] Um código de recuperação foi usado. Resta um.
   *[other] Um código de recuperação foi usado. Restam { $count }.
}
activity-device-copied = Uma chave foi recusada porque pode haver uma cópia dela.
activity-mfa-reset = Todos os seus métodos foram removidos.
activity-trusted-browser-added = Um navegador passou a ser confiável.
activity-trusted-browser-ended = { $how ->
    [reused] Um navegador deixou de ser confiável porque foi usada uma cópia antiga dos dados que ele guarda.
   *[other] { $count ->
        [0] Um navegador deixou de ser confiável.
        [one] Um navegador deixou de ser confiável.
       *[other] { $count } navegadores deixaram de ser confiáveis.
    }
}
activity-mfa-bypass-begun = A segunda etapa deixou de ser pedida por algum tempo.
activity-mfa-bypass-ended = A segunda etapa volta a ser pedida.
activity-lost-device-begun = Alguém que digitou a sua senha disse que perdeu todos os métodos.
activity-lost-device-stopped = O pedido por perda dos métodos foi cancelado.
activity-lost-device-open = O pedido por perda dos métodos está liberado: um novo método pode ser adicionado.
activity-lost-device-used = Um novo método tomou o lugar dos perdidos.
activity-step-up = Você confirmou que é você.
activity-agreement-accepted = Você aceitou “{ $name }”.
activity-agreement-declined = Você recusou “{ $name }”.
activity-agreement-withdrawn = Você retirou o consentimento para “{ $name }”.
activity-agreement-purpose-given = Você permitiu “{ $name }”.
activity-agreement-purpose-withdrawn = Você não permite mais “{ $name }”.
activity-access-granted = { $name ->
    [none] Você deu a um app acesso à sua conta.
   *[other] Você deu a { $name } acesso à sua conta.
}
activity-access-changed = { $name ->
    [none] Você deu a um app mais acesso à sua conta.
   *[other] Você deu a { $name } mais acesso à sua conta.
}
activity-access-removed = { $name ->
    [none] Você removeu o acesso de um app à sua conta.
   *[other] Você removeu o acesso de { $name } à sua conta.
}
activity-data-export-asked = Foi pedida uma cópia dos seus dados.
activity-data-export-fetched = { $how ->
    [activity] Foi feito download deste histórico.
   *[other] Foi feito download de uma cópia dos seus dados.
}
activity-account-deletion-asked = Alguém que entrou na sua conta pediu que ela fosse apagada.
activity-account-deletion-cancelled = A sua conta acabou sendo mantida.
activity-not-me = { $how ->
    [password] Você disse, a respeito de um e-mail, que não foi você. Todas as sessões foram encerradas, e a sua senha deixou de funcionar aqui.
   *[other] Você disse, a respeito de um e-mail, que não foi você. Todas as sessões foram encerradas.
}
activity-group-joined = Você foi para um grupo: { $name }.
activity-group-left = Você saiu de um grupo: { $name }.

## Something that one does not recognise

rescue-title = Algo que você não reconhece
rescue-step-end = Encerrar a sessão
rescue-step-password = Alterar a senha
rescue-step-review = Rever a conta
rescue-lead = Se não foi você, outra pessoa pode ter entrado na sua conta. Com três passos, ela fica de fora.
rescue-when = Quando
rescue-where = Onde
rescue-one = Encerramos esta sessão imediatamente. Nenhum navegador continua confiável, e os acessos em andamento são interrompidos.
rescue-all = Encerramos imediatamente todas as sessões, menos esta. Nenhum navegador continua confiável, e os acessos em andamento são interrompidos.
rescue-also = Também é cancelado o que um intruso possa ter iniciado: a remoção de um método, o pedido para apagar a sua conta. Os links para uma nova senha deixam de funcionar. Se você tem uma senha, as contas vinculadas desde então são desvinculadas.
rescue-access = Os apps que receberam acesso desde então, ou nos últimos sete dias, perdem o acesso.
rescue-end-one = Encerrar a sessão
rescue-was-me = Fui eu
rescue-password-lead = Agora, garanta que ninguém volte.
rescue-password-text = Quem entrou na sua conta pode saber a sua senha. Escolha uma nova, que não use em nenhum outro lugar.
rescue-password-none = Você não tem uma senha que alguém pudesse saber. A seguir, veja se todos os métodos e todas as contas vinculadas são seus.
rescue-password-elsewhere = Quem entrou na sua conta pode saber a sua senha. Altere-a onde ela é administrada: { $owner }.
rescue-password-ask = Quem entrou na sua conta pode saber como entrar. Pergunte a quem administra a sua conta o que deve ser alterado.
rescue-password-change = Escolher uma nova senha
rescue-password-skip = Continuar sem alterar
rescue-next = Avançar
rescue-review-lead = Veja se há aqui algo que não é seu. Remova o que não reconhecer.
rescue-review-methods = Os seus métodos da segunda etapa
rescue-review-no-methods = Você não tem nenhum. Com um, a senha sozinha não abre nada.
rescue-review-methods-go = Gerenciar os métodos
rescue-review-removal = Alguém pediu a remoção de um método. A menos que você o mantenha, ele será removido em
rescue-review-addresses = Os seus endereços
rescue-review-former = { $address } era seu antes de uma alteração. O link do e-mail que enviamos na ocasião desfaz essa alteração até
rescue-review-addresses-go = Gerenciar o perfil
rescue-review-access-go = Gerenciar os apps com acesso
rescue-review-sessions = Onde a sua conta está aberta
rescue-review-sessions-go = Gerenciar sessões e contas vinculadas
rescue-review-history-go = Rever a atividade
rescue-finish = Revi tudo
rescue-done-title = Pronto
rescue-done-lead = Este foi o último passo.
rescue-done-text = Se algo ainda parecer errado, avise quem administra a sua conta.
rescue-done-home = Voltar para a minha conta
flash-rescued = { $count ->
    [0] Não havia mais nenhuma sessão para encerrar.
    [one] Pronto. Uma sessão foi encerrada.
   *[other] Pronto. { $count } sessões foram encerradas.
}
flash-session-named = O nome foi salvo.

## The end of a session

session-ends-idle = Sem atividade, a sessão é encerrada em
session-ends-last = Em qualquer caso, a sessão é encerrada em
session-left = Tempo restante:
session-over = A sessão foi encerrada. O que você digitou aqui não foi enviado.
session-warning-title = A sessão está prestes a terminar
session-warning-idle = Quer continuar na conta?
session-warning-last = Esta sessão termina em qualquer caso. Conclua o que está fazendo e salve.
session-warning-failed = Não funcionou. Tente de novo.
session-warning-close = Entendi
session-stay = Continuar na conta
session-by = Acesso com
session-by-password = Senha
session-by-address = Código para o seu endereço
session-by-recovery = Recuperação
session-by-provider = Uma conta vinculada
session-one-factor = uma etapa
session-two-factors = duas etapas
session-phishing-resistant = duas etapas, à prova de phishing
session-unrecognised = Não reconheço isto
session-rename = Nome
session-trusted = Navegador confiável
session-trusted-this = Navegador confiável: este

## Overview

tab-overview = Visão geral
overview-title = Visão geral
overview-attention = O que precisa da sua atenção
overview-nothing = Nada precisa da sua atenção.
overview-ways = Como você entra
overview-latest = O que aconteceu por último
overview-accounts-go = Gerenciar as sessões
overview-history-go = Toda a atividade
overview-removal-waiting = { $how ->
    [turns_off] Alguém pediu para desativar a verificação em duas etapas. Ela será desativada em { $when }, a menos que você a mantenha.
   *[other] Alguém pediu a remoção de um método da sua segunda etapa. Ele será removido em { $when }, a menos que você o mantenha.
}
overview-password-expires = A sua senha precisa ser alterada até { $when }.
overview-second-factor-missing = { $how ->
    [password] Só a senha já abre a sua conta. Adicione um método para uma segunda etapa.
   *[other] Uma única etapa já abre a sua conta. Adicione um método para uma segunda.
}
overview-recovery-codes-few = { $count ->
    [0] Não resta nenhum código de recuperação. Crie novos.
    [one] Resta um código de recuperação. Crie novos.
   *[other] Restam { $count } códigos de recuperação. Crie novos.
}
overview-address-unverified = { $name } ainda sem verificação: não podemos usar este contato para ajudar você a recuperar o acesso.
overview-agreement-outstanding = Você ainda não aceitou “{ $name }” na versão atual. Pediremos que aceite da próxima vez que entrar.
overview-agreement-expired = O que você aceitou em “{ $name }” expirou. Pediremos de novo da próxima vez que entrar; também pode renovar agora.
# Identity providers and linked accounts
provider-sign-on = Entrar com { $provider }
own-page-title = Continue aqui
own-page-lead = Outro site trouxe você até { $site }. Continue a partir daqui.
own-page-act = Continuar
flash-provider-unavailable = Esse provedor não pode ser usado no momento. Tente de novo mais tarde ou use outra forma.
flash-provider-over = Demorou demais, já tinha sido concluído ou foi iniciado em outro navegador. Comece de novo.
flash-provider-cancelled = Você não entrou lá. Nada mudou.
flash-provider-nobody = Nenhuma conta aqui está vinculada à conta que você acabou de usar. Se tem uma conta aqui, entre nela e vincule a outra em Contas e sessões.
flash-provider-owes = A sua conta fica bloqueada até você escolher uma nova senha. Abra o link do e-mail que enviamos ou fale com quem administra a sua conta.
flash-provider-unproved-stuck = O provedor não confirmou que você acabou de entrar lá. Entre lá de novo, com a mesma conta; se não resolver, fale com quem administra a sua conta.
flash-provider-unproved = O provedor não confirmou que você acabou de entrar lá. Entre lá de novo, com a mesma conta; se não resolver, saia aqui e crie uma senha com “Esqueceu a senha?”.
flash-account-linked = A conta foi vinculada. A partir de agora, pode entrar com ela.
flash-account-unlinked = A conta foi desvinculada. Ninguém mais pode entrar aqui com ela.
flash-link-there = Essa conta já está vinculada.
flash-link-taken = Essa conta está vinculada a outra conta aqui. Desvincule-a de lá primeiro.
flash-link-full = Você já tem o máximo de contas vinculadas. Desvincule uma primeiro.
accounts-back = Contas e sessões
linked-title = Contas vinculadas
linked-lead = Você pode entrar aqui com estas contas.
linked-none = Vincule uma conta que tenha em outro lugar e poderá entrar aqui com ela.
linked-off = Não pode ser usada agora
linked-provider = Provedor
linked-name = Conta lá
linked-since = Vinculada
linked-used = Último uso
linked-last = Esta é a última forma de entrar na sua conta. Adicione outra primeiro.
link-provider = Vincular { $provider }
link-confirm-title = Vincular esta conta?
link-confirm-lead = A partir daí, quem puder entrar nessa conta poderá entrar na sua conta { $site }.
link-confirm-to = A sua conta aqui
link-confirm-help = Certifique-se de que é sua. Avisamos todos os seus endereços.
link-confirm-act = Vincular
unlink = Desvincular
unlink-title = Desvincular esta conta?
unlink-lead = Você deixa de poder entrar em { $site } com ela. A conta de lá continua como está.
unlink-last = Você entra em { $site } só com esta conta. Adicione primeiro outra forma de entrar, para não ficar sem acesso.
unlink-add-password = Criar uma senha
unlink-add-passkey = Adicionar uma chave de acesso
step-up-provider = Isto envolve a segurança da sua conta, por isso entre mais uma vez com a conta que usa aqui.
step-up-provider-none = Isto envolve a segurança da sua conta, e a conta com que você entra não pode confirmar agora que é você. Saia, crie uma senha com “Esqueceu a senha?” e volte.
step-up-provider-stuck = Isto envolve a segurança da sua conta, e a conta com que você entra não pode confirmar agora que é você. Fale com quem administra a sua conta.
step-up-provider-act = Confirmar com { $provider }
mail-account-linked-subject = Uma conta foi vinculada à sua conta { $site }
mail-account-linked-what = A partir de agora, quem puder entrar nesta conta poderá entrar na sua conta { $site }:
mail-account-unlinked-subject = Uma conta foi desvinculada da sua conta { $site }
mail-account-unlinked-what = Ninguém mais pode entrar na sua conta { $site } com esta conta:
data-section-linked-accounts = Contas vinculadas
data-key-provider = Provedor
data-key-issuer = Emissor
data-key-subject = Identificador lá
