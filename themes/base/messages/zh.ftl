# 页面用语。平实地对用户说话：发生了什么，该怎么做。统一用“登录”“退出登录”，称呼用“您”，但不滥用。
# 消息为纯文本，不支持标记。用户数据在语法允许时放在消息旁边。

## Everywhere

portico = Portico
skip = 跳到正文
nav-label = 账户
error-prefix = 错误：
problems-title = 出现了问题
signed-on-as = 当前账户：
sign-on = 登录
sign-off = 退出登录
way-back = 返回 { $application }
save = 保存
help = 帮助
languages-label = 语言
schemes-label = 外观
scheme-device = 跟随设备
scheme-light = 浅色
scheme-dark = 深色
copy = 复制
copied = 已复制
try-again = 重试
back-home = 前往您的账户
approximate = （大致）
required = 必填
optional = 选填
mark-colon = ：
mark-stop = 。
mark-list = 、
mark-open = （
mark-close = ）
cancel = 取消
manage = 管理
remove = 移除
go-on = 继续
get-help = 获取帮助
download = 下载
print = 打印
done = 完成
entrance-line = 您的账户，由您掌握。

## Signing on and off

sign-on-title = 登录
sign-on-lead = 欢迎回来。请登录以管理您的 { $site } 账户。
sign-on-password-title = 输入密码
signing-on-as = 正在登录：
not-you = 不是您？
identifier-username = 用户名
identifier-email = 邮箱地址
identifier-phone = 电话号码
identifier-username-email = 用户名或邮箱地址
identifier-username-phone = 用户名或电话号码
identifier-email-phone = 邮箱地址或电话号码
identifier-any = 用户名、邮箱地址或电话号码
password = 密码
show-password = 显示
hide-password = 隐藏
password-shown = 密码已显示
password-hidden = 密码已隐藏
sign-off-title = 退出登录？
sign-off-lead = 当前登录的账户：
sign-off-stay = 保持登录
signed-off-title = 您已退出登录
signed-off-lead = 现在没有人能在此浏览器中打开您的账户。如果这是公用电脑，请同时关闭窗口。
signed-off-again = 重新登录
signed-off-onward = 前往

## My profile

profile-title = 个人资料
profile-lead = 我们保存的您的信息，以及您可以更改的内容。
profile-empty = 这里还没有内容。
picture-alt = 您的照片
picture-choose = 选取照片
picture-another = 选取其他照片
picture-help = JPEG、PNG 或 WebP 格式，不超过 { $megabytes } MB。我们只保留照片中央的正方形部分，不保留拍摄地点和设备信息。
picture-upload = 上传照片
picture-change = 更换照片
picture-asks = 选取照片前，需要先确认是您本人。
picture-remove = 移除照片
verified = 已验证
not-verified = 未验证
nothing-known = 暂无
choice-none = 请选择
day = 日
month = 月
year = 年
date-order = ymd
address-street = 街道和门牌号
address-code = 邮政编码
address-town = 城市或城镇
address-region = 州、省或地区
address-country = 国家/地区
address-show = 更改国家/地区
address-zip = 邮政编码（ZIP）
address-postcode = 邮政编码
address-pin = 邮政编码（PIN）
address-eircode = Eircode 邮政编码
address-city = 城市
address-post-town = 城镇
address-suburb = 城区
address-district = 区
address-state = 州
address-province = 省
address-county = 郡/县
address-prefecture = 都道府县
address-emirate = 酋长国
address-area = 地区
address-department = 省
address-governorate = 省
address-primary = 首选
address-waits = 等待输入验证码
many-add = 再添加一个
many-remove = 移除
many-removed = 已移除，保存后生效。
many-nth = { $label }，第 { $n } 项
many-new = { $label }，添加一项

## Change password

password-title = 更改密码
password-last-changed = 上次更改时间：
password-never-changed = 请选择一个没有在其他地方用过的密码。
password-first-title = 设置密码
password-first-lead = 您目前无需密码即可登录。设置密码后，便多一种登录方式。
password-expires = 请在此日期前更改密码：
password-changeable-from = 您最近更改过密码。下次可更改的时间：
password-elsewhere-lead = 您的 { $site } 密码由 { $owner } 管理。
password-elsewhere-text = 如需更改，请前往该处。
password-elsewhere-go = 前往 { $owner } 更改
password-closed-lead = 您登录 { $site } 无需密码。
password-closed-text = 这里没有需要更改的内容，您也不必记住任何密码。
password-current = 当前密码
password-new = 新密码
password-requirements = 新密码要求
password-advice = 四五个随机的词组合起来既安全，又比符号更容易输入。您也可以从密码管理器粘贴。
password-end-others = 在其他所有地方退出登录
password-end-others-help = { $count ->
    [0] 您只在此处登录了账户。
   *[other] 您还在另外 { $count } 处登录了账户。
}
password-change = 更改密码

## Accounts & sessions

accounts-title = 账户与会话
accounts-lead = 能打开您账户的浏览器和应用。如有不认识的，请将其退出登录，然后更改密码。
accounts-only-here = 您只在此处登录了账户。
accounts-others = 除此处以外，您还在另外 { $count } 处登录了账户。
sessions-title = 已登录的设备
sessions-paging = 会话分页
sessions-newer = 较新
sessions-older = 较早
sign-off-others = 退出所有其他会话
browser-and-platform = { $browser }（{ $platform }）
session-program = 应用或脚本
session-unknown = 未知设备
this-device = 此设备
session-active = 最近活动
session-now = 现在
session-first = 登录时间
session-place = 位置

## The second step of signing on

sign-on-confirm-title = 确认是您本人
sign-on-code-title = 输入验证码
code-lead = 请输入通过此方式获得的验证码。
code-lead-totp = 打开身份验证器应用，查看 { $site } 的验证码。
code-lead-passkey = 使用指纹、面容或屏幕锁定方式确认。
code-lead-security-key = 准备好安全密钥：将其插入设备或靠近设备。
code-lead-recovery = 请输入您保存的任意一个恢复码。每个只能使用一次。
code-lead-send = 您请求后，我们会发送验证码。
code-lead-sent = 请输入我们发送给您的验证码。
code-label = 验证码
code-label-recovery = 恢复码
code-label-address = 邮件中的验证码
code-help-digits = { $digits } 位数字
code-help-recovery = 15 位字母和数字。不区分大小写，空格和连字符可有可无。
code-help-address = 6 位数字
trust-for-days = { $count } 天内在此浏览器中不再询问
trust-for-hours = { $count } 小时内在此浏览器中不再询问
trust-for-minutes = { $count } 分钟内在此浏览器中不再询问
trust-help = 请仅在他人无法使用的浏览器中选择。登录时仍需输入密码。
another-way = 试试其他方式
or = 或
sign-on-methods-title = 选择其他方式
sign-on-methods-lead = 以下任一方式均可用于登录。
sign-on-methods-none = 都不在手边？请联系账户管理员。
sign-on-enrol-lead = { $site } 要求所有人在输入密码后再完成一步验证。添加验证方式只需一分钟。
sign-on-enrol-choice-title = 添加第二步验证
sign-on-enrol-choice-lead = 请选择适合您的方式，以后还可以添加其他方式。
another-method = 选择其他验证方式
sign-on-blocked-title = 您的账户需要第二步验证
sign-on-blocked-no-address = { $site } 要求在输入密码后再完成一步验证。添加验证方式前，我们需要向您的邮箱发送验证码，但您的账户没有已验证的邮箱地址，或该地址在最近七天内更改过。请联系账户管理员。
sign-on-blocked-invitation = { $site } 要求在输入密码后再完成一步验证，而添加验证方式需要邀请。请向账户管理员索取邀请，然后在此浏览器中打开其中的链接。
sign-on-blocked-no-method = { $site } 要求在输入密码后再完成一步验证，而您无法自行添加。请联系账户管理员。

## Before the first second step

address-title = 先通过邮件验证
address-blocked-title = 暂时无法添加验证方式
address-lead = 这样可以防止他人为您的账户添加第一个验证方式。
address-goes-to = 验证码将发送至：
address-send = 发送验证码
address-sent-to = 验证码已发送至：
address-again = 重新发送验证码
address-again-help = 一分钟后仍未收到？请查看垃圾邮件。验证码 10 分钟内有效。无法再查看该邮箱？请联系账户管理员。
address-none = 您的账户没有可接收验证码的已验证邮箱地址，或该地址在最近七天内更改过。请等七天期满，或联系 { $site } 的账户管理员。
address-invitation = 添加第一个验证方式需要邀请。请向 { $site } 的账户管理员索取邀请，然后在此浏览器中打开其中的链接。

## Confirming who one is

step-up-title = 确认是您本人
step-up-password = 这关系到账户安全，请再次输入密码。
step-up-purpose = 完成后，您可以继续刚才的操作。
step-up-confirm = 确认是您本人
step-up-none = 无法获取验证码？请联系账户管理员。
step-up-lost = 所有验证方式都已丢失？
step-up-lost-help = 您可以在登录时申请新的验证方式。为此，您现在将退出登录，此浏览器也不再受信任。在可以设置新的验证方式之前，您在任何地方都无法登录，包括此处。
step-up-lost-open = 等待时间已过，您可以在登录时设置新的验证方式。为此，您现在将退出登录，此浏览器也不再受信任。
step-up-lost-wait = 到时请再次打开此页面，即可设置新的验证方式。如果在此之前找回了某个验证方式，使用它即可停止这一流程。
step-up-password-wrong = 密码不正确。
other-ways = 其他方式

## Authentication

authentication-title = 身份验证
authentication-lead = 除密码外，我们用来确认是您本人的方式。
authentication-back = 返回身份验证
passkeys-title = 通行密钥
passkeys-lead = 使用其中任何一个，无需密码即可登录。
passkeys-empty = 使用指纹、面容或屏幕锁定方式登录，无需记住密码。
passkey-create-another = 再创建一个
passkey-offer-title = 下次登录更快捷
passkey-offer-text = 由浏览器为您保管，片刻即可完成，其他登录方式保持不变。
passkey-offer-later = 以后再说
passkey-offer-never = 不再询问
passkey-remove-help = 移除后将无法再用它登录。您可以随时创建新的通行密钥。
passkey-remove-lead = 我们会立即停止接受此通行密钥。它可能仍会显示在您保存通行密钥的地方，您可以在那里将其删除。
passkey-remove-lead-at = 我们会立即停止接受此通行密钥。它可能仍会显示在 { $provider } 中，您可以在那里将其删除。
device-provider = 保存在
device-kept = 保存方式
device-synced = 已同步
device-bound = 仅在此设备上
devices-title = 两步验证
devices-lead = 输入密码后，还需使用以下任一方式验证。
devices-empty = 尚未设置第二步验证：仅凭密码就能打开您的账户。
devices-empty-add = 在下方添加验证方式后，仅凭盗取的密码就无法再打开您的账户。
devices-always = { $site } 要求所有人完成第二步验证。最后一个验证方式可以更换，但不能移除。
devices-full = { $count ->
    [1] 您已有 1 个验证方式，无法再添加。请先移除它，再添加其他方式。
   *[other] 您已有 { $count } 个验证方式，无法再添加。请先移除一个，再添加其他方式。
}
methods-title = 添加验证方式
methods-title-another = 添加其他验证方式
add-method = 添加验证方式
method-passkey-about = 使用指纹、面容或屏幕锁定方式。无需密码也可登录，并能防范钓鱼攻击。
method-security-key-about = 插入设备或靠近设备即可使用的密钥，能防范钓鱼攻击。
method-oath-token-about = 可显示验证码的小型设备，背面印有序列号。
method-totp-about = 手机或电脑上的应用会定时显示新的验证码，没有网络也能使用。
device-method = 验证方式
device-added = 添加时间
device-last-used = 上次使用
device-never-used = 尚未使用
device-default = 默认
device-off = 已停用
device-withdrawn = 已不再提供
device-make-default = 设为默认

## Trusted browsers

trusted-title = 受信任的浏览器
trusted-lead = 在这些浏览器中，登录只需密码，直到所示日期，或直到您更改密码或验证方式为止。
trusted-empty = 没有受信任的浏览器：每次登录都需要第二步验证。输入验证码时，您可以选择在该浏览器中不再询问。
trusted-unknown = 未知浏览器
trusted-this = 此浏览器
trusted-until = 有效期至
trusted-since = 信任时间
trust-end = 取消信任
trusts-end = 全部取消信任

## One method

device-title = 管理验证方式
device-label = 名称
device-label-help = 便于与其他验证方式区分，例如“工作手机”。
device-withdrawn-help = { $site } 已不再接受此方式，因此它不起作用。您可以将其移除。
device-default-title = 默认
device-default-is = 登录时会优先使用此方式。
device-default-help = 设为登录时优先使用的方式。
device-order = 顺序
device-order-help = 选择其他登录方式时，此方式所在的位置。
device-up = 上移
device-down = 下移
device-disable-head = 停用
device-disable-help = 停用期间，登录时不会使用此方式。您可以重新启用。
device-disable = 停用
device-enable-head = 已停用
device-enable-help = 目前登录时不会使用此方式。
device-enable = 启用
device-remove-head = 移除
device-remove-help = 其验证码将失效。如需再次使用同一应用，请重新设置。
device-remove-title = 移除此验证方式？
device-remove-lead = 我们会立即停止接受此方式的验证码。应用中的条目会保留，您可以在应用中将其删除。
device-disable-title = 停用此验证方式？
device-disable-lead = 在您重新启用之前，登录时不会使用此方式，也不接受其验证码。
device-last = 此后，仅凭密码即可登录。
device-with-codes = 您的恢复码也会一并移除。
device-keep-title = 请先添加其他验证方式
device-keep-remove = 您的 { $site } 账户必须保留第二步验证，而这是唯一的验证方式。请先添加其他方式，再移除此方式。
device-keep-disable = 您的 { $site } 账户必须保留第二步验证，而这是唯一的验证方式。请先添加其他方式，再停用此方式。
device-keep-add = 可添加的验证方式
device-keep-none = 您无法自行添加其他验证方式。请联系账户管理员。
device-keep = 保留
device-removal = 即将移除
device-removal-on = 移除时间：
device-removal-now = 正在移除
device-removal-help = 有人用安全性较低的方式验证后，要求移除此方式。在此之前它可照常使用。如果您仍持有它，请选择“保留”。
device-removal-all-help = 有人要求关闭两步验证，此方式也将随之移除。如果您选择“保留”，两步验证就不会关闭。
device-remove-later = 此验证方式将在 24 小时后移除。在此之前它可照常使用，您也可以选择保留。
device-remove-weak = 您使用了安全性较低的方式验证，因此需要等待 24 小时。我们会立即通知您的所有邮箱。您可以在此处取消，使用该验证方式也可取消。
device-remove-open = 如果使用安全性较低的方式验证，移除需要等待 24 小时。
device-disable-open = 要停用此方式，须使用安全性不低于它的方式验证。
device-disable-weak = 您使用了安全性较低的方式验证，不能停用此方式。请使用安全性更高的方式验证，或申请移除：移除需要等待 24 小时。
device-weak-title = 请使用安全性更高的方式验证
prove-stronger = 使用其他方式验证
weak-lead = 您刚才没有使用安全性最高的方式验证。添加或重新启用验证方式，需要使用安全性不低于它的方式验证。
weak-lead-codes = 您刚才没有使用安全性最高的方式验证。生成恢复码需要使用安全性更高的方式验证。
weak-ways = 您可以通过以下任一途径继续：
weak-way-stronger = 使用以下任一方式验证：
weak-way-code = 使用恢复码验证。每个恢复码可添加一个验证方式。
weak-way-remove = 如果安全性更高的方式已丢失，可以申请移除。移除需要等待 24 小时，我们会通知您的所有邮箱。
off-title = 关闭两步验证？
off-do = 关闭两步验证
off-help = 关闭后仅凭密码登录，所有验证方式和恢复码都会移除。
off-waits = 两步验证的关闭时间：
off-waits-now = 正在关闭两步验证。
off-waits-keep = 如果保留其中任一即将移除的验证方式，两步验证将继续开启。
off-lead = 此后，您的账户将只有密码保护。
off-later = 两步验证将在 24 小时后关闭。在此之前一切照常，您也可以取消。
off-weak = 您刚才没有使用安全性最高的方式验证，因此需要等待 24 小时。我们会立即通知您的所有邮箱。
off-open = 如果不使用安全性最高的方式验证，关闭需要等待 24 小时。
off-methods = { $count ->
    [1] 您的验证方式将被移除。
   *[other] 全部 { $count } 个验证方式将被移除。
}
off-codes = 您的恢复码将被移除。
off-trust = 所有浏览器都不再受信任。

## Setting up an authenticator app

passkey-new-title = 创建通行密钥
passkey-new-lead = 使用指纹、面容或屏幕锁定方式登录，无需记住密码。
passkey-before = 接下来，浏览器会询问将通行密钥保存在何处，并请您解锁一次。
passkey-create = 创建通行密钥
passkey-use = 使用通行密钥
passkey-sign-on = 使用通行密钥登录
passkey-sign-on-cancelled = 没有使用通行密钥。您可以重试，或使用密码登录。
passkey-script = 使用通行密钥登录需要 JavaScript。请将其开启，或使用密码登录。
passkey-refused = 此处不接受这个通行密钥。请使用其他方式登录。
passkey-what = 什么是通行密钥？
passkey-what-text = 通行密钥可以代替密码。它由您的设备或密码管理器保管，只有在您用指纹、面容或 PIN 解锁后，才会提供给 { $site }。没有人能猜到它，虚假网页也无法将它骗走。
passkey-where = 通行密钥保存在哪里？
passkey-where-text = 保存在设备或浏览器的密码管理器中（例如 Apple Passwords、Google Password Manager 或 Windows Hello），也可以保存在您自选的密码管理器或安全密钥中。您可以拥有多个通行密钥。
security-key-new-title = 添加安全密钥
security-key-new-lead = 输入密码后，将密钥插入设备或靠近设备。
security-key-before = 请准备好安全密钥。需要触碰时，浏览器会提示您。
security-key-create = 添加安全密钥
security-key-use = 使用安全密钥
ceremony-wait = 请按浏览器的提示操作。
ceremony-cancelled = 未进行任何操作。您可以重试，或使用其他方式。
ceremony-failed = 操作未成功。请重试，或使用其他方式。
ceremony-unsupported = 此浏览器不支持通行密钥和安全密钥。请使用其他方式，或换用其他浏览器。
ceremony-script = 使用通行密钥和安全密钥需要 JavaScript。请将其开启，或使用其他方式。
ceremony-required = 缺少密钥的响应，请重新操作。
ceremony-invalid = 未通过验证。请重试，或使用其他方式。
ceremony-gone = 操作超时，请重试。
ceremony-known = 它已添加到某个账户。
ceremony-synced = 这个通行密钥会在设备之间同步，此处不允许。请将其仅保存在此设备上，或使用安全密钥。
ceremony-make = 此处不接受这个型号的安全密钥。
oath-token-new-title = 添加动态令牌
oath-token-new-lead = 由我们发放、可显示验证码的小型设备。
oath-token-add = 添加动态令牌
serial-label = 序列号
serial-help = 印在令牌背面。
serial-required = 请输入令牌背面的序列号。
token-first = 第一个验证码
token-first-help = 令牌当前显示的验证码。
token-second = 第二个验证码
token-second-help = 等待令牌显示下一个验证码，或再按一次按钮。
token-wrong = 序列号与验证码不匹配。请核对这三项，并使用连续的两个验证码。
totp-new-title = 添加身份验证器应用
totp-new-lead = 应用会定时显示新的验证码，输入密码后再输入验证码即可。
totp-step-open = 打开身份验证器应用
totp-step-open-help = 任何支持一次性验证码的应用均可，许多密码管理器也支持。如果还没有，请从手机的应用商店获取。
totp-step-add = 在应用中添加您的账户
totp-scan = 用应用扫描此二维码；如果应用就在此设备上，也可直接打开。
totp-type = 在应用中输入下方密钥；如果应用就在此设备上，也可直接打开。
totp-qr-label = 用于设置身份验证器应用的二维码
totp-open-app = 在本机的应用中打开
totp-scan-trouble = 无法扫描？
totp-key = 密钥
totp-key-help = 在应用中选择手动输入密钥，然后输入此密钥。空格可有可无。
totp-key-copy = 复制密钥
totp-key-facts = 如果应用询问：基于时间，{ $digits } 位数字，每 { $period } 秒更新一次。
totp-step-code = 输入应用显示的验证码
totp-add = 添加身份验证器应用
totp-add-go-on = 添加并继续

## Recovery codes

recovery-codes-title = 恢复码
recovery-codes-why = 手机不在身边时，可用恢复码登录。每个只能使用一次。
recovery-codes-first = 请先添加验证方式。当您无法使用它时，恢复码可以替代。
recovery-codes-none = 尚未生成
recovery-codes-left = { $left ->
    [0] 已无剩余
   *[other] 剩余 { $left } 个，共 { $of } 个
}
recovery-codes-few = { $left ->
    [0] 已用完
   *[other] 即将用完
}
recovery-codes-few-help = { $left ->
    [0] 请立即生成新的恢复码，以便没有手机时也能登录。
   *[other] 请在用完之前生成新的恢复码。
}
recovery-codes-made = 生成时间
recovery-codes-of = 所属账户
recovery-codes-make = 生成恢复码
recovery-codes-make-head = 生成您的恢复码
recovery-codes-renew = 生成新的恢复码
recovery-codes-renew-head = 用新恢复码替换旧恢复码
recovery-codes-once = 恢复码只显示一次。请先准备好只有您能打开的存放处，例如密码管理器，或可存放打印件的抽屉。
recovery-codes-replace = 我的旧恢复码将失效
recovery-codes-replace-required = 请勾选，确认您的旧恢复码将失效。
recovery-codes-new-title = 您的恢复码
recovery-codes-new-lead = 请立即保存。恢复码会显示 15 分钟，或直到您确认已保存为止；之后任何人都无法再查看，包括您自己。
recovery-codes-print = 打印此页时，只会打印恢复码。
recovery-codes-saved = 我已保存这些恢复码
recovery-codes-saved-required = 请先保存恢复码，然后勾选。
recovery-codes-file = { $site } 恢复码

## Codes that are sent

method-email-about = 每次通过邮件发送验证码。邮箱比手机更容易被人侵入。
method-sms-about = 每次通过短信发送验证码。他人可能盗用号码并读取验证码。
method-voice-about = 每次通过自动语音电话播报验证码。他人可能盗用号码并听到验证码。
method-whatsapp-about = 每次通过 WhatsApp 发送验证码。他人可能盗用号码并读取验证码。
email-new-title = 添加邮件验证码
email-new-lead = 输入密码后，我们会通过邮件向您发送验证码。
sms-new-title = 添加短信验证码
sms-new-lead = 输入密码后，我们会通过短信向您发送验证码。
voice-new-title = 添加语音验证码
voice-new-lead = 输入密码后，我们会通过自动语音电话向您播报验证码。
whatsapp-new-title = 添加 WhatsApp 验证码
whatsapp-new-lead = 输入密码后，我们会通过 WhatsApp 向您发送验证码。
device-address = 发送至
device-mailbox = 邮箱地址
device-mailbox-help = 我们会发送验证码，以确认该邮箱属于您。以后更改个人资料时，它不会随之变动。
device-mailbox-another = 使用其他邮箱
device-number = 电话号码
device-number-help = 请包含国家/地区代码，例如德国为 +49。我们会发送验证码，以确认该号码属于您。
device-number-another = 使用其他号码
device-number-risk = 电话号码可能被他人盗用。通行密钥或身份验证器应用更安全。
device-number-wrong = 请输入包含国家/地区代码的完整电话号码，例如 +49 1512 3456789。
device-number-kind = 验证码无法发送至此类号码。请输入您自己的手机或固定电话号码。
device-number-country = 暂不支持该国家/地区的号码。
device-address-required = 请输入接收验证码的地址或号码。
device-known = 您已添加过，请使用其他地址或号码。
device-code-send = 发送验证码
device-code-add = 添加并完成
device-code-sent-to = 验证码已发送至：
device-code-failed = 无法发送验证码。请使用其他方式，或重试。
device-code-closed = 目前无法通过此方式发送验证码。请使用其他方式，或稍后重试。
device-code-again-mail = 一分钟后仍未收到？请查看垃圾邮件。验证码 { $minutes } 分钟内有效，且仅最新的一个有效。
device-code-again-help = 一分钟后仍未收到？您可以重新获取。验证码 { $minutes } 分钟内有效，且仅最新的一个有效。
code-in = 重新获取验证码还需等待：
code-wait = 刚刚已发送验证码。请在 { $seconds } 秒后重新获取。
code-no-more = 暂时无法再通过此方式发送验证码。请使用其他方式。
code-unavailable = 无法发送验证码。请使用其他方式，或稍后重试。
code-throttled = 发送的验证码过多。请使用其他方式，或稍后再试。

## What is wrong with a code

code-required = 请输入验证码。
code-wrong = 验证码不正确或已使用过。请检查，或换一个验证码后重试。
code-gone = 该验证码已失效，请重新获取。
address-sent-recently = 刚刚已发送验证码。请等待半分钟后再重新获取。
label-refused = 该名称无效。请使用不超过 100 个可见字符。

## When something did not work

not-found-title = 找不到页面
not-found-text = 此地址没有任何内容。如果是手动输入的，请检查拼写；如果是通过链接打开的，该链接可能已过期。
unavailable-title = 暂时无法使用
unavailable-text = 门户目前无法打开，请稍后再试。
maintenance-title = 正在维护
maintenance-text = { $site } 账户门户暂时关闭。您的账户和数据都很安全，请稍后再来。
error-bad-request-title = 请求不完整
error-bad-request-text = 我们无法读取浏览器发送的内容。请返回后重试。
error-expired-form-title = 页面打开时间过长
error-expired-form-text = 为了安全，表单在一段时间后或您重新登录后会失效。未作任何更改。请重新打开页面，再操作一次。
error-forbidden-title = 您无法使用此门户
error-forbidden-text = 您的账户没有使用此门户的权限。请联系账户管理员。
error-method-title = 无法在此进行该操作
error-method-text = 此地址不接受这类请求。未作任何更改。
error-too-large-title = 内容过大
error-too-large-text = 您发送的内容超出了大小限制。未作任何更改。请缩小后重试。
error-type-title = 无法读取该内容
error-type-text = 此页面不接受您发送的内容类型。未作任何更改。
error-throttled-title = 请稍等片刻
error-throttled-text = 尝试次数过多。为保护账户安全，请等待 { $minutes } 分钟后重试。
error-throttled-long = 尝试次数过多。为保护账户安全，暂时不再接受此浏览器的尝试。请使用您曾输入过验证码的浏览器，或联系账户管理员。
error-internal-title = 我们这边出了问题
error-internal-text = 这不是您的问题，我们已作记录。请稍后重试。如果再次出现，请将此编号告诉客服：
error-incident = 事件编号：
error-busy-title = 当前登录人数较多
error-busy-text = 系统比平时繁忙，请在 { $seconds } 秒后重试。

## Mails

mail-hello = { $name }，您好：
mail-hello-nobody = 您好：
mail-device = 验证方式
mail-when = 时间
mail-repeats = 此后几分钟内，同样的情况又发生了 { $count } 次，可能来自其他地点。
mail-browser = 浏览器
mail-place = 位置（大致）
mail-if-you = 如果是您本人操作，则无需理会。
mail-if-not = 如果不是您本人操作，请告诉我们：在打开的页面中确认后，您的账户将在所有地方退出登录，密码也会失效。仅打开页面不会作任何更改。
mail-not-me = 不是我操作的
mail-if-not-by-hand = 如果不是您本人操作，可能有他人进入了您的账户。请立即打开门户更改密码，或联系客服寻求帮助。
mail-act = 保护我的账户
mail-valid-until = 有效期至 { $date }。
mail-why = 您收到此邮件，是因为它关系到您的 { $site } 账户安全。此类邮件无法关闭。
mail-sessions-ended = 另外 { $count } 个会话已退出登录。
mail-password-changed-subject = 您的 { $site } 密码已更改
mail-password-changed-what = 您的 { $site } 账户密码已更改。
mail-new-browser-subject = 您的 { $site } 账户有新的登录
mail-new-browser-what = 有人通过我们此前未见过的浏览器登录了您的 { $site } 账户。
mail-device-added-subject = 您的 { $site } 账户添加了一个两步验证方式
mail-device-added-what = 您的 { $site } 账户添加了一个用于第二步验证的方式。
mail-device-removed-subject = 您的 { $site } 账户移除了一个两步验证方式
mail-device-removed-what = 您的 { $site } 账户移除了一个用于第二步验证的方式。
mail-device-disabled-subject = 您的 { $site } 账户停用了一个两步验证方式
mail-device-disabled-what = 您的 { $site } 账户停用了一个用于第二步验证的方式。重新启用之前，登录时不会使用它。
mail-device-enabled-subject = 您的 { $site } 账户启用了一个两步验证方式
mail-device-enabled-what = 您的 { $site } 账户重新启用了一个用于第二步验证的方式。
mail-default-changed-subject = 您的 { $site } 账户更改了默认的两步验证方式
mail-default-changed-what = 今后登录您的 { $site } 账户时，会优先使用另一个验证方式。
mail-factors-reset-subject = 您的 { $site } 账户的两步验证已重置
mail-factors-reset-what = { $site } 的账户管理员移除了您用于第二步验证的所有方式和恢复码，并让您在所有地方退出了登录。您可以在登录时重新添加验证方式。
mail-factors-reset-if-you = 如果是您要求的，则无需理会。
mail-factors-reset-if-not = 如果不是您要求的，请告诉我们：在打开的页面中确认后，您的密码将失效，在您设置新密码之前，任何人都无法进入账户。仅打开页面不会作任何更改。
mail-removal-asked-subject = 您的 { $site } 账户即将移除一个两步验证方式
mail-removal-asked-what = 有人知道您的密码，并用安全性较低的方式验证后，要求移除您的 { $site } 账户用于第二步验证的一个方式。在此之前它可照常使用。
mail-off-asked-subject = 您的 { $site } 账户即将关闭两步验证
mail-off-asked-what = 有人知道您的密码，并用安全性较低的方式验证后，要求关闭您的 { $site } 账户的第二步验证。届时所有验证方式和恢复码都将移除。在此之前一切照常。
mail-removal-due = 执行时间：
mail-removal-cancel = 您可以在“身份验证”页面取消，使用该验证方式登录也可取消：
mail-removal-if-not = 如果不是您本人操作，请告诉我们：在打开的页面中确认后，该操作将取消，您的账户将在所有地方退出登录，密码也会失效。仅打开页面不会作任何更改。
mail-removal-cancelled-subject = 您的 { $site } 账户保留了一个两步验证方式
mail-removal-cancelled-what = 您的 { $site } 账户原定移除一个用于第二步验证的方式。现已取消：有人在“身份验证”页面取消，或使用了该验证方式。该方式将继续保留。
mail-off-cancelled-subject = 您的 { $site } 账户继续开启两步验证
mail-off-cancelled-what = 您的 { $site } 账户原定关闭第二步验证。现已取消：有人在“身份验证”页面取消，或使用了某个验证方式。一切保持不变。
mail-removal-dropped-subject = 您的 { $site } 账户有一个两步验证方式未被移除
mail-removal-dropped-what = 您的 { $site } 账户原定现在移除一个用于第二步验证的方式，但没有执行：它是唯一的验证方式，而账户必须保留第二步验证；或者账户已停用或锁定。
mail-off-dropped-subject = 您的 { $site } 账户未关闭两步验证
mail-off-dropped-what = 您的 { $site } 账户原定现在关闭第二步验证，但没有执行：现已不允许关闭，或此后又添加了验证方式。
mail-removal-dropped-if-you = 如果仍需要这样做，请重新申请，或联系账户管理员。
mail-turned-off-subject = 您的 { $site } 账户已关闭两步验证
mail-turned-off-what = 您的 { $site } 账户用于第二步验证的所有方式和恢复码均已移除。今后仅凭密码即可登录。
mail-until = 结束时间：
mail-browser-trusted-subject = 您的 { $site } 账户信任了一个浏览器
mail-browser-trusted-what = 有人输入了您的密码和第二步的验证码，并选择在其浏览器中不再询问第二步验证。今后在该浏览器中登录您的 { $site } 账户只需密码。
mail-trust-ended-subject = 一个浏览器不再受您的 { $site } 账户信任
mail-trusts-ended-subject = 多个浏览器不再受您的 { $site } 账户信任
mail-trust-ended-what = { $count } 个受您的 { $site } 账户信任的浏览器已不再受信任，在其中登录时将重新需要第二步验证。
mail-trust-reused-what = 有人输入了您的 { $site } 账户密码，并使用了受信任浏览器凭据的旧副本。连接在不巧的时刻中断，或有人复制了该凭据，都可能出现这种情况。该浏览器已不再受信任，我们已要求进行第二步验证。
mail-trusted-browser = 受信任的浏览器：
mail-bypass-begun-subject = 您的 { $site } 账户暂时无需第二步验证
mail-bypass-begun-what = { $site } 的账户管理员暂时关闭了您账户的第二步验证。在此期间，仅凭密码即可登录。
mail-bypass-ended-subject = 您的 { $site } 账户恢复第二步验证
mail-bypass-ended-what = { $site } 的账户管理员结束了您账户仅凭密码即可登录的期限，登录时将重新需要第二步验证。
mail-others-ended-subject = 您的 { $site } 账户的其他登录已退出
mail-others-ended-what = { $count ->
    [0] 有人登录您的 { $site } 账户后，取消了对所有浏览器的信任。没有其他会话需要退出。
   *[other] 有人登录您的 { $site } 账户后，让另外 { $count } 个会话退出了登录。所有浏览器都不再受信任。
}
mail-session-ended-subject = 您的 { $site } 账户在一个浏览器中退出了登录
mail-session-ended-what = 有人登录您的 { $site } 账户后，让另一个浏览器或应用退出了登录。
mail-session-ended-browser = 已退出登录：
mail-others-doubted = 对方表示账户中的某项操作并非本人所为，因此所有待处理的事项也已取消：移除验证方式、删除账户、以新验证方式替换已丢失的验证方式。此前发送的设置新密码的链接已失效。最近七天内关联的账户可能已取消关联。如果有应用可访问您的账户，凡是在那项操作之后或最近七天内获得访问权限的，均已失去权限。
mail-signed-off-subject = 您已在所有地方退出 { $site } 账户
mail-signed-off-what = { $site } 的账户管理员让您在所有浏览器和应用中退出了登录，所有浏览器都不再受信任。您可以照常重新登录。
mail-recovery-codes-made-subject = 您的 { $site } 账户有新的恢复码
mail-recovery-codes-made-what = 您的 { $site } 账户生成了 { $count } 个恢复码，之前的恢复码已失效。
mail-recovery-code-used-subject = 您的 { $site } 账户使用了一个恢复码
mail-recovery-code-used-what = 有人使用了您的 { $site } 账户的一个恢复码，代替第二步验证。
mail-recovery-codes-left = { $count ->
    [0] 恢复码已用完。
   *[other] 还剩 { $count } 个恢复码。
}
mail-recovery-codes-few = 请提前生成新的恢复码，以备不时之需。
mail-recovery-codes-make = 生成新的恢复码
mail-address-code-subject = 您的 { $site } 验证码
mail-address-code-what = 此验证码用于向 { $site } 证明阅读此邮件的是您本人。请在要求输入验证码的页面输入：
mail-address-code-keep = 请勿告知任何人。我们绝不会通过电话或消息向您索要验证码。
mail-address-code-if-not = 如果您没有请求此验证码，可能有人知道了您的密码。
mail-device-code-subject = 您的 { $site } 验证码
mail-device-code-what = 这是您的 { $site } 验证码。请在要求输入验证码的页面输入：
mail-new-address-code-subject = 确认您在 { $site } 的新邮箱地址
mail-new-address-code-what = 使用此验证码，即可将此邮箱地址设为您的 { $site } 账户邮箱。请在您申请更改的页面输入：
text-code = { $code } 是您的 { $site } 验证码，{ $minutes } 分钟内有效，请勿告知他人。
text-code-recovery = { $code } 是在 { $site } 设置新密码的验证码，{ $minutes } 分钟内有效。非本人操作请忽略。
text-code-number = { $code } 用于确认您在 { $site } 的新号码，{ $minutes } 分钟内有效，请勿告知他人。
text-number-changed = { $site }：您账户中的此号码已被更换。非本人操作？请立即打开我们邮件中的链接，或联系账户管理员。
voice-code-recovery = 您好。这是在 { $site } 设置新密码的验证码。如果您没有请求，请挂断电话。
voice-code-number = 您好。这是用于确认您在 { $site } 的新号码的验证码。
voice-code = 您好。这是您的 { $site } 验证码。
voice-code-again = 重复一遍。
voice-code-end = 验证码 { $minutes } 分钟内有效，请勿告知他人。再见。
mail-password-expires-subject = 请尽快为 { $site } 设置新密码
mail-password-expires-what = 请在此时间之前更改您的 { $site } 账户密码：
mail-password-expires-why = 您所在的组织要求定期更换密码。过期后，使用密码登录时会要求您更换。
mail-password-expires-act = 更改我的密码
mail-password-expires-else = 自行更改无需使用链接：您也可以打开门户，选择“更改密码”。
mail-password-expires-not = 怀疑有他人知道您的密码？
mail-authority-given-subject = 您在 { $site } 的权限有所增加
mail-authority-taken-subject = 您在 { $site } 的权限有所减少
mail-authority-rules-subject = 您在 { $site } 适用的规则有变
mail-authority-given-what = { $site } 的账户管理员已将您加入具有特殊权限的群组：
mail-authority-taken-what = { $site } 的账户管理员已将您移出具有特殊权限的群组：
mail-authority-rules-given-what = { $site } 的账户管理员已将您加入适用其他规则（例如登录规则）的群组：
mail-authority-rules-taken-what = { $site } 的账户管理员已将您移出适用其他规则（例如登录规则）的群组：
mail-authority-if-you = 如果这在您意料之中，则无需理会。
mail-authority-if-not = 如果不清楚原因，请向账户管理员询问。如果可能有他人进入了您的账户，请告诉我们：在打开的页面中确认后，您的账户将在所有地方退出登录，密码也会失效。仅打开页面不会作任何更改。
mail-new-password-subject = 为您的 { $site } 账户设置新密码
mail-new-password-what = 您告诉我们，使用您 { $site } 账户的不是您本人。我们已让账户在所有地方退出登录，旧密码也已失效。请设置一个没有在其他地方用过的新密码：
mail-new-password-act = 设置新密码
mail-new-password-once = 此链接只能使用一次。
mail-new-password-then = 然后用新密码登录，并检查您的两步验证。如果您没有告诉过我们任何事，说明有他人在阅读您的邮件：请先更改邮箱密码。

## This wasn’t me

not-me-title = 不是您操作的？
not-me-lead = 如果邮件中提到的操作不是您本人所为，可以在此锁定账户。在您设置新密码之前，任何人都无法进入。
not-me-lead-elsewhere = 如果邮件中提到的操作不是您本人所为，可以在此让所有人退出您的账户。
not-me-account = 账户：
not-me-will = 点击按钮后
not-me-will-sessions = 您的账户将在所有地方退出登录（包括您自己的登录），所有浏览器都不再受信任。
not-me-will-password = 您的密码将失效。
not-me-will-links = 我们此前发送的链接将失效。
not-me-will-linked = 如果最近七天内有其他服务的账户关联到您的账户，将取消关联。
not-me-will-access = 如果最近七天内有应用获得或增加了对您账户的访问权限，将失去全部权限。
not-me-will-removals = 如果您的某个两步验证方式即将移除，将予以保留。
not-me-will-stop = 如果有人申请以新验证方式替换已丢失的验证方式，该申请将停止。
not-me-will-mail = 我们会向您已验证的邮箱地址发送设置新密码的链接。
not-me-will-ask = 我们没有您的已验证邮箱地址。请联系账户管理员获取新密码。
not-me-will-elsewhere = 您的密码由 { $owner } 管理，因此我们不会发送设置新密码的链接，请前往该处更改。如果需要在此处重新使用密码，请联系账户管理员。
not-me-factors = 您的两步验证保持不变。目前尚未执行任何操作。
not-me-do = 保护我的账户
not-me-was-me = 是我操作的
not-me-done-title = 接下来怎么做
not-me-done-lead = 在您设置新密码之前，任何人都无法登录您的账户。
not-me-done-lead-elsewhere = 已没有人登录您的账户，原密码在此处也已失效。
not-me-done-steps = 操作步骤
not-me-done-mail = 如果我们有您的已验证邮箱地址，请打开刚刚发送的邮件。其中的链接只能使用一次，24 小时内有效。
not-me-done-elsewhere = 您的密码由 { $owner } 管理，请前往该处更改。
not-me-done-password = 设置一个没有在其他地方用过的新密码，然后用它登录。
not-me-done-linked = 最近七天内关联的其他服务的账户均已取消关联。请检查其余已关联的账户，取消关联不认识的账户，再重新关联您自己的账户。
not-me-done-access = 最近七天内获得访问权限的应用均已失去权限。
not-me-done-access-look = 请检查其余的应用，并移除不认识的应用的访问权限。
not-me-done-factors = 检查您的两步验证，移除不认识的验证方式。
not-me-done-mailbox = 如果可能有他人在阅读您的邮件，请先更改邮箱密码。
not-me-done-ask = 没有收到邮件？请查看垃圾邮件，然后联系账户管理员获取新密码。
not-me-done-ask-elsewhere = 如果没有通行密钥，请联系账户管理员，让您可以重新登录。

## Ways to prove that it is you

method-passkey = 通行密钥
method-security-key = 安全密钥
method-totp = 身份验证器应用
method-email = 邮件验证码
method-sms = 短信验证码
method-voice = 语音验证码
method-whatsapp = WhatsApp 验证码
method-push = 手机确认
method-oath-token = 动态令牌
method-recovery-codes = 恢复码
method-named = { $method }“{ $label }”

## The demonstration

demo-title = 一台服务器，多个门户
demo-lead = 这是演示环境。请选择一个身份，打开其门户并登录。这里的一切都是虚构的，也不会保留。
demo-empty = 未加载任何环境。请查看终端中的提示。
demo-kind-customers = 客户
demo-kind-workforce = 员工
demo-kind-administrators = 管理员
demo-identifier = 登录身份
demo-code = 当前验证码
demo-key = 供您自己的应用使用的密钥
demo-recovery-code = 一个恢复码
demo-token-totp = 基于时间的动态令牌。使用序列号和连续两个验证码即可添加。
demo-token-hotp = 带按钮的动态令牌：每按一次显示下一个验证码。
demo-token-serial = 序列号
demo-token-codes = 依次显示的验证码
demo-token-key = 令牌密钥
demo-open = 打开
demo-notes = 提示
demo-outbox-text = 邮件和短信不会真正发送。请在此查看：
demo-config-text = 一切都在文件中声明。可在运行时编辑，然后重新加载页面：
outbox-title = 发件箱
outbox-lead = 本应发送的内容，最新的在前。
outbox-back = 返回演示
outbox-json = 以 JSON 查看
outbox-empty = 尚未发送任何内容。更改一次密码，再来查看。
outbox-message = 短信
outbox-to = 收件人：
outbox-follow = 打开链接

## Choosing the first password

first-password-title = 设置您的密码
first-password-lead = 请设置密码，然后用它登录。
first-password-set = 设置密码

## A new password at sign-on

new-password-title = 设置新密码
new-password-expired = { $site } 要求定期更换密码，您的密码现已到期。
new-password-known = 您刚才使用的密码已在其他地方的数据泄露中暴露，为他人所知。请先设置其他密码，然后继续。
new-password-then = 之后将继续登录，其他所有地方都会退出登录。
new-password-set = 更改密码并继续

## What has just happened

flash-profile-saved = 个人资料已保存。
flash-profile-unchanged = 未作任何更改。
flash-picture-saved = 照片已保存。
flash-picture-removed = 照片已移除。
flash-password-changed = { $count ->
    [0] 密码已更改。
   *[other] 密码已更改，另外 { $count } 个会话已退出登录。
}
flash-password-first-set = 密码已设置，今后可以用它登录。
flash-password-expires = 请在 { $count } 天内更改密码。您可以在“更改密码”中操作。
flash-password-set = 密码已设置，请用它登录。
flash-not-me = { $count ->
    [0] 已完成。您的密码和我们此前发送的链接均已失效。当时没有人登录。
   *[other] 已完成。{ $count } 个会话已退出登录。您的密码和我们此前发送的链接均已失效。
}
flash-session-ended = 该会话已退出登录。
flash-session-gone = 该会话此前已结束。
flash-others-ended = { $count ->
    [0] 没有其他会话需要退出。
   *[other] 另外 { $count } 个会话已退出登录。
}
flash-device-added = 验证方式已添加。
flash-device-removed = 验证方式已移除。
flash-removal-asked = 该验证方式将在 24 小时后移除。在此之前它可照常使用，您也可以选择保留。
flash-device-kept = 该验证方式已保留。
flash-turned-off = 两步验证已关闭。
flash-off-asked = 两步验证将在 24 小时后关闭。在此之前一切照常。
flash-device-renamed = 新名称已保存。
flash-device-default = 今后登录时会优先使用此验证方式。
flash-device-moved = 顺序已更改。
flash-device-disabled = 验证方式已停用。
flash-device-enabled = 验证方式已启用。
flash-devices-full = 验证方式数量已达上限。请先移除一个，再添加其他方式。
flash-recovery-codes-saved = 您的恢复码已可使用。
flash-trust-ended = 该浏览器已不再受信任。
flash-trusts-ended = { $count ->
    [0] 没有受信任的浏览器。
   *[other] { $count } 个浏览器已不再受信任。
}
flash-trust-gone = 该浏览器此前已不再受信任。
flash-untrusted = 所有浏览器都不再受信任：下次登录时需要第二步验证，此浏览器也不例外。
flash-export-proved = 验证完成，现在可以下载文件了。
flash-session-proved = 验证完成，已确认是您本人。
flash-code-sent = 验证码已发送。
flash-sign-on-over = 登录超时，或已在其他地方完成。请重新登录。

## What is wrong with a sign-on

sign-on-identifier-required = 请输入登录账户。
sign-on-password-required = 请输入密码。
sign-on-wrong = 账户或密码不正确。请检查后重试。

## Tabs

tab-profile = 个人资料
tab-authentication = 身份验证
tab-password = 更改密码
tab-accounts = 账户与会话

## The rules for passwords, stated before typing

password-rule-min-length = 至少 { $limit } 个字符
password-rule-max-length = 最多 { $limit } 个字符
password-rule-characters = 只使用可输入的字符
password-rule-common = 不是常见密码，也未出现在数据泄露中
password-rule-breached = 未出现在数据泄露中
password-rule-unchecked = 未出现在数据泄露中
password-rule-words = 您的姓名、邮箱地址和我们的名称不计入长度
password-rule-unchanged = 不同于当前密码
password-rule-similar = 不只是对当前密码稍作改动
password-rule-history = { $limit ->
    [1] 不同于上一个密码
   *[other] 不同于最近 { $limit } 个密码
}
password-rule-character-classes = 至少包含以下 { $limit } 类：小写字母、大写字母、数字、其他字符
password-rule-max-repeated = 同一字符连续出现不超过 { $limit } 次
password-rule-max-sequence = “1234”或“abcd”之类的连续字符不超过 { $limit } 个
password-rule-min-age = { $limit } 小时后才能再次更改
password-rule-max-age = { $limit ->
    [1] 必须每天更改
   *[other] 必须每 { $limit } 天更改一次
}

## What is wrong with a new password

password-refused-min-length = 此密码有 { $found } 个字符，至少需要 { $limit } 个。
password-refused-max-length = 此密码有 { $found } 个字符，最多只能有 { $limit } 个。
password-refused-characters = 此密码包含无法输入的字符，请将其去掉。
password-refused-common = 此密码较为常见或曾出现在数据泄露中，容易被猜到。请换一个。
password-refused-breached = 此密码曾出现在数据泄露中。请换一个。
password-refused-unchecked = 目前无法检查此密码是否曾出现在数据泄露中。请几分钟后重试。
password-refused-words = “{ $word }”容易被人猜到。除去它之后只剩 { $found } 个字符，请再加长：需要 { $limit } 个。
password-refused-unchanged = 这是您的当前密码。请换一个新密码。
password-refused-similar = 此密码与当前密码过于相似。请多作一些改动。
password-refused-history = 您曾用过此密码。请换一个新密码。
password-refused-character-classes = 此密码包含 { $found } 类字符，需要包含以下 { $limit } 类：小写字母、大写字母、数字、其他字符。
password-refused-max-repeated = 同一字符连续出现了 { $found } 次，最多允许 { $limit } 次。
password-refused-max-sequence = 有 { $found } 个“1234”或“abcd”之类的连续字符，最多允许 { $limit } 个。
password-current-wrong = 当前密码不正确。
password-current-required = 请输入当前密码。
password-new-required = 请输入新密码。
password-not-offered = 此处不使用密码登录。
password-first-unproved = 请先退出登录，再用通行密钥登录，并在几分钟内设置密码。
password-managed-refused = 您的密码由 { $owner } 管理，请前往该处更改。
password-advice-fine = 目前看来，此密码没有问题。
password-none = 您的账户没有可更改的密码。
password-too-soon = 您最近更改过密码。{ $when } 之后可再次更改。
password-changed-meanwhile = 您的密码刚刚在其他地方更改过。请输入新密码。

## My profile, in words

profile-group-about-you = 关于您
profile-group-contact = 联系方式
profile-group-more = 更多
profile-yes = 是
profile-no = 否
profile-managed-by = 由 { $site } 管理。如需更改，请与其联系。
attribute-name = 姓名
attribute-given-name = 名字
attribute-middle-name = 中间名
attribute-family-name = 姓氏
attribute-nickname = 昵称
attribute-preferred-username = 用户名
attribute-username = 用户名
attribute-gender = 性别
attribute-birthdate = 出生日期
attribute-locale = 语言
attribute-zoneinfo = 时区
attribute-email = 邮箱地址
attribute-phone-number = 电话号码
attribute-address = 通信地址
attribute-website = 网站
attribute-profile = 个人主页
attribute-picture = 照片
zone-africa = 非洲
zone-america = 美洲
zone-antarctica = 南极洲
zone-arctic = 北极
zone-asia = 亚洲
zone-atlantic = 大西洋
zone-australia = 澳大利亚
zone-europe = 欧洲
zone-indian = 印度洋
zone-pacific = 太平洋
zone-other = 其他

## What is wrong with a profile

problem-required = 请填写此项。
problem-too-long = 此项有 { $length } 个字符，最多只能有 { $max } 个。
problem-too-short = 此项至少需要 { $min } 个字符。
problem-characters = 此项包含无法保存的字符，例如换行符或不可见字符。请将其去掉。
problem-pattern = 格式不符合要求。请对照提示检查。
problem-choice = 请从列表中选择一项。
problem-timezone = 请输入时区，例如 Asia/Shanghai。
problem-date = 请输入实际存在的日期，例如 1980 年 3 月 31 日。
problem-date-incomplete = 请完整输入年、月、日。
problem-url = 请输入以 https:// 或 http:// 开头的网址。
problem-email = 请输入邮箱地址，例如 name@example.com。
problem-number = 请输入数字。
problem-minimum = 请输入不小于 { $min } 的数字。
problem-maximum = 请输入不大于 { $max } 的数字。
problem-boolean = 请选择“是”或“否”。
problem-type = 格式不正确。
problem-fixed = 此项无法在这里更改。
problem-unknown = 没有此字段。
problem-taken = 已被他人使用。请输入其他内容。
problem-profile-too-large = 全部内容合计过长。请缩短一些。
problem-stale = 此页面打开期间，您的个人资料已在其他地方更改。请检查此处内容后再次保存。
problem-too-many = 此项超过了 { $max } 个。请移除一些。
problem-json = 这不是有效的 JSON。请检查引号、逗号和括号。
problem-json-depth = 嵌套过深：最多 { $max } 层。
problem-picture-none = 请先选取文件。
problem-picture-format = 我们无法使用此照片。请选取 JPEG、PNG 或 WebP 文件。
problem-picture-pixels = 照片过大：最多 2500 万像素，每边不超过 12,000 像素。请缩小后重试。
problem-picture-small = 照片过小：每边至少需要 32 像素。
problem-picture-broken = 文件已损坏，或不是照片。请选取其他文件。
problem-picture-bytes = 文件过大：不能超过 { $megabytes } MB。请缩小后重试。

## Consents

tab-consents = 同意事项
tab-applications = 应用
menu-devices = 设备
menu-label = 账户菜单
applications-title = 应用
applications-lead = 您可以使用此账户访问的应用。
applications-none = 暂时没有可用的应用。
# 标题取自页面本身；页面没有标题时用这个。
custom-title = 更多
consents-title = 同意事项
consents-lead = 您同意的内容和时间。您可以随时查看每份文本的原貌。
consents-back = 返回同意事项
consent-back = 返回文本
agreements-title = 协议
consents-empty = 没有需要同意的内容。
consent-title = 协议
consent-accepted = 已接受
consent-outdated = 已接受旧版文本
consent-withdrawn = 已撤回
consent-open = 未接受
consent-accepted-at = 接受时间
consent-withdrawn-at = 撤回时间
consent-revision = 文本版本
consent-language = 语言
consent-needed = 登录时必需
consent-needed-yes = 是
consent-needed-no = 否
consent-read = 阅读
consent-withdraw = 撤回同意
consent-accept = 接受
consent-newer = 文本已更新。您之前接受的版本见下方。
consent-earlier = 您接受的版本
consent-history = 您的答复
consent-history-empty = 您尚未答复。
consent-when = 时间
consent-from = 来源
consent-event-accepted = 您已接受
consent-event-declined = 您已拒绝
consent-event-withdrawn = 您已撤回同意
consent-withdraw-title = 撤回同意？
consent-withdraw-lead = 您将撤回对以下内容的同意：
consent-withdraw-required = 使用您的 { $site } 账户必须同意此内容。下次登录时我们会再次询问，只有接受后才能继续。
consent-withdraw-sessions = 您现在将在其他所有地方退出登录。此处会保持登录，直到您退出为止。
consent-withdraw-optional = 您的账户可照常使用。您可以随时重新接受。
consent-withdraw-purposes = 您在此基础上允许的以下事项也将终止，即使重新接受也不会恢复：
consent-withdraw-history = 您曾经接受和后来撤回的事实，会保留在历史记录中。
grants-title = 可访问您账户的应用
grants-lead = 您已允许这些应用查看您 { $site } 账户的部分信息。
grants-none = 没有应用可访问您的账户。
grant-former = 已不再提供
grant-domain = 域名
grant-since = 授权时间
grant-used = 上次使用
grant-unused = 尚未使用
grant-from = 授权来源
grant-sees = 可查看：
grant-saw = 您曾允许查看以下内容。在此应用不再提供期间，它没有访问权限：
grant-nothing = 目前无法查看任何内容。
grant-remove = 移除访问权限
grant-remove-title = 移除访问权限？
grant-remove-now = { $application } 将立即失去访问权限。
grant-remove-copies = 它已复制的数据不会删除。
flash-access-removed = 访问权限已移除。已复制的数据不会删除。
flash-access-gone = 该应用没有访问权限。
scope-openid = 在您再次访问时识别您
scope-profile = 您的个人资料，例如姓名和照片
scope-email = 您的邮箱地址
scope-phone = 您的电话号码
scope-address = 您的通信地址
scope-offline-access = 在您未使用应用时，也可访问以上全部内容
mail-access-removed-subject = 一个应用失去了对您 { $site } 账户的访问权限
mail-access-removed-what = 此应用已无法再查看您 { $site } 账户的任何信息：
data-section-application-grants = 有访问权限的应用
data-key-application = 应用
data-key-scopes = 可查看的内容
agreement-in-force-since = 生效时间：
agreement-accept = 接受并继续
agreement-decline = 拒绝
agreement-changed = 这不是当前生效的文本。请重新阅读并再次答复。
agreement-answer-required = 请选择接受或拒绝。
consent-expired = 已到期
consent-expired-at = 到期时间
consent-expired-note = 您接受的内容已到期。您可以再次阅读文本并续期。
consent-until = 有效期至
consent-renew = 续期
consent-announced = 新版文本生效时间：
consent-announced-text = 在此之前一切不变。
consent-announced-asks = 在该日期之后首次登录时，我们会请您接受新文本。
consent-announced-read = 立即阅读
consent-purpose = 用途
consent-event-expired = 已到期
consent-event-purpose-given = 您额外允许了一项用途
consent-event-purpose-withdrawn = 您撤回了之前允许的用途
consent-event-purpose-ended = 您允许的事项已随所属协议终止
purposes-title = 您还可以允许的用途
purposes-help = 每一项都由您自行决定。您可以随时在“同意事项”中更改。
purposes-dormant = 您曾允许以下事项。由于现在已不再以这种表述询问，它们目前不生效。保存后即永久撤回：
purposes-save = 保存选择
purposes-changed = 询问的内容已更改。请重新查看并选择。
purposes-too-often = 您今天更改得过于频繁。您仍可撤回已同意或允许的事项；如需再次同意或允许，请明天再试。
purpose-given = 允许时间
purpose-withdrawn = 撤回时间
purpose-ended = 随所属协议终止的时间
purpose-not-asked = 目前未允许：已不再以这种表述询问。
agreement-hash = 文本指纹（SHA-256）：
agreement-revision-number = { $day }（编号 { $number }）
receipt-title = 凭证
receipt-lead = 此凭证可证明您同意了什么内容，以及具体的表述。请打印或保存文件。
receipt-download = 下载凭证
receipt-show = 可打印的凭证
receipt-state = 状态
receipt-answered = 答复时间
receipt-controller = 数据负责方
receipt-contact = 联系方式
receipt-url = 网站
receipt-record = 记录编号
receipt-id = 凭证编号
receipt-principal = 您的化名标识
receipt-made = 出具时间
receipt-purposes = 您额外允许的用途
receipt-events = 历史经过
receipt-text = 文本
receipt-exact = 文本原文
sign-on-profile-title = 请补充您的信息
sign-on-profile-lead = { $site } 需要这些信息才能继续。以后可以在个人资料中更改。
sign-on-wished-title = 再补充一些信息
sign-on-wished-lead = { $site } 希望了解这些信息。您可以留空，我们至少三个月后才会再次询问。
sign-on-wished-skip = 暂时跳过
sign-on-agreement-title = 请阅读并接受
sign-on-agreement-lead = 接受后才能使用您的 { $site } 账户。
sign-on-agreement-withdrawable = 以后可以在“同意事项”中撤回同意。
sign-on-declined-title = 您尚未登录
sign-on-declined-lead = 您已拒绝：
sign-on-declined-text = 不接受则无法使用您的账户。账户中的内容没有更改或删除。您可以随时登录并接受。
flash-agreement-accepted = 您已接受，谢谢。
flash-purposes-saved = 您的选择已保存。
flash-consent-withdrawn = { $count ->
    [0] 您已撤回同意。
   *[other] 您已撤回同意，另外 { $count } 个会话已退出登录。
}

## Forgotten passwords and user names

recover-title = 忘记密码？
recover-lead = 请输入您的账户。我们会发送验证码，供您设置新密码。
recover-where = 验证码发送方式
recover-where-email = 通过邮件
recover-where-sms = 通过短信
recover-send = 发送验证码
recover-names = 忘记用户名？
recover-password = 忘记密码？
recover-back = 返回登录
recover-sent-title = 输入验证码
recover-sent-mail = 如果此账户存在且有已验证的邮箱地址，包含验证码和链接的邮件正在发送中。
recover-sent-text = 如果此账户存在且有已验证的电话号码，包含验证码的短信正在发送中。
recover-for = 账户：
recover-code = 验证码
recover-code-help = 8 位数字，10 分钟内有效。
recover-go-on = 设置新密码
recover-none = 没有收到？请查看垃圾邮件，并检查输入的内容。
recover-again = 重新输入
recover-code-wrong = 验证码不正确。请检查后重试。
recover-over = 该验证码已失效，请重新获取。
recover-names-title = 忘记用户名？
recover-names-lead = 请输入您的邮箱地址。如果我们有此地址，会通过邮件告知您可用于登录的信息。
recover-names-send = 发送邮件
recover-names-sent-title = 请查看邮箱
recover-names-sent = 如果这是我们这里的已验证邮箱，我们会发送邮件，告知您可用于登录的信息。
sign-on-blocked-recovered = 您使用我们发送的验证码设置了新密码。通过同一途径发送的验证码不能再次用来确认是您本人，而您没有其他两步验证方式。请联系 { $site } 的账户管理员寻求帮助。
mail-recovery-subject = 为 { $site } 设置新密码
mail-recovery-what = 有人（希望是您本人）忘记了您的 { $site } 账户密码。使用此验证码即可设置新密码，请在您提出请求的页面输入：
mail-recovery-or = 或在任意设备上：
mail-recovery-if-not = 如果您没有提出请求，请忽略此邮件，您的密码不会改变。
mail-identifiers-subject = 您的 { $site } 用户名
mail-identifiers-what = 您可以使用以下信息登录 { $site }：
mail-identifiers-act = 登录
mail-identifiers-if-not = 如果您没有提出请求，则无需理会。

## Changing an email address or phone number

change = 更改
email-change-title = 更改邮箱地址
phone-change-title = 更改电话号码
email-change-new = 新邮箱地址
phone-change-new = 新电话号码
email-change-help = 我们会向该邮箱发送验证码，用于确认地址。
email-change-do = 确认并更改
phone-change-do = 确认并更改
address-change-keeps = 确认新的之前，仍使用：
address-change-first = 目前还没有。
address-change-code-help = 6 位数字，10 分钟内有效。
address-change-again = 没有收到？请查看垃圾邮件，并检查输入是否正确。
address-change-cancel = 使用其他邮箱或号码
address-same = 您已在使用该邮箱或号码。
emails-title = 您的邮箱地址
phones-title = 您的电话号码
emails-help = 我们优先写信到首选邮箱，也会将其提供给应用。每个已验证的邮箱均可用于登录。
phones-help = 我们会将首选号码提供给应用。
address-make-primary = 设为首选
address-remove = 移除
address-add-lead = 再添加一个。我们会向其发送验证码，现有的保持不变。
address-add-do = 确认并添加
address-full = 您已有 { $count } 个，已达上限。请先移除一个。
address-stays = 无法更改此项：它已是首选，或是唯一已验证的，或尚未验证。请先将其他项设为首选。
flash-email-added = 邮箱地址已添加。
flash-phone-added = 电话号码已添加。
flash-address-preferred = 首选项已更改。
flash-address-removed = 已移除。
flash-email-changed = 邮箱地址已更改。
flash-phone-changed = 电话号码已更改。
undo-title = 以前的邮箱和号码
undo-help = 以前的邮箱和号码会为您保留几天，以防更改不是您本人操作的。在此期间，通过发送到您原邮箱的邮件中的链接，可以撤销更改。以前的邮箱和号码不能用于登录。
undo-until = 保留至
undo-withdraw = 立即停止保留
flash-undo-withdrawn = 已不能再通过以前的邮箱或号码撤销更改。
not-me-restores = 您以前的邮箱或号码将恢复，此后的更改也将撤销。
not-me-restores-all = 最近几天对您的邮箱和号码所作的更改将撤销。
mail-address-changed-subject = 您的 { $site } 账户邮箱地址已更改
mail-number-changed-subject = 您的 { $site } 账户电话号码已更改
mail-address-changed-what = 您的 { $site } 账户邮箱地址现为：
mail-number-changed-what = 您的 { $site } 账户电话号码现为：
mail-address-added-subject = 您的 { $site } 账户添加了邮箱地址
mail-number-added-subject = 您的 { $site } 账户添加了电话号码
mail-address-removed-subject = 您的 { $site } 账户移除了邮箱地址
mail-number-removed-subject = 您的 { $site } 账户移除了电话号码
mail-address-preferred-subject = 您的 { $site } 账户更改了首选邮箱地址
mail-number-preferred-subject = 您的 { $site } 账户更改了首选电话号码
mail-address-added-what = 今后，您的 { $site } 账户也包含此邮箱地址：
mail-number-added-what = 今后，您的 { $site } 账户也包含此电话号码：
mail-address-removed-what = 您的 { $site } 账户不再包含此邮箱地址：
mail-number-removed-what = 您的 { $site } 账户不再包含此电话号码：
mail-address-preferred-what = 您的 { $site } 账户的首选邮箱地址现为：
mail-number-preferred-what = 您的 { $site } 账户的首选电话号码现为：
mail-address-changed-undo = 不是您操作的？可以撤销更改：恢复您原有的信息，让账户在所有地方退出登录，并由您设置新密码。
mail-address-changed-act = 不是我操作的，撤销更改
mail-address-wanted-subject = 有人想在 { $site } 使用您的邮箱或号码
mail-address-wanted-what = 有人用 { $site } 的另一个账户，输入了您的邮箱地址或电话号码作为自己的。它仍属于您，我们没有向对方透露任何信息。
mail-address-wanted-then = 如果是您本人，说明您有两个账户。请用该邮箱或号码登录，即可使用另一个账户。

sign-on-methods-lost = 我的验证方式已全部丢失
lost-title = 重设第二步验证方式
lost-lead = 如果用于第二步验证的方式已全部丢失，您可以设置新的验证方式。为了安全，需要等待 { $hours } 小时。
lost-how = 流程说明
lost-how-code = 我们会向您的邮箱发送验证码，以确认是您本人。
lost-how-told = 我们会在现在、中途和结束时通知您的所有邮箱。
lost-how-stopped = 收到邮件的人都可以停止这一流程，使用您的任一验证方式登录也会使其停止。
lost-how-then = { $hours } 小时后，请用密码登录，再次打开此页面。届时，已丢失的验证方式将停用。
lost-add-lead = 等待时间已过。现在请设置新的验证方式，已丢失的方式将随之停用。我们会先向您发送验证码。
lost-wait-lead = 您已申请新的验证方式。可设置的时间：
lost-wait-mail = 等待时间已过，但还需要一点时间，通常不到一小时。可以继续时，我们会通过邮件通知您。
lost-wait-help = 到时请用密码登录，再次打开此页面。如果在此之前找回了某个验证方式，用它登录即可停止这一流程。
lost-paused-lead = 新验证方式的申请已被停止。可再次申请的时间：
lost-paused-help = 停止的原因可能是：有人用您的某个验证方式登录，有人通过您收到的邮件将其停止，或账户曾暂时停用或锁定。如果这些不是您本人所为，请联系账户管理员。
lost-back = 返回验证方式
flash-lost-begun = 我们已通知您的所有邮箱。{ $count } 小时后，您可以设置新的验证方式：届时请用密码登录。
flash-lost-here = 您已退出登录，此浏览器也不再受信任。请用密码登录，在第二步验证时选择“试试其他方式”，再选择“我的验证方式已全部丢失”。
mail-lost-begun-subject = 有人为您的 { $site } 账户申请了新的第二步验证方式
mail-lost-begun-what = 有人知道您的 { $site } 账户密码，也能阅读您的邮件，声称用于第二步验证的方式已全部丢失，并申请了新的验证方式。
mail-lost-begun-when = 可添加的时间：
mail-lost-half-way-subject = 提醒：您的 { $site } 账户将有新的第二步验证方式
mail-lost-half-way-what = 不久前，有人知道您的 { $site } 账户密码，也能阅读您的邮件，申请了新的第二步验证方式。
mail-lost-half-way-when = 可添加的时间：
mail-lost-open-subject = 您的 { $site } 账户现在可以添加新的第二步验证方式
mail-lost-open-what = 等待时间已过。凭密码登录您的 { $site } 账户的人，现在可以通过发送到您邮箱的验证码，添加一个新的第二步验证方式。您现有的验证方式将随之停用。
mail-lost-open-when = 可添加的截止时间：
mail-lost-if-you = 如果是您本人操作，则无需理会。到时用密码登录即可。
mail-lost-if-not = 如果不是您本人操作，请告诉我们：在打开的页面中确认后，该流程将停止，您的账户将在所有地方退出登录，密码也会失效。仅打开页面不会作任何更改。
mail-lost-stopped-subject = 您的 { $site } 账户不会添加新的第二步验证方式
mail-lost-stopped-what = 有人为您的 { $site } 账户申请了新的第二步验证方式。由于有人使用了您现有的验证方式，申请已停止。现有的验证方式保持不变。
mail-lost-dropped-subject = 您的 { $site } 账户不会添加新的第二步验证方式
mail-lost-dropped-what = 有人为您的 { $site } 账户申请了新的第二步验证方式。由于 { $site } 已不再提供这一途径，申请不会继续。您现有的验证方式保持不变。
mail-lost-dropped-if-you = 如果是您本人申请，且所有验证方式均已丢失，请联系账户管理员。
## My data and leaving

data-title = 我的数据与账户删除
data-link-text = 查看我们保存的您的数据，也可以在此删除账户。
data-link = 我的数据与账户删除
data-back = 返回个人资料
data-lead = { $site } 保存的您的数据，您有权查看和带走。
export-title = 下载我的数据
export-text = 我们保存的您的全部数据的副本，包括供阅读的网页和供程序使用的文件，不含密码和其他机密信息。
export-begin = 准备我的数据
export-building = 正在整理您的数据：{ $percent }%。
export-mail = 您可以离开此页面。准备就绪后，我们会通过邮件通知您。如果一小时内没有收到邮件，请回到这里查看。
export-refresh = 重新查看
export-ready = 您的数据已准备就绪。申请时间：
export-until = 下载截止时间：
export-html = 下载供阅读的网页
export-json = 下载供程序使用的文件
export-keep-safe = 请将文件保存在只有您能读取的地方。
export-next = 可再次准备数据的时间：
export-failed = 整理您的数据时出了问题，请重试。
export-too-soon = 您的数据在不到一天前刚准备过。请下载该副本，或明天再来。
flash-export-asked = 我们正在整理您的数据，完成后会通过邮件通知您。
delete-title = 删除我的账户
delete-text = 永久删除您的 { $site } 账户。
delete-go = 删除我的账户
delete-back = 返回我的数据与账户删除
delete-then = 您的 { $site } 账户将被永久删除，删除时间：
delete-now = 您的 { $site } 账户将立即删除。
delete-what = 您的个人资料、照片、登录方式、协议、历史记录，以及我们保存的所有其他数据都将删除。您的邮箱和号码可重新用于注册新账户。
delete-what-but-history = 您的个人资料、照片、登录方式和协议都将删除。您的邮箱和号码可重新用于注册新账户。
delete-sessions = 您将立即在所有地方退出登录。
delete-cancel = 在此之前您可以改变主意：登录并选择“保留我的账户”即可。我们会通过邮件告知您如何操作。
delete-no-cancel = 此操作无法撤销。
delete-keeps-history = 我们还须将您账户中发生的事项及时间（例如登录）保留 { $days } 天，其中不含您的姓名、联系方式和浏览器信息。
delete-kept = 以下内容会保留一段时间：此前制作的备份；一份不含内容的邮件清单，保留一周；不涉及您身份的失败尝试次数；以及服务器日志，其中您的账户仅以编号表示。删除完成后，我们会发送最后一封邮件告知您。
delete-export-first = 需要先带走您的数据吗？
delete-type = 为确认您的意愿，请输入您的账户名称：
delete-do = 删除我的账户
delete-not-typed = 请严格按照上方所示输入。
flash-leaving = 您已退出登录。您的账户将在 { $count } 天后删除。如需保留，请在此之前登录。
flash-left = 您的账户已删除，我们会发送最后一封邮件告知您。
flash-leaving-stays = { $count ->
    [0] 您尚未登录。您的账户将在几分钟后删除，除非您登录并选择“保留我的账户”。
   *[other] 您尚未登录。您的账户将在 { $count } 天后删除，除非您登录并选择“保留我的账户”。
}
flash-leaving-kept = 您的账户已保留。
sign-on-leaving-title = 保留您的账户？
sign-on-leaving-lead = 您曾要求删除您的 { $site } 账户。删除时间：
sign-on-leaving-help = 选择保留，一切恢复如常。否则您不会登录，但在此之前仍可改变主意。
leaving-keep = 保留我的账户
leaving-go = 不保留
leaving-answer-required = 请选择其中一项。
disable-title = 停用我的账户
disable-text = 停用后任何人都无法登录，但不会删除任何内容。
disable-go = 停用我的账户
disable-lead = 停用后，任何人都无法再登录此账户：
disable-back-only = 您无法自行重新启用，只有 { $site } 的账户管理员可以。
disable-kept = 不会删除任何内容。
disable-do = 停用我的账户
flash-disabled = 您的账户已停用，并已在所有地方退出登录。
mail-export-ready-subject = 您的 { $site } 数据已准备就绪
mail-export-ready-what = 您申请了 { $site } 保存的您的数据副本，现已可以下载。
mail-export-ready-act = 查看我的数据
mail-export-ready-sign-on = 登录后即可获取。
mail-export-ready-if-not = 如果您没有申请，可能有他人进入了您的账户：
mail-deletion-asked-subject = 您的 { $site } 账户即将删除
mail-deletion-asked-what = 您要求删除您的 { $site } 账户。您已在所有地方退出登录。
mail-deletion-near-subject = 您的 { $site } 账户将于明天删除
mail-deletion-near-what = 您之前要求删除您的 { $site } 账户，现在时间快到了。
mail-deletion-due = 删除时间：
mail-deletion-keep = 如需保留账户，请在此之前登录并选择“保留我的账户”：
mail-deletion-if-you = 如果您确实要删除，则无需理会。
mail-deletion-if-not = 如果您没有提出要求，请告诉我们：在打开的页面中确认后，您的账户将保留，并在所有地方退出登录，密码也会失效。仅打开页面不会作任何更改。
mail-deletion-cancelled-subject = 您的 { $site } 账户已保留
mail-deletion-cancelled-what = 您的 { $site } 账户原定删除。有人登录并选择了保留。
mail-account-erased-subject = 您的 { $site } 账户已删除
mail-account-erased-what = 您的 { $site } 账户已删除。
mail-account-erased-keeps = 我们须将账户中发生的事项及时间（例如登录）保留 { $days } 天，其中不含您的姓名、联系方式和浏览器信息。
mail-account-erased-then = 这是有关此账户的最后一封邮件。如果有一天您想回来，可以重新注册 { $site } 账户。
mail-account-disabled-subject = 您的 { $site } 账户已停用
mail-account-disabled-what = 您的 { $site } 账户已停用。任何人都无法登录，但没有删除任何内容。
mail-account-disabled-back = 如需重新使用，请联系账户管理员。
mail-account-disabled-if-not = 如果不是您本人操作，请告诉我们：在打开的页面中确认后，您的密码将失效。然后请联系账户管理员。仅打开页面不会作任何更改。
data-left-out = 因属机密而未包含：密码及其哈希值、登录方式的密钥和种子、恢复码，以及用于识别 Cookie、链接和验证码的数据。同样未包含：个人资料中不向您显示的部分，以及含有验证码的消息。
data-document-title = 我在 { $site } 的数据
data-document-made = 数据截至
data-document-nothing = 无。
data-yes = 是
data-no = 否
data-section-account = 账户
data-section-identifiers = 用户名、邮箱和号码
data-section-attributes = 个人资料
data-section-photo = 照片
data-section-groups = 群组
data-section-passwords = 密码：设置时间
data-section-devices = 两步验证方式
data-section-recovery-codes = 恢复码
data-section-hardware-tokens = 动态令牌
data-section-removals = 等待移除的验证方式
data-section-exceptions = 暂免验证的时段
data-section-trusted-browsers = 受信任的浏览器
data-section-known-browsers = 已知浏览器
data-section-sessions = 会话
data-section-consents = 对协议的答复
data-section-purposes = 在协议之外允许的用途
data-section-address-changes = 邮箱和号码的更改
data-section-notices = 发给您的通知
data-section-attempts = 失败的尝试
data-section-history = 历史记录
data-key-id = 编号
data-key-status = 状态
data-key-state = 状态
data-key-created-at = 创建时间
data-key-changed-at = 更改时间
data-key-type = 类型
data-key-kind = 类型
data-key-value = 值
data-key-primary = 同类首选
data-key-verified-at = 验证时间
data-key-name = 名称
data-key-media-type = 格式
data-key-image = 图像
data-key-added-at = 添加时间
data-key-added-by = 添加者
data-key-by = 操作者
data-key-replaced-at = 替换时间
data-key-method = 验证方式
data-key-methods = 验证所用方式
data-key-enabled = 已启用
data-key-address = 地址
data-key-make = 型号
data-key-synced = 已同步
data-key-last-used-at = 上次使用
data-key-proved-at = 验证时间
data-key-number = 编号
data-key-used-at = 使用时间
data-key-serial = 序列号
data-key-manufacturer = 制造商
data-key-model = 型号
data-key-device = 验证方式
data-key-until = 截止时间
data-key-all = 所有验证方式
data-key-browser = 浏览器
data-key-platform = 系统
data-key-form = 设备
data-key-place = 位置
data-key-agreement = 协议
data-key-purpose = 用途
data-key-label = 具体表述
data-key-help = 下方说明
data-key-hash = 文本哈希值
data-key-answer = 答复
data-key-at = 时间
data-key-title = 标题
data-key-revision = 版本
data-key-language = 语言
data-key-former = 更改前
data-key-current = 更改后
data-key-channel = 途径
data-key-finished-at = 完成时间
data-key-failures = 失败次数
data-key-password-due = 需要更换密码
data-key-recovered-by = 找回方式
data-key-asked-for-attributes-at = 请求补充资料的时间
data-key-act = 操作内容
data-key-detail = 详情
## Making an account

register-none = 还没有账户？
register-act = 创建账户
register-title = 创建账户
register-lead = 我们会先确认邮箱属于您，然后请您填写 { $site } 账户的其他信息。
register-help = 我们会向该邮箱发送验证码，今后有关账户的邮件也会发送到那里。
register-domains = 我们会向该邮箱发送验证码。可用的邮箱地址须以此结尾：
register-domain = 此处只接受以 { $domains } 结尾的邮箱地址。
register-have = 已有账户？登录
register-code-title = 输入验证码
register-sent = 邮件已发送。请输入其中的验证码，或打开其中的链接。
register-code-help = { $digits } 位数字，10 分钟内有效。
register-later = 获取验证码次数过多。请稍后再试。
register-throttled = 此邮箱的尝试次数过多。请明天再试。
register-link-lead = 已确认您能查看此邮箱，可以继续创建 { $site } 账户了。
register-invited = 您受邀在 { $site } 创建账户。
register-link-not = 不是发给您的？关闭此页面即可，不会发生任何事。
register-details-title = 您的新账户
register-details-lead = 此邮箱已确认属于您。{ $site } 还需要以下信息。
register-username = 用户名
register-username-help = 可使用字母、数字、点、连字符和下划线。可用于登录。
register-username-required = 请输入用户名。
register-username-wrong = 用户名须为 2 到 64 个字母、数字、点、连字符或下划线。
register-username-none = 此处不使用用户名。
register-username-taken = 该用户名已被使用，请换一个。
register-ended-title = 此链接已失效
register-ended-lead = 链接只能使用一次，且有时间限制，邀请人也可能已撤回邀请。
register-ended-do = 您可以这样做
register-ended-used = 如果已用此链接创建账户，请直接登录。
register-ended-again = 如果是受邀创建账户，请向邀请人索取新链接。
register-ended-self = 您也可以使用同一地址自行创建账户。
register-passkey = 您可以不使用密码：填写上方其他信息，将密码留空。您的设备会保管通行密钥，您可以使用指纹、面容或屏幕锁定方式登录。
register-passkey-make = 使用通行密钥创建账户
register-password = 密码
register-make = 创建账户
flash-register-over = 注册超时，或已在其他地方完成。请重新开始。
flash-register-signed-on = 您已登录。如需创建另一个账户，请先退出登录，再重新打开邮件中的链接。
flash-register-taken = 此地址现已有账户，请用它登录。
mail-why-none = 您收到此邮件，是因为有人在 { $site } 填写了此地址。
mail-registration-subject = 您注册 { $site } 账户的验证码
mail-registration-what = 有人（希望是您本人）想用此邮箱地址在 { $site } 创建账户。使用此验证码即可继续，请在您提出请求的页面输入：
mail-registration-act = 继续创建账户
mail-registration-if-not = 如果您没有提出请求，请忽略此邮件，不会创建账户。
mail-registered-subject = 您已有 { $site } 账户
mail-registered-what = 有人（也许是您本人）想用此邮箱地址在 { $site } 创建账户。此地址已有账户，因此没有创建新账户，我们也没有向对方透露任何信息。
mail-registered-then = 如果是您本人，请直接登录。如果忘记密码，也请从登录页面开始。
mail-registered-if-not = 如果不是您本人，则无需理会。
mail-invitation-subject = { $site } 邀请您创建账户
mail-invitation-what = { $site } 的账户管理员邀请您使用此邮箱地址创建账户。
mail-invitation-act = 接受邀请
mail-invitation-if-not = 如果不想创建，请忽略此邮件，不会创建账户。
mail-welcome-subject = 欢迎加入 { $site }
mail-welcome-what = 您的账户已使用此邮箱地址创建。您可以在这里登录和管理账户：
mail-welcome-act = 打开我的账户
mail-reset-sent-subject = 为 { $site } 设置新密码
mail-reset-sent-what = { $site } 的账户管理员向您发送了此链接，供您设置新密码。在您设置之前，一切保持不变。
mail-reset-sent-if-not = 如果您没有提出请求，请联系账户管理员，无需其他操作：您的密码不会改变。

# 国家和地区，按代码排列 (ISO 3166-1)。

country-ad = 安道尔
country-ae = 阿拉伯联合酋长国
country-af = 阿富汗
country-ag = 安提瓜和巴布达
country-ai = 安圭拉
country-al = 阿尔巴尼亚
country-am = 亚美尼亚
country-ao = 安哥拉
country-aq = 南极洲
country-ar = 阿根廷
country-as = 美属萨摩亚
country-at = 奥地利
country-au = 澳大利亚
country-aw = 阿鲁巴
country-ax = 奥兰群岛
country-az = 阿塞拜疆
country-ba = 波斯尼亚和黑塞哥维那
country-bb = 巴巴多斯
country-bd = 孟加拉国
country-be = 比利时
country-bf = 布基纳法索
country-bg = 保加利亚
country-bh = 巴林
country-bi = 布隆迪
country-bj = 贝宁
country-bl = 圣巴泰勒米
country-bm = 百慕大
country-bn = 文莱
country-bo = 玻利维亚
country-bq = 荷属加勒比区
country-br = 巴西
country-bs = 巴哈马
country-bt = 不丹
country-bv = 布韦岛
country-bw = 博茨瓦纳
country-by = 白俄罗斯
country-bz = 伯利兹
country-ca = 加拿大
country-cc = 科科斯（基林）群岛
country-cd = 刚果（金）
country-cf = 中非共和国
country-cg = 刚果（布）
country-ch = 瑞士
country-ci = 科特迪瓦
country-ck = 库克群岛
country-cl = 智利
country-cm = 喀麦隆
country-cn = 中国
country-co = 哥伦比亚
country-cr = 哥斯达黎加
country-cu = 古巴
country-cv = 佛得角
country-cw = 库拉索
country-cx = 圣诞岛
country-cy = 塞浦路斯
country-cz = 捷克
country-de = 德国
country-dj = 吉布提
country-dk = 丹麦
country-dm = 多米尼克
country-do = 多米尼加共和国
country-dz = 阿尔及利亚
country-ec = 厄瓜多尔
country-ee = 爱沙尼亚
country-eg = 埃及
country-eh = 西撒哈拉
country-er = 厄立特里亚
country-es = 西班牙
country-et = 埃塞俄比亚
country-fi = 芬兰
country-fj = 斐济
country-fk = 福克兰群岛
country-fm = 密克罗尼西亚
country-fo = 法罗群岛
country-fr = 法国
country-ga = 加蓬
country-gb = 英国
country-gd = 格林纳达
country-ge = 格鲁吉亚
country-gf = 法属圭亚那
country-gg = 根西岛
country-gh = 加纳
country-gi = 直布罗陀
country-gl = 格陵兰
country-gm = 冈比亚
country-gn = 几内亚
country-gp = 瓜德罗普
country-gq = 赤道几内亚
country-gr = 希腊
country-gs = 南乔治亚和南桑威奇群岛
country-gt = 危地马拉
country-gu = 关岛
country-gw = 几内亚比绍
country-gy = 圭亚那
country-hk = 香港
country-hm = 赫德岛和麦克唐纳群岛
country-hn = 洪都拉斯
country-hr = 克罗地亚
country-ht = 海地
country-hu = 匈牙利
country-id = 印度尼西亚
country-ie = 爱尔兰
country-il = 以色列
country-im = 马恩岛
country-in = 印度
country-io = 英属印度洋领地
country-iq = 伊拉克
country-ir = 伊朗
country-is = 冰岛
country-it = 意大利
country-je = 泽西岛
country-jm = 牙买加
country-jo = 约旦
country-jp = 日本
country-ke = 肯尼亚
country-kg = 吉尔吉斯斯坦
country-kh = 柬埔寨
country-ki = 基里巴斯
country-km = 科摩罗
country-kn = 圣基茨和尼维斯
country-kp = 朝鲜
country-kr = 韩国
country-kw = 科威特
country-ky = 开曼群岛
country-kz = 哈萨克斯坦
country-la = 老挝
country-lb = 黎巴嫩
country-lc = 圣卢西亚
country-li = 列支敦士登
country-lk = 斯里兰卡
country-lr = 利比里亚
country-ls = 莱索托
country-lt = 立陶宛
country-lu = 卢森堡
country-lv = 拉脱维亚
country-ly = 利比亚
country-ma = 摩洛哥
country-mc = 摩纳哥
country-md = 摩尔多瓦
country-me = 黑山
country-mf = 法属圣马丁
country-mg = 马达加斯加
country-mh = 马绍尔群岛
country-mk = 北马其顿
country-ml = 马里
country-mm = 缅甸
country-mn = 蒙古
country-mo = 澳门
country-mp = 北马里亚纳群岛
country-mq = 马提尼克
country-mr = 毛里塔尼亚
country-ms = 蒙特塞拉特
country-mt = 马耳他
country-mu = 毛里求斯
country-mv = 马尔代夫
country-mw = 马拉维
country-mx = 墨西哥
country-my = 马来西亚
country-mz = 莫桑比克
country-na = 纳米比亚
country-nc = 新喀里多尼亚
country-ne = 尼日尔
country-nf = 诺福克岛
country-ng = 尼日利亚
country-ni = 尼加拉瓜
country-nl = 荷兰
country-no = 挪威
country-np = 尼泊尔
country-nr = 瑙鲁
country-nu = 纽埃
country-nz = 新西兰
country-om = 阿曼
country-pa = 巴拿马
country-pe = 秘鲁
country-pf = 法属波利尼西亚
country-pg = 巴布亚新几内亚
country-ph = 菲律宾
country-pk = 巴基斯坦
country-pl = 波兰
country-pm = 圣皮埃尔和密克隆群岛
country-pn = 皮特凯恩群岛
country-pr = 波多黎各
country-ps = 巴勒斯坦
country-pt = 葡萄牙
country-pw = 帕劳
country-py = 巴拉圭
country-qa = 卡塔尔
country-re = 留尼汪
country-ro = 罗马尼亚
country-rs = 塞尔维亚
country-ru = 俄罗斯
country-rw = 卢旺达
country-sa = 沙特阿拉伯
country-sb = 所罗门群岛
country-sc = 塞舌尔
country-sd = 苏丹
country-se = 瑞典
country-sg = 新加坡
country-sh = 圣赫勒拿、阿森松和特里斯坦-达库尼亚
country-si = 斯洛文尼亚
country-sj = 斯瓦尔巴和扬马延
country-sk = 斯洛伐克
country-sl = 塞拉利昂
country-sm = 圣马力诺
country-sn = 塞内加尔
country-so = 索马里
country-sr = 苏里南
country-ss = 南苏丹
country-st = 圣多美和普林西比
country-sv = 萨尔瓦多
country-sx = 荷属圣马丁
country-sy = 叙利亚
country-sz = 斯威士兰
country-tc = 特克斯和凯科斯群岛
country-td = 乍得
country-tf = 法属南部领地
country-tg = 多哥
country-th = 泰国
country-tj = 塔吉克斯坦
country-tk = 托克劳
country-tl = 东帝汶
country-tm = 土库曼斯坦
country-tn = 突尼斯
country-to = 汤加
country-tr = 土耳其
country-tt = 特立尼达和多巴哥
country-tv = 图瓦卢
country-tw = 台湾
country-tz = 坦桑尼亚
country-ua = 乌克兰
country-ug = 乌干达
country-um = 美国本土外小岛屿
country-us = 美国
country-uy = 乌拉圭
country-uz = 乌兹别克斯坦
country-va = 梵蒂冈
country-vc = 圣文森特和格林纳丁斯
country-ve = 委内瑞拉
country-vg = 英属维尔京群岛
country-vi = 美属维尔京群岛
country-vn = 越南
country-vu = 瓦努阿图
country-wf = 瓦利斯和富图纳
country-ws = 萨摩亚
country-ye = 也门
country-yt = 马约特
country-za = 南非
country-zm = 赞比亚
country-zw = 津巴布韦
## Activity

tab-activity = 账户活动
activity-title = 账户活动
activity-lead = 您账户中发生的事项，最新的在前。
activity-kept = 记录保留 { $count } 天。
activity-kept-always = 只要账户存在，记录就会保留。
activity-kind = 类型
activity-kind-all = 全部
activity-kind-sign-ons = 登录与会话
activity-kind-security = 密码与验证方式
activity-kind-account = 个人资料、协议与账户
activity-period = 时间
activity-period-all = 全部时间
activity-period-days = 最近 { $count } 天
activity-show = 显示
activity-empty = 暂无活动。
activity-none-such = 此时间段内没有此类活动。
activity-near = 位置：
activity-was-not-me = 不是我操作的
activity-paging = 活动记录分页
activity-latest = 最新
activity-older = 更早
activity-export = 导出记录
activity-export-help = 导出上方所选条件下所有页的记录。我们会先请您确认是您本人。
activity-export-csv = 表格（CSV）
activity-export-json = 供程序使用（JSON）
activity-by-administrator = 由账户管理员操作
activity-by-server = 由系统自动执行
activity-some-method = 某个验证方式
activity-failed-before = 此前有 { $count } 次失败的尝试。
activity-unknown = 进行了此页面暂时无法说明的操作。
activity-account-created = { $how ->
    [taken] { $name ->
        [none] 已创建您的账户。
       *[other] 已创建您的账户。预设的以下信息已被他人使用，因此未写入：{ $name }。
    }
   *[other] 已创建您的账户。
}
activity-sign-on = { $how ->
    [program] 有应用或脚本登录。
    [trusted_browser] 您在受信任的浏览器中登录。
    [mfa_bypass] 您登录时未经第二步验证，当时未作要求。
   *[other] 您已登录。
}
activity-sign-off = 您已退出登录。
activity-password-changed = { $how ->
    [first] 已首次设置密码。
    [recovered] 已设置新密码，代替忘记的密码。
   *[other] 已更改密码。
}
activity-address-changed = { $how ->
    [phone] 已更改电话号码。
   *[other] 已更改邮箱地址。
}
activity-address-added = { $how ->
    [phone] 已添加电话号码。
   *[other] 已添加邮箱地址。
}
activity-address-removed = { $how ->
    [phone] 已移除电话号码。
   *[other] 已移除邮箱地址。
}
activity-address-preferred = { $how ->
    [phone] 已更改首选电话号码。
   *[other] 已更改首选邮箱地址。
}
activity-linked-account-added = { $name ->
    [none] 已关联一个账户。
   *[other] 已关联 { $name } 的账户。
}
activity-linked-account-removed = { $name ->
    [none] 已取消关联一个账户。
   *[other] 已取消关联 { $name } 的账户。
}
activity-address-undo-withdrawn = { $how ->
    [phone] 电话号码的更改已不可撤销。
   *[other] 邮箱地址的更改已不可撤销。
}
activity-profile-changed = { $name ->
    [none] 已更改个人资料。
   *[other] 已更改个人资料：{ $name }。
}
activity-session-ended = { $place ->
    [none] 另一个会话已退出登录。
   *[other] { $place } 已退出登录。
}
activity-session-others-ended = { $how ->
    [all] 您已在所有地方退出登录。
   *[other] { $count ->
        [0] 所有浏览器都不再受信任。
       *[other] 另外 { $count } 个会话已退出登录。
    }
}
activity-session-dropped = 由于会话过多，{ $count } 个最久未使用的会话已退出登录。
activity-session-named = { $name ->
    [none] 已移除一台设备的名称。
   *[other] 将一台设备命名为“{ $name }”。
}
activity-session-unrecognised = { $count ->
    [0] 您表示某项操作不是您本人所为。当时没有其他会话登录。
   *[other] 您表示某项操作不是您本人所为。{ $count } 个会话已退出登录。
}
activity-account-status = { $how ->
    [disabled] 您的账户已停用。
    [enabled] 您的账户已启用。
    [unlocked] 您的账户已解锁。
    [reset_sent] 已向您发送设置新密码的邮件。
   *[other] 您的账户状态已更改。
}
activity-device-added = 已添加验证方式：{ $method }。
activity-device-changed = { $how ->
    [label] 已重命名验证方式：{ $method }。
    [default] 已更改优先使用的验证方式：{ $method }。
    [enabled] 已启用验证方式：{ $method }。
    [disabled] 已停用验证方式：{ $method }。
    [in_step] 已重新同步验证方式：{ $method }。
   *[other] 已更改验证方式：{ $method }。
}
activity-device-removed = 已移除验证方式：{ $method }。
activity-device-removal-asked = { $how ->
    [turns_off] 有人要求关闭两步验证。
   *[other] 有人要求移除验证方式：{ $method }。
}
activity-device-removal-cancelled = { $how ->
    [turns_off] 已取消关闭，两步验证继续开启。
   *[other] 已取消移除，保留验证方式：{ $method }。
}
activity-device-removal-dropped = 因仍需使用，保留了验证方式：{ $method }。
activity-mfa-turned-off = 已关闭两步验证。
activity-recovery-codes-made = 已生成新的恢复码。
activity-recovery-codes-used = { $count ->
    [0] 已使用一个恢复码，已无剩余。
   *[other] 已使用一个恢复码，还剩 { $count } 个。
}
activity-device-copied = 已拒绝一个密钥，因为它可能已被复制。
activity-mfa-reset = 已移除您的所有验证方式。
activity-trusted-browser-added = 已信任一个浏览器。
activity-trusted-browser-ended = { $how ->
    [reused] 一个浏览器的信任凭据旧副本被使用，该浏览器已不再受信任。
   *[other] { $count ->
        [0] 一个浏览器已不再受信任。
       *[other] { $count } 个浏览器已不再受信任。
    }
}
activity-mfa-bypass-begun = 暂时无需第二步验证。
activity-mfa-bypass-ended = 恢复第二步验证。
activity-lost-device-begun = 有人输入您的密码后，表示所有验证方式均已丢失。
activity-lost-device-stopped = 已停止丢失验证方式后的重设流程。
activity-lost-device-open = 丢失验证方式后的等待时间已过：可以添加新的验证方式。
activity-lost-device-used = 新的验证方式已替换丢失的方式。
activity-step-up = 您已确认是您本人。
activity-agreement-accepted = 您接受了“{ $name }”。
activity-agreement-declined = 您拒绝了“{ $name }”。
activity-agreement-withdrawn = 您撤回了对“{ $name }”的同意。
activity-agreement-purpose-given = 您允许了“{ $name }”。
activity-agreement-purpose-withdrawn = 您不再允许“{ $name }”。
activity-access-granted = { $name ->
    [none] 您允许一个应用访问您的账户。
   *[other] 您允许 { $name } 访问您的账户。
}
activity-access-changed = { $name ->
    [none] 您向一个应用授予了更多账户访问权限。
   *[other] 您向 { $name } 授予了更多账户访问权限。
}
activity-access-removed = { $name ->
    [none] 您移除了一个应用对您账户的访问权限。
   *[other] 您移除了 { $name } 对您账户的访问权限。
}
activity-data-export-asked = 已申请您的数据副本。
activity-data-export-fetched = { $how ->
    [activity] 已下载此活动记录。
   *[other] 已下载您的数据副本。
}
activity-account-deletion-asked = 有人以您的身份登录后，要求删除您的账户。
activity-account-deletion-cancelled = 已取消删除，您的账户已保留。
activity-not-me = { $how ->
    [password] 您表示某封邮件中提到的操作不是您本人所为。账户已在所有地方退出登录，您的密码在此处已失效。
   *[other] 您表示某封邮件中提到的操作不是您本人所为。账户已在所有地方退出登录。
}
activity-group-joined = 您已加入群组：{ $name }。
activity-group-left = 您已被移出群组：{ $name }。

## Something that one does not recognise

rescue-title = 您没有印象的活动
rescue-step-end = 退出会话
rescue-step-password = 更改密码
rescue-step-review = 检查账户
rescue-lead = 如果不是您本人操作，可能有他人进入了您的账户。完成以下三步，即可将其拒之门外。
rescue-when = 时间
rescue-where = 设备
rescue-one = 我们会立即让此会话退出登录。所有浏览器都不再受信任，正在进行的登录也会终止。
rescue-all = 我们会立即让除当前会话以外的所有会话退出登录。所有浏览器都不再受信任，正在进行的登录也会终止。
rescue-also = 入侵者可能已开始的操作也会取消，例如移除验证方式、删除账户。设置新密码的链接将失效。如果您有密码，此后关联的账户也会取消关联。
rescue-access = 此后或最近七天内获得访问权限的应用，将失去权限。
rescue-end-one = 退出该会话
rescue-was-me = 是我操作的
rescue-password-lead = 接下来，防止有人再次进入。
rescue-password-text = 进入过您账户的人可能知道您的密码。请设置一个没有在其他地方用过的新密码。
rescue-password-none = 您没有会被他人知道的密码。接下来请检查每个验证方式和已关联的账户是否都属于您。
rescue-password-elsewhere = 进入过您账户的人可能知道您的密码。请在管理密码的地方更改：{ $owner }。
rescue-password-ask = 进入过您账户的人可能知道如何登录。请向账户管理员询问需要更改什么。
rescue-password-change = 设置新密码
rescue-password-skip = 不更改，继续
rescue-next = 下一步
rescue-review-lead = 请检查是否有不属于您的内容，并移除不认识的项目。
rescue-review-methods = 您的第二步验证方式
rescue-review-no-methods = 尚未设置。设置后，仅凭密码无法打开账户。
rescue-review-methods-go = 管理验证方式
rescue-review-removal = 有人要求移除验证方式。除非您选择保留，否则移除时间为：
rescue-review-addresses = 您的邮箱和号码
rescue-review-former = { $address } 在更改前属于您。可用当时邮件中的链接撤销更改，截止时间：
rescue-review-addresses-go = 管理个人资料
rescue-review-access-go = 管理有访问权限的应用
rescue-review-sessions = 已登录的设备
rescue-review-sessions-go = 管理会话和已关联的账户
rescue-review-history-go = 查看账户活动
rescue-finish = 我已全部检查
rescue-done-title = 完成
rescue-done-lead = 所有步骤均已完成。
rescue-done-text = 如果仍有异常，请告知账户管理员。
rescue-done-home = 返回我的账户
flash-rescued = { $count ->
    [0] 没有其他会话需要退出。
   *[other] 已完成，{ $count } 个会话已退出登录。
}
flash-session-named = 名称已保存。

## The end of a session

session-ends-idle = 如无操作，自动退出登录的时间：
session-ends-last = 此会话的最终退出时间：
session-left = 剩余时间：
session-over = 您已退出登录。此处输入的内容未提交。
session-warning-title = 即将退出登录
session-warning-idle = 要保持登录吗？
session-warning-last = 无论是否操作，此会话都将结束。请尽快完成并保存。
session-warning-failed = 操作未成功。请重试。
session-warning-close = 好
session-stay = 保持登录
session-by = 登录方式
session-by-password = 密码
session-by-address = 邮箱验证码
session-by-recovery = 账户恢复
session-by-provider = 已关联的账户
session-one-factor = 一步验证
session-two-factors = 两步验证
session-phishing-resistant = 两步验证，可防钓鱼
session-unrecognised = 我不认识此会话
session-rename = 名称
session-trusted = 受信任的浏览器
session-trusted-this = 受信任的浏览器：此浏览器

## Overview

tab-overview = 概览
overview-title = 概览
overview-attention = 需要您留意
overview-nothing = 没有需要留意的事项。
overview-ways = 您的登录方式
overview-latest = 最近的活动
overview-accounts-go = 管理会话
overview-history-go = 所有活动
overview-removal-waiting = { $how ->
    [turns_off] 有人要求关闭两步验证。除非您选择保留，否则将于 { $when } 关闭。
   *[other] 有人要求移除一个第二步验证方式。除非您选择保留，否则将于 { $when } 移除。
}
overview-password-expires = 请在 { $when } 之前更改密码。
overview-second-factor-missing = { $how ->
    [password] 仅凭密码就能打开您的账户。请添加用于第二步的验证方式。
   *[other] 仅凭一步就能打开您的账户。请添加用于第二步的验证方式。
}
overview-recovery-codes-few = { $count ->
    [0] 您的恢复码已用完。请生成新的恢复码。
   *[other] 您只剩 { $count } 个恢复码。请生成新的恢复码。
}
overview-address-unverified = { $name } 尚未验证，因此我们无法用它帮您找回账户。
overview-agreement-outstanding = 您尚未接受“{ $name }”的现行版本。下次登录时会请您接受。
overview-agreement-expired = 您对“{ $name }”的接受已到期。下次登录时会再次请您接受，也可以现在续期。
# 身份提供方和已关联的账户
provider-sign-on = 使用 { $provider } 登录
own-page-title = 从这里继续
own-page-lead = 另一个网站将您带到了 { $site }。请从这里继续。
own-page-act = 继续
flash-provider-unavailable = 该登录服务目前无法使用。请稍后重试，或使用其他方式。
flash-provider-over = 操作超时、已完成，或是在另一个浏览器中开始的。请重新开始。
flash-provider-cancelled = 您没有在该服务登录。一切保持不变。
flash-provider-nobody = 您刚才使用的账户尚未与此处的任何账户关联。如果您在此处有账户，请登录，然后在“账户与会话”中关联。
flash-provider-owes = 在您设置新密码之前，您的账户将保持锁定。请打开我们发送的邮件中的链接，或联系账户管理员。
flash-provider-unproved-stuck = 登录服务未确认您刚刚登录过。请用同一账户在该服务重新登录；如果仍未解决，请联系账户管理员。
flash-provider-unproved = 登录服务未确认您刚刚登录过。请用同一账户在该服务重新登录；如果仍未解决，请在此退出登录，然后通过“忘记密码？”设置密码。
flash-account-linked = 账户已关联，今后可以用它登录。
flash-account-unlinked = 账户已取消关联，今后无法再用它登录。
flash-link-there = 该账户此前已关联。
flash-link-taken = 该账户已与此处的另一个账户关联。请先在那里取消关联。
flash-link-full = 已关联的账户数量已达上限。请先取消关联一个。
accounts-back = 账户与会话
linked-title = 已关联的账户
linked-lead = 您可以使用这些账户在此登录。
linked-none = 关联您在其他服务的账户，即可用它在此登录。
linked-off = 目前无法使用
linked-provider = 登录服务
linked-name = 该服务的账户
linked-since = 关联时间
linked-used = 上次使用
linked-last = 这是您登录账户的最后一种方式。请先添加其他方式。
link-provider = 关联 { $provider }
link-confirm-title = 关联此账户？
link-confirm-lead = 此后，凡是能登录那个账户的人，都能登录您的 { $site } 账户。
link-confirm-to = 您在此处的账户
link-confirm-help = 请确认它属于您。我们会通知您的所有邮箱。
link-confirm-act = 关联
unlink = 取消关联
unlink-title = 取消关联此账户？
unlink-lead = 您将无法再用它登录 { $site }。该服务的账户保持不变。
unlink-last = 您只能用此账户登录 { $site }。请先添加其他登录方式，以免无法登录。
unlink-add-password = 设置密码
unlink-add-passkey = 添加通行密钥
step-up-provider = 这关系到账户安全，请用您在此使用的账户重新登录一次。
step-up-provider-none = 这关系到账户安全，而您用来登录的账户目前无法确认是您本人。请退出登录，通过“忘记密码？”设置密码，然后再回来。
step-up-provider-stuck = 这关系到账户安全，而您用来登录的账户目前无法确认是您本人。请联系账户管理员。
step-up-provider-act = 使用 { $provider } 确认
mail-account-linked-subject = 您的 { $site } 账户关联了一个账户
mail-account-linked-what = 今后，凡是能登录此账户的人，都能登录您的 { $site } 账户：
mail-account-unlinked-subject = 您的 { $site } 账户取消关联了一个账户
mail-account-unlinked-what = 今后无法再用此账户登录您的 { $site } 账户：
data-section-linked-accounts = 已关联的账户
data-key-provider = 登录服务
data-key-issuer = 颁发方
data-key-subject = 该服务的标识符
