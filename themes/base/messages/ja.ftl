# 画面の文言。です・ます調で簡潔に：何が起きたか、何をすればよいか。「サインイン」「サインアウト」を使い、「ログイン」は使わない。
# メッセージはテキストであり、マークアップは解釈されない。値が後に続くものは、コロンで終わるラベルにする。

## Everywhere

portico = Portico
skip = 本文へ移動
nav-label = アカウント
error-prefix = エラー:
problems-title = 問題があります
signed-on-as = サインイン中:
sign-on = サインイン
sign-off = サインアウト
way-back = { $application }に戻る
save = 保存
help = ヘルプ
languages-label = 言語
schemes-label = 配色
scheme-device = デバイスの設定に合わせる
scheme-light = ライト
scheme-dark = ダーク
copy = コピー
copied = コピーしました
try-again = もう一度試す
back-home = アカウントへ
approximate = （おおよそ）
required = 必須
optional = 任意
mark-colon = :
mark-stop = 。
mark-list = 、
mark-open = （
mark-close = ）
cancel = キャンセル
manage = 管理
remove = 削除
go-on = 続ける
get-help = サポートを受ける
download = ダウンロード
print = 印刷
done = 完了
entrance-line = あなたのアカウントを、あなたの手に。

## Signing on and off

sign-on-title = サインイン
sign-on-lead = ようこそ。サインインして、{ $site }アカウントを管理しましょう。
sign-on-password-title = パスワードを入力
signing-on-as = サインインするアカウント:
not-you = ご本人ではありませんか？
identifier-username = ユーザー名
identifier-email = メールアドレス
identifier-phone = 電話番号
identifier-username-email = ユーザー名またはメールアドレス
identifier-username-phone = ユーザー名または電話番号
identifier-email-phone = メールアドレスまたは電話番号
identifier-any = ユーザー名、メールアドレス、または電話番号
password = パスワード
show-password = 表示
hide-password = 隠す
password-shown = パスワードを表示しています
password-hidden = パスワードを隠しています
sign-off-title = サインアウトしますか？
sign-off-lead = サインイン中のアカウント:
sign-off-stay = サインインしたままにする
signed-off-title = サインアウトしました
signed-off-lead = このブラウザからアカウントを開くことはできなくなりました。共用のパソコンでは、ウィンドウも閉じてください。
signed-off-again = もう一度サインイン
signed-off-onward = 移動先:

## My profile

profile-title = プロフィール
profile-lead = 登録されている情報を確認し、変更できます。
profile-empty = まだ何もありません。
picture-alt = あなたの写真
picture-choose = 写真を選択
picture-another = 別の写真を選択
picture-help = JPEG、PNG、WebP形式、{ $megabytes } MBまで。中央を正方形に切り抜いて保存し、撮影場所や機種などの情報は保存しません。
picture-upload = 写真をアップロード
picture-change = 写真を変更
picture-asks = 写真を選択する前に、本人確認をお願いします。
picture-remove = 写真を削除
verified = 確認済み
not-verified = 未確認
nothing-known = 未登録
choice-none = 選択してください
day = 日
month = 月
year = 年
date-order = ymd
address-street = 町名・番地・建物名
address-code = 郵便番号
address-town = 市区町村
address-region = 都道府県・州
address-country = 国・地域
address-show = 国・地域を変更
address-zip = ZIPコード
address-postcode = 郵便番号
address-pin = 郵便番号（PINコード）
address-eircode = Eircode
address-city = 市区町村
address-post-town = 市町村
address-suburb = 地区
address-district = 区
address-state = 州
address-province = 省・州・道
address-county = 郡・州
address-prefecture = 都道府県
address-emirate = 首長国
address-area = 地域
address-department = 県
address-governorate = 県
address-primary = メイン
address-waits = コードの入力待ち
many-add = さらに追加
many-remove = 削除
many-removed = 削除しました。確定するには保存してください。
many-nth = { $label } { $n }
many-new = { $label }（追加分）

## Change password

password-title = パスワードの変更
password-last-changed = 最終変更:
password-never-changed = ほかで使っていないパスワードにしてください。
password-first-title = パスワードの設定
password-first-lead = 現在はパスワードなしでサインインしています。パスワードを設定すると、もう1つのサインイン方法として使えます。
password-expires = パスワードの変更期限:
password-changeable-from = パスワードは最近変更されています。次に変更できる日時:
password-elsewhere-lead = { $site }のパスワードは、{ $owner }が管理しています。
password-elsewhere-text = 変更はそちらで行ってください。
password-elsewhere-go = { $owner }で変更
password-closed-lead = { $site }にはパスワードなしでサインインします。
password-closed-text = ここで変更するものも、覚えておくものもありません。
password-current = 現在のパスワード
password-new = 新しいパスワード
password-requirements = 新しいパスワードの条件
password-advice = 無関係な単語を4～5個つなげると、記号を混ぜるより入力しやすく、推測されにくくなります。パスワードマネージャーからの貼り付けもできます。
password-end-others = ほかのすべてのセッションからサインアウトする
password-end-others-help = { $count ->
    [0] サインインしているのは、ここだけです。
   *[other] ほかに{ $count }か所でサインインしています。
}
password-change = パスワードを変更

## Accounts & sessions

accounts-title = アカウントとセッション
accounts-lead = アカウントを開けるブラウザとアプリの一覧です。心当たりのないものはサインアウトし、パスワードを変更してください。
accounts-only-here = サインインしているのは、ここだけです。
accounts-others = { $count ->
   *[other] ここと、ほかに{ $count }か所でサインインしています。
}
sessions-title = サインイン中のセッション
sessions-paging = セッション一覧のページ
sessions-newer = 新しいセッション
sessions-older = 古いセッション
sign-off-others = ほかをすべてサインアウト
browser-and-platform = { $browser } / { $platform }
session-program = アプリまたはスクリプト
session-unknown = 不明なデバイス
this-device = このデバイス
session-active = 最終アクセス
session-now = 使用中
session-first = サインイン日時
session-place = 場所

## The second step of signing on

sign-on-confirm-title = 本人確認
sign-on-code-title = コードを入力
code-lead = この認証方法で取得したコードを入力してください。
code-lead-totp = 認証アプリを開き、{ $site }のコードを確認してください。
code-lead-passkey = 指紋、顔、または画面ロックで確認してください。
code-lead-security-key = セキュリティキーをご用意のうえ、差し込むか、デバイスにかざしてください。
code-lead-recovery = 保存しておいたリカバリーコードの1つを入力してください。各コードは1回だけ使えます。
code-lead-send = ボタンを押すと、コードをお送りします。
code-lead-sent = お送りしたコードを入力してください。
code-label = コード
code-label-recovery = リカバリーコード
code-label-address = メールに記載のコード
code-help-digits = { $digits }桁の数字
code-help-recovery = 15文字の英数字です。大文字と小文字の区別や、スペースとハイフンの有無は問いません。
code-help-address = 6桁の数字
trust-for-days = { $count ->
   *[other] このブラウザでは{ $count }日間、2段階認証を省略する
}
trust-for-hours = { $count ->
   *[other] このブラウザでは{ $count }時間、2段階認証を省略する
}
trust-for-minutes = { $count ->
   *[other] このブラウザでは{ $count }分間、2段階認証を省略する
}
trust-help = ほかの人が使わないデバイスでのみ選んでください。パスワードの入力はこれまでどおり必要です。
another-way = 別の方法を試す
or = または
sign-on-methods-title = 別の方法を選択
sign-on-methods-lead = 次のいずれかでサインインできます。
sign-on-methods-none = どれも使えない場合は、アカウントの管理者にお問い合わせください。
sign-on-enrol-lead = { $site }では、すべての方にパスワードに加えて2段階認証をお願いしています。設定は1分ほどで終わります。
sign-on-enrol-choice-title = 2段階認証を設定
sign-on-enrol-choice-lead = お好みの方法を選んでください。ほかの方法は後で追加できます。
another-method = 別の認証方法を選択
sign-on-blocked-title = アカウントに2段階認証が必要です
sign-on-blocked-no-address = { $site }では、パスワードに加えて2段階認証が必要です。設定の前にメールアドレスへコードをお送りしますが、このアカウントには確認済みのメールアドレスがないか、過去7日以内にメールアドレスが変更されています。アカウントの管理者にお問い合わせください。
sign-on-blocked-invitation = { $site }では、パスワードに加えて2段階認証が必要です。設定には招待が必要です。アカウントの管理者に招待を依頼し、このブラウザで招待のリンクを開いてください。
sign-on-blocked-no-method = { $site }では、パスワードに加えて2段階認証が必要ですが、ご自身では設定できません。アカウントの管理者にお問い合わせください。

## Before the first second step

address-title = まず、メールでの確認
address-blocked-title = まだ認証方法を追加できません
address-lead = ほかの人が勝手に最初の認証方法を追加できないようにするためです。
address-goes-to = コードの送信先:
address-send = コードを送信
address-sent-to = コードを送信しました。送信先:
address-again = コードを再送信
address-again-help = 1分ほど待っても届かない場合は、迷惑メールもご確認ください。コードの有効期間は10分です。このメールアドレスを使えなくなった場合は、アカウントの管理者にお問い合わせください。
address-none = このアカウントには、コードを送信できる確認済みのメールアドレスがないか、過去7日以内にメールアドレスが変更されています。7日間お待ちいただくか、{ $site }アカウントの管理者にお問い合わせください。
address-invitation = 最初の認証方法の追加には、招待が必要です。{ $site }アカウントの管理者に招待を依頼し、このブラウザで招待のリンクを開いてください。

## Confirming who one is

step-up-title = 本人確認
step-up-password = アカウントの安全に関わる操作のため、もう一度パスワードを入力してください。
step-up-purpose = 確認後、操作を続けられます。
step-up-confirm = 本人確認をする
step-up-none = コードを受け取れない場合は、アカウントの管理者にお問い合わせください。
step-up-lost = どれも使えなくなりましたか？
step-up-lost-help = サインインの途中で、新しい認証方法を申請できます。そのために、ここでいったんサインアウトし、このブラウザの信頼も解除します。新しい認証方法を設定できるようになるまで、このブラウザを含め、サインインはできません。
step-up-lost-open = 待機期間が終わりました。サインインの途中で、新しい認証方法を設定できます。そのために、ここでいったんサインアウトし、このブラウザの信頼も解除します。
step-up-lost-wait = その時刻になったら、もう一度このページを開いて、新しい認証方法の設定へ進んでください。それまでにお持ちの認証方法が見つかったら、それを使ってください。申請は取り消されます。
step-up-password-wrong = パスワードが正しくありません。
other-ways = その他の方法

## Authentication

authentication-title = 認証
authentication-lead = パスワードのほかに、ご本人であることを確認する方法です。
authentication-back = 認証に戻る
passkeys-title = パスキー
passkeys-lead = いずれのパスキーでも、パスワードなしでサインインできます。
passkeys-empty = 指紋、顔、または画面ロックでサインインできます。パスワードを覚える必要はありません。
passkey-create-another = 別のパスキーを作成
passkey-offer-title = 次回からもっと手早くサインイン
passkey-offer-text = パスキーはブラウザが保管します。すぐに作成でき、ほかのサインイン方法もそのまま使えます。
passkey-offer-later = 後で
passkey-offer-never = 今後表示しない
passkey-remove-help = このパスキーではサインインできなくなります。新しいパスキーはいつでも作成できます。
passkey-remove-lead = このパスキーはすぐに使えなくなります。パスキーの保管先に表示が残ることがありますが、そちらで削除できます。
passkey-remove-lead-at = このパスキーはすぐに使えなくなります。{ $provider }に表示が残ることがありますが、そちらで削除できます。
device-provider = 保管先
device-kept = 保管方法
device-synced = 同期済み
device-bound = このデバイスのみ
devices-title = 2段階認証
devices-lead = パスワードの後に、次のいずれかで確認します。
devices-empty = 2段階認証はまだ設定されていません。パスワードだけでアカウントを開ける状態です。
devices-empty-add = 下から認証方法を追加すると、パスワードが盗まれても、それだけではアカウントを開けなくなります。
devices-always = { $site }では、すべての方に2段階認証をお願いしています。最後の認証方法は、入れ替えはできますが、削除はできません。
devices-full = { $count ->
   *[other] 認証方法は{ $count }個で、これ以上は追加できません。追加するには、いずれかを削除してください。
}
methods-title = 認証方法を追加
methods-title-another = 別の認証方法を追加
add-method = 認証方法を追加
method-passkey-about = 指紋、顔、または画面ロックを使います。パスワードなしのサインインにも使え、フィッシングで盗まれることがありません。
method-security-key-about = 差し込むか、デバイスにかざして使うキーです。フィッシングで盗まれることがありません。
method-oath-token-about = コードを表示する小型の機器です。裏面にシリアル番号があります。
method-totp-about = スマートフォンやパソコンのアプリに、一定時間ごとに新しいコードが表示されます。通信できない場所でも使えます。
device-method = 認証方法
device-added = 追加日時
device-last-used = 最終使用
device-never-used = 未使用
device-default = デフォルト
device-off = オフ
device-withdrawn = 現在は利用できません
device-make-default = デフォルトにする

## Trusted browsers

trusted-title = 信頼済みブラウザ
trusted-lead = 表示されている期限まで、またはパスワードや認証方法を変更するまで、これらのブラウザではパスワードだけでサインインできます。
trusted-empty = 信頼済みのブラウザはないため、毎回2段階認証が必要です。コードの入力画面で、そのブラウザでの2段階認証を省略するよう選べます。
trusted-unknown = 不明なブラウザ
trusted-this = このブラウザ
trusted-until = 有効期限
trusted-since = 信頼した日時
trust-end = 信頼を解除
trusts-end = すべての信頼を解除

## One method

device-title = 認証方法の管理
device-label = 名前
device-label-help = ほかと見分けるための名前です（例: 「仕事用スマートフォン」）。
device-withdrawn-help = { $site }ではこの認証方法を使えなくなったため、現在は機能していません。削除してもかまいません。
device-default-title = デフォルト
device-default-is = サインインのとき、最初にこの方法で確認します。
device-default-help = サインインのとき、最初にこの方法で確認するようにします。
device-order = 順序
device-order-help = サインインで別の方法を選ぶときの表示順です。
device-up = 上へ移動
device-down = 下へ移動
device-disable-head = オフにする
device-disable-help = オフの間は、この方法では確認しません。いつでもオンに戻せます。
device-disable = オフにする
device-enable-head = オフになっています
device-enable-help = 現在、この方法では確認しません。
device-enable = オンにする
device-remove-head = 削除
device-remove-help = この方法のコードは使えなくなります。同じアプリをまた使うには、設定し直す必要があります。
device-remove-title = この認証方法を削除しますか？
device-remove-lead = この方法のコードはすぐに使えなくなります。アプリ内の登録は残りますが、アプリで削除できます。
device-disable-title = この認証方法をオフにしますか？
device-disable-lead = オンに戻すまで、この方法では確認せず、この方法のコードも使えません。
device-last = 以後は、パスワードだけでサインインできるようになります。
device-with-codes = リカバリーコードも一緒に削除されます。
device-keep-title = 先に別の認証方法を追加してください
device-keep-remove = { $site }アカウントには2段階認証が必要で、認証方法はこれだけです。別の方法を追加してから、この方法を削除してください。
device-keep-disable = { $site }アカウントには2段階認証が必要で、認証方法はこれだけです。別の方法を追加してから、この方法をオフにしてください。
device-keep-add = 追加できる認証方法
device-keep-none = ご自身では別の認証方法を追加できません。アカウントの管理者にお問い合わせください。
device-keep = 残す
device-removal = 削除予定
device-removal-on = 削除予定:
device-removal-now = 削除中
device-removal-help = 安全性の低い方法で本人確認をした人が、この認証方法の削除を申請しました。削除されるまでは、これまでどおり使えます。まだお手元にある場合は、「残す」を選んでください。
device-removal-all-help = 2段階認証がオフになり、この認証方法も一緒に削除される予定です。「残す」を選ぶと、2段階認証はオフになりません。
device-remove-later = この認証方法は24時間後に削除されます。それまでは、これまでどおり使え、残すこともできます。
device-remove-weak = 安全性の低い方法で本人確認をしたため、24時間かかります。登録されているすべてのメールアドレスにすぐお知らせします。この画面で、またはこの認証方法を使うことで、取り消せます。
device-remove-open = 安全性の低い方法で本人確認をすると、削除までに24時間かかります。
device-disable-open = この認証方法をオフにするには、同等以上に安全な方法での本人確認が必要です。
device-disable-weak = 安全性の低い方法で本人確認をしたため、この認証方法をオフにできません。より安全な方法で本人確認をするか、削除を申請してください。削除には24時間かかります。
device-weak-title = より安全な方法で本人確認をしてください
prove-stronger = 別の方法で本人確認
weak-lead = お持ちの認証方法のうち、安全性の低い方法で本人確認をしています。認証方法を追加したりオンに戻したりするには、同等以上に安全な方法での本人確認が必要です。
weak-lead-codes = お持ちの認証方法のうち、安全性の低い方法で本人確認をしています。リカバリーコードの作成には、より安全な方法での本人確認が必要です。
weak-ways = 次のいずれかの方法で続けられます。
weak-way-stronger = 次のいずれかで本人確認をする:
weak-way-code = リカバリーコードで本人確認をする。コード1つにつき、認証方法を1つ追加できます。
weak-way-remove = より安全な方法を失った場合は、その削除を申請する。24時間かかり、登録されているすべてのメールアドレスにお知らせします。
off-title = 2段階認証をオフにしますか？
off-do = 2段階認証をオフにする
off-help = パスワードだけでサインインするようになります。すべての認証方法とリカバリーコードが削除されます。
off-waits = 2段階認証がオフになる日時:
off-waits-now = 2段階認証をオフにしています。
off-waits-keep = 削除予定の認証方法を1つでも残すと、2段階認証はオンのままになります。
off-lead = 以後、アカウントを守るものはパスワードだけになります。
off-later = 2段階認証は24時間後にオフになります。それまでは、これまでどおり使え、取り消すこともできます。
off-weak = お持ちの認証方法より安全性の低い方法で本人確認をしたため、24時間かかります。登録されているすべてのメールアドレスにすぐお知らせします。
off-open = お持ちのうち最も安全な方法以外で本人確認をすると、24時間かかります。
off-methods = { $count ->
    [1] 認証方法が削除されます。
   *[other] { $count }個の認証方法がすべて削除されます。
}
off-codes = リカバリーコードが削除されます。
off-trust = すべてのブラウザの信頼が解除されます。

## Setting up an authenticator app

passkey-new-title = パスキーを作成
passkey-new-lead = 指紋、顔、または画面ロックでサインインできます。パスワードを覚える必要はありません。
passkey-before = 次に、ブラウザの案内に従ってパスキーの保管先を選び、ロックを1回解除します。
passkey-create = パスキーを作成
passkey-use = パスキーを使う
passkey-sign-on = パスキーでサインイン
passkey-sign-on-cancelled = パスキーは使われませんでした。もう一度試すか、パスワードでサインインしてください。
passkey-script = パスキーでサインインするには、JavaScriptが必要です。JavaScriptを有効にするか、パスワードをお使いください。
passkey-refused = このパスキーはここでは使えません。別の方法でサインインしてください。
passkey-what = パスキーとは
passkey-what-text = パスキーは、パスワードに代わるものです。デバイスやパスワードマネージャーが保管し、指紋、顔、またはPINでロックを解除したときに、{ $site }に対してだけ使われます。推測されることも、偽のページに盗み取られることもありません。
passkey-where = パスキーの保管先
passkey-where-text = Apple パスワード、Google パスワード マネージャー、Windows Helloなど、デバイスやブラウザのパスワードマネージャーのほか、お好みのパスワードマネージャーやセキュリティキーに保管できます。パスキーは複数作成できます。
security-key-new-title = セキュリティキーを追加
security-key-new-lead = パスワードの後に、差し込むか、デバイスにかざして使うキーです。
security-key-before = セキュリティキーをご用意ください。キーに触れるタイミングは、ブラウザが案内します。
security-key-create = セキュリティキーを追加
security-key-use = セキュリティキーを使う
ceremony-wait = ブラウザの案内に従ってください。
ceremony-cancelled = 何も行われませんでした。もう一度試すか、別の方法をお使いください。
ceremony-failed = うまくいきませんでした。もう一度試すか、別の方法をお使いください。
ceremony-unsupported = このブラウザでは、パスキーやセキュリティキーを使えません。別の方法か、別のブラウザをお使いください。
ceremony-script = パスキーとセキュリティキーを使うには、JavaScriptが必要です。JavaScriptを有効にするか、別の方法をお使いください。
ceremony-required = パスキーまたはセキュリティキーの応答を送信してください。
ceremony-invalid = 確認できませんでした。もう一度試すか、別の方法をお使いください。
ceremony-gone = 時間がかかりすぎました。もう一度お試しください。
ceremony-known = すでにアカウントに追加されています。
ceremony-synced = このパスキーはデバイス間で同期されるため、ここでは使えません。このデバイスだけに保管するか、セキュリティキーをお使いください。
ceremony-make = この製品のセキュリティキーは、ここでは使えません。
oath-token-new-title = ハードウェアトークンを追加
oath-token-new-lead = お渡しした、コードを表示する小型の機器です。
oath-token-add = ハードウェアトークンを追加
serial-label = シリアル番号
serial-help = 裏面に記載されています。
serial-required = 裏面のシリアル番号を入力してください。
token-first = 1つ目のコード
token-first-help = 現在表示されているコードです。
token-second = 2つ目のコード
token-second-help = 次のコードが表示されるまで待つか、もう一度ボタンを押してください。
token-wrong = シリアル番号とコードが一致しません。3つすべてを確認し、続けて表示された2つのコードを入力してください。
totp-new-title = 認証アプリを追加
totp-new-lead = 一定時間ごとに新しいコードを表示するアプリです。パスワードの後に、そのコードを入力します。
totp-step-open = 認証アプリを開く
totp-step-open-help = ワンタイムコードに対応したアプリなら、どれでも使えます。多くのパスワードマネージャーも対応しています。まだお持ちでない場合は、スマートフォンのアプリストアで入手してください。
totp-step-add = アプリにアカウントを追加
totp-scan = このQRコードをアプリで読み取ってください。アプリがこのデバイスにある場合は、直接開くこともできます。
totp-type = 下のキーをアプリに入力してください。アプリがこのデバイスにある場合は、直接開くこともできます。
totp-qr-label = 認証アプリを設定するQRコード
totp-open-app = このスマートフォンのアプリで開く
totp-scan-trouble = 読み取れない場合
totp-key = キー
totp-key-help = アプリでキーの入力を選び、このキーを入力してください。スペースの有無は問いません。
totp-key-copy = キーをコピー
totp-key-facts = アプリで設定を求められた場合: 時間ベース、{ $digits }桁、{ $period }秒ごと。
totp-step-code = アプリに表示されたコードを入力
totp-add = 認証アプリを追加
totp-add-go-on = 追加して続ける

## Recovery codes

recovery-codes-title = リカバリーコード
recovery-codes-why = スマートフォンが手元にないときでもサインインできるコードです。各コードは1回だけ使えます。
recovery-codes-first = 先に認証方法を追加してください。リカバリーコードは、その認証方法が手元にないときの代わりに使うものです。
recovery-codes-none = 未作成
recovery-codes-left = { $left ->
    [0] 残りなし
   *[other] 残り{ $left }個（全{ $of }個）
}
recovery-codes-few = { $left ->
    [0] すべて使用済み
   *[other] 残りわずか
}
recovery-codes-few-help = { $left ->
    [0] スマートフォンがなくてもサインインできるように、今すぐ新しいコードを作成してください。
   *[other] 最後の1つを使う前に、新しいコードを作成してください。
}
recovery-codes-made = 作成日時
recovery-codes-of = アカウント
recovery-codes-make = リカバリーコードを作成
recovery-codes-make-head = コードの作成
recovery-codes-renew = 新しいコードを作成
recovery-codes-renew-head = 古いコードを新しいコードに置き換え
recovery-codes-once = コードは一度しか表示されません。パスワードマネージャーや、印刷した紙をしまう引き出しなど、ご自身だけが開ける保管場所をご用意ください。
recovery-codes-replace = 古いコードが使えなくなることを確認しました
recovery-codes-replace-required = 古いコードが使えなくなることを確認し、チェックを入れてください。
recovery-codes-new-title = リカバリーコード
recovery-codes-new-lead = 今すぐ保存してください。表示されるのは15分間、または保存を確認するまでです。その後は、ご本人を含め誰も見ることができません。
recovery-codes-print = このページを印刷すると、コードだけが印刷されます。
recovery-codes-saved = コードを保存しました
recovery-codes-saved-required = コードを保存してから、チェックを入れてください。
recovery-codes-file = { $site }のリカバリーコード

## Codes that are sent

method-email-about = 毎回メールでコードをお送りします。メールは、スマートフォンより不正アクセスを受けやすいことにご注意ください。
method-sms-about = 毎回SMSでコードをお送りします。電話番号を乗っ取られ、コードを読まれることがあります。
method-voice-about = 毎回自動音声の電話でコードをお伝えします。電話番号を乗っ取られ、コードを聞かれることがあります。
method-whatsapp-about = 毎回WhatsAppでコードをお送りします。電話番号を乗っ取られ、コードを読まれることがあります。
email-new-title = メールで受け取るコードを追加
email-new-lead = パスワードの後に、入力していただくコードをメールでお送りします。
sms-new-title = SMSで受け取るコードを追加
sms-new-lead = パスワードの後に、入力していただくコードをSMSでお送りします。
voice-new-title = 電話で受け取るコードを追加
voice-new-lead = パスワードの後に、入力していただくコードを自動音声の電話でお伝えします。
whatsapp-new-title = WhatsAppで受け取るコードを追加
whatsapp-new-lead = パスワードの後に、入力していただくコードをWhatsAppでお送りします。
device-address = 送信先
device-mailbox = メールアドレス
device-mailbox-help = ご本人のものであることを確認するため、コードをお送りします。プロフィールを変更しても、この送信先は変わりません。
device-mailbox-another = 別のメールアドレスを使う
device-number = 電話番号
device-number-help = 国番号を付けて入力してください（例: 日本は+81）。ご本人のものであることを確認するため、コードをお送りします。
device-number-another = 別の番号を使う
device-number-risk = 電話番号は乗っ取られることがあります。パスキーや認証アプリのほうが安全です。
device-number-wrong = 国番号を含む電話番号を入力してください（例: +81 90 1234 5678）。
device-number-kind = この種類の番号にはコードを送信できません。ご自身の携帯電話または固定電話の番号を入力してください。
device-number-country = この国・地域の番号では利用できません。
device-address-required = コードの送信先を入力してください。
device-known = すでに追加されています。別のものをお使いください。
device-code-send = コードを送信
device-code-add = 追加して完了
device-code-sent-to = コードを送信しました。送信先:
device-code-failed = コードを送信できませんでした。別の方法を使うか、もう一度お試しください。
device-code-closed = 現在、この方法ではコードを送信できません。別の方法を使うか、後でもう一度お試しください。
device-code-again-mail = 1分ほど待っても届かない場合は、迷惑メールもご確認ください。コードの有効期間は{ $minutes }分で、最新のコードだけが有効です。
device-code-again-help = 1分ほど待っても届かない場合は、再送信できます。コードの有効期間は{ $minutes }分で、最新のコードだけが有効です。
code-in = 再送信できるまで:
code-wait = 先ほどコードを送信しました。{ $seconds }秒後に再送信できます。
code-no-more = 現在、この方法ではこれ以上コードを送信できません。別の方法をお使いください。
code-unavailable = コードを送信できませんでした。別の方法を使うか、後でもう一度お試しください。
code-throttled = コードの送信回数が上限に達しました。別の方法を使うか、しばらくお待ちください。

## What is wrong with a code

code-required = コードを入力してください。
code-wrong = コードが正しくないか、すでに使用されています。確認するか、別のコードで、もう一度お試しください。
code-gone = このコードは無効になりました。コードを再送信してください。
address-sent-recently = 先ほどコードを送信しました。30秒ほど待ってから再送信してください。
label-refused = この名前は使えません。表示できる文字で、100文字以内にしてください。

## When something did not work

not-found-title = ページが見つかりません
not-found-text = このアドレスにはページがありません。入力した場合は、つづりをご確認ください。リンクから開いた場合は、リンクが古い可能性があります。
unavailable-title = 現在ご利用いただけません
unavailable-text = 現在、このポータルを開けません。後でもう一度お試しください。
maintenance-title = メンテナンス中
maintenance-text = { $site }のアカウントポータルは、現在メンテナンス中です。アカウントとデータは安全に保たれています。後でもう一度お越しください。
error-bad-request-title = 正しく受信できませんでした
error-bad-request-text = ブラウザから送られた内容を読み取れませんでした。前のページに戻って、もう一度お試しください。
error-expired-form-title = ページの有効期限が切れました
error-expired-form-text = 安全のため、フォームは、一定時間が経過するか、もう一度サインインすると使えなくなります。何も変更されていません。ページを開き直して、操作をやり直してください。
error-forbidden-title = このポータルは利用できません
error-forbidden-text = このアカウントでは、このポータルを利用できません。アカウントの管理者にお問い合わせください。
error-method-title = この操作はここではできません
error-method-text = このアドレスでは、この種類のリクエストを受け付けていません。何も変更されていません。
error-too-large-title = データが大きすぎます
error-too-large-text = 送信された内容が上限を超えています。何も変更されていません。小さくしてから、もう一度お試しください。
error-type-title = 読み取れない形式です
error-type-text = 送信された内容は、このページでは受け付けていない形式です。何も変更されていません。
error-throttled-title = 少しお待ちください
error-throttled-text = { $minutes ->
   *[other] 試行回数が多すぎます。アカウントの安全のため、{ $minutes }分待ってから、もう一度お試しください。
}
error-throttled-long = 試行回数が多すぎます。アカウントの安全のため、現在このブラウザからの操作は受け付けていません。以前コードを入力したことのあるブラウザを使うか、アカウントの管理者にお問い合わせください。
error-internal-title = 問題が発生しました
error-internal-text = ご利用者側の問題ではありません。この問題は記録されました。しばらくしてから、もう一度お試しください。繰り返し発生する場合は、次の番号をサポートにお知らせください。
error-incident = 問い合わせ番号:
error-busy-title = サインインが集中しています
error-busy-text = { $seconds ->
   *[other] 現在混み合っています。{ $seconds }秒後にもう一度お試しください。
}

## Mails

mail-hello = { $name } 様
mail-hello-nobody = こんにちは。
mail-device = 認証方法
mail-when = 日時
mail-repeats = { $count ->
   *[other] その後数分の間に、同じことがさらに{ $count }回ありました。別の場所からの可能性もあります。
}
mail-browser = ブラウザ
mail-place = 場所（おおよそ）
mail-if-you = ご自身の操作であれば、何もする必要はありません。
mail-if-not = 心当たりがない場合は、次のページからお知らせください。すべてのセッションからサインアウトし、パスワードを無効にします。ページを開いただけでは、何も変わりません。
mail-not-me = 心当たりがありません
mail-if-not-by-hand = 心当たりがない場合は、ほかの人がアカウントに侵入している可能性があります。すぐにポータルを開いてパスワードを変更するか、サポートにご連絡ください。
mail-act = アカウントを保護する
mail-valid-until = { $date }まで有効です。
mail-why = このメールは、{ $site }アカウントの安全に関わるためお送りしています。配信を停止することはできません。
mail-sessions-ended = { $count ->
   *[other] ほかの{ $count }件のセッションからサインアウトしました。
}
mail-password-changed-subject = { $site }のパスワードが変更されました
mail-password-changed-what = { $site }アカウントのパスワードが変更されました。
mail-new-browser-subject = { $site }アカウントへの新しいサインイン
mail-new-browser-what = これまで使われたことのないブラウザから、{ $site }アカウントへのサインインがありました。
mail-device-added-subject = { $site }アカウントに2段階認証の方法が追加されました
mail-device-added-what = { $site }アカウントに、2段階認証の方法が追加されました。
mail-device-removed-subject = { $site }アカウントの2段階認証の方法が削除されました
mail-device-removed-what = { $site }アカウントから、2段階認証の方法が1つ削除されました。
mail-device-disabled-subject = { $site }アカウントの2段階認証の方法がオフになりました
mail-device-disabled-what = { $site }アカウントの2段階認証の方法が1つ、オフになりました。オンに戻すまで、この方法では確認しません。
mail-device-enabled-subject = { $site }アカウントの2段階認証の方法がオンになりました
mail-device-enabled-what = { $site }アカウントの2段階認証の方法が1つ、オンに戻りました。
mail-default-changed-subject = { $site }アカウントで最初に使う2段階認証の方法が変わりました
mail-default-changed-what = { $site }アカウントにサインインするとき、今後は別の方法で最初に確認します。
mail-factors-reset-subject = { $site }アカウントの2段階認証がリセットされました
mail-factors-reset-what = { $site }アカウントの管理者が、2段階認証の方法とリカバリーコードをすべて削除し、すべてのセッションをサインアウトさせました。次にサインインするときに、認証方法を追加し直せます。
mail-factors-reset-if-you = ご自身が依頼したものであれば、何もする必要はありません。
mail-factors-reset-if-not = 依頼した覚えがない場合は、次のページからお知らせください。パスワードを無効にし、新しいパスワードが設定されるまで誰もサインインできないようにします。ページを開いただけでは、何も変わりません。
mail-removal-asked-subject = { $site }アカウントの2段階認証の方法が削除されます
mail-removal-asked-what = パスワードを知っていて、安全性の低い方法で本人確認をした人が、{ $site }アカウントの2段階認証の方法の削除を申請しました。削除されるまでは、これまでどおり使えます。
mail-off-asked-subject = { $site }アカウントの2段階認証がオフになります
mail-off-asked-what = パスワードを知っていて、お持ちの認証方法より安全性の低い方法で本人確認をした人が、{ $site }アカウントの2段階認証をオフにするよう申請しました。オフになると、すべての認証方法とリカバリーコードが削除されます。それまでは、これまでどおり使えます。
mail-removal-due = 実行予定日時:
mail-removal-cancel = 「認証」タブで、またはその認証方法でサインインすることで、取り消せます:
mail-removal-if-not = 心当たりがない場合は、次のページからお知らせください。申請を取り消し、すべてのセッションからサインアウトして、パスワードを無効にします。ページを開いただけでは、何も変わりません。
mail-removal-cancelled-subject = { $site }アカウントの2段階認証の方法は削除されません
mail-removal-cancelled-what = { $site }アカウントの2段階認証の方法が削除される予定でしたが、「認証」タブでの操作、またはその認証方法の使用により取り消されました。認証方法はそのまま残ります。
mail-off-cancelled-subject = { $site }アカウントの2段階認証はオンのままです
mail-off-cancelled-what = { $site }アカウントの2段階認証がオフになる予定でしたが、「認証」タブでの操作、または認証方法の使用により取り消されました。すべてこれまでどおりです。
mail-removal-dropped-subject = { $site }アカウントの2段階認証の方法は削除されませんでした
mail-removal-dropped-what = { $site }アカウントの2段階認証の方法を削除する予定の日時になりましたが、削除されませんでした。2段階認証が必要なアカウントの唯一の認証方法であるか、アカウントが停止されているためです。
mail-off-dropped-subject = { $site }アカウントの2段階認証はオフになりませんでした
mail-off-dropped-what = { $site }アカウントの2段階認証をオフにする予定の日時になりましたが、オフになりませんでした。オフにすることが認められなくなったか、その後に認証方法が追加されたためです。
mail-removal-dropped-if-you = 引き続きご希望の場合は、もう一度申請するか、アカウントの管理者にお問い合わせください。
mail-turned-off-subject = { $site }アカウントの2段階認証がオフになりました
mail-turned-off-what = { $site }アカウントの2段階認証の方法とリカバリーコードが、すべて削除されました。今後はパスワードだけでサインインできます。
mail-until = 期限:
mail-browser-trusted-subject = { $site }アカウントの信頼済みブラウザが追加されました
mail-browser-trusted-what = パスワードと2段階認証のコードを入力した人が、そのブラウザで今後の2段階認証を省略するよう選択しました。そのブラウザでは、今後パスワードだけで{ $site }アカウントにサインインできます。
mail-trust-ended-subject = { $site }アカウントのブラウザの信頼が解除されました
mail-trusts-ended-subject = { $site }アカウントの複数のブラウザの信頼が解除されました
mail-trust-ended-what = { $count ->
   *[other] { $site }アカウントの{ $count }個のブラウザの信頼が解除されました。そのブラウザでのサインインには、再び2段階認証が必要です。
}
mail-trust-reused-what = { $site }アカウントのパスワードを入力した人が、ブラウザの信頼情報の古いコピーを使用しました。通信が途中で切れたときや、信頼情報がコピーされたときに起こります。そのブラウザの信頼を解除し、2段階認証を求めました。
mail-trusted-browser = 信頼済みブラウザ:
mail-bypass-begun-subject = { $site }アカウントの2段階認証が一時的に不要になりました
mail-bypass-begun-what = アカウントの管理者が、{ $site }アカウントの2段階認証を一時的にオフにしました。終了するまで、パスワードだけでサインインできます。
mail-bypass-ended-subject = { $site }アカウントで再び2段階認証が必要になりました
mail-bypass-ended-what = パスワードだけで{ $site }アカウントにサインインできる期間を、アカウントの管理者が終了しました。再び2段階認証が必要です。
mail-others-ended-subject = { $site }アカウントのほかのセッションがサインアウトされました
mail-others-ended-what = { $count ->
    [0] { $site }アカウントにサインインしている人が、すべてのブラウザの信頼を解除しました。サインアウトするほかのセッションはありませんでした。
   *[other] { $site }アカウントにサインインしている人が、ほかの{ $count }件のセッションをサインアウトさせました。すべてのブラウザの信頼も解除されました。
}
mail-session-ended-subject = { $site }アカウントのブラウザがサインアウトされました
mail-session-ended-what = { $site }アカウントにサインインしている人が、別のブラウザまたはアプリをサインアウトさせました。
mail-session-ended-browser = サインアウトの対象:
mail-others-doubted = その際、アカウントに心当たりのない操作があったとの申告がありました。そのため、認証方法の削除、アカウントの削除、失った認証方法に代わる新しい方法の申請など、保留中のものも取り消されました。以前お送りしたパスワード再設定用のリンクは使えません。過去7日以内に連携したアカウントは、連携が解除されている場合があります。アプリにアカウントへのアクセスを許可できる場合、心当たりのない操作の後、または過去7日以内に許可されたアプリは、アクセスできなくなりました。
mail-signed-off-subject = { $site }アカウントのすべてのセッションがサインアウトされました
mail-signed-off-what = { $site }アカウントの管理者が、すべてのブラウザとアプリをサインアウトさせ、すべてのブラウザの信頼を解除しました。これまでどおり、もう一度サインインできます。
mail-recovery-codes-made-subject = { $site }アカウントの新しいリカバリーコードが作成されました
mail-recovery-codes-made-what = { $count ->
   *[other] { $site }アカウントのリカバリーコードが{ $count }個作成されました。以前のコードは使えません。
}
mail-recovery-code-used-subject = { $site }アカウントのリカバリーコードが使用されました
mail-recovery-code-used-what = 2段階認証の代わりに、{ $site }アカウントのリカバリーコードが使用されました。
mail-recovery-codes-left = { $count ->
    [0] リカバリーコードは残っていません。
   *[other] リカバリーコードは残り{ $count }個です。
}
mail-recovery-codes-few = 必要になる前に、新しいコードを作成してください。
mail-recovery-codes-make = 新しいリカバリーコードを作成
mail-address-code-subject = { $site }の確認コード
mail-address-code-what = このメールを受け取ったのがご本人であることを、{ $site }で確認するためのコードです。コードを求められた画面に入力してください。
mail-address-code-keep = このコードは誰にも教えないでください。電話やメッセージでお尋ねすることはありません。
mail-address-code-if-not = このコードに心当たりがない場合は、ほかの人にパスワードを知られている可能性があります。
mail-device-code-subject = { $site }の確認コード
mail-device-code-what = { $site }の確認コードです。コードを求められた画面に入力してください。
mail-new-address-code-subject = { $site }の新しいメールアドレスの確認
mail-new-address-code-what = このメールアドレスを{ $site }アカウントに登録するためのコードです。変更の手続きをした画面に入力してください。
text-code = { $code } は{ $site }の確認コードです（{ $minutes }分間有効）。誰にも教えないでください。
text-code-recovery = { $code } は{ $site }のパスワード再設定コードです（{ $minutes }分間有効）。心当たりがなければ無視してください。
text-code-number = { $code } は{ $site }の新しい電話番号の確認コードです（{ $minutes }分間有効）。誰にも教えないでください。
text-number-changed = { $site }: この番号はアカウントから外されました。心当たりがなければ、すぐにメールのリンクを開くか、管理者へご連絡を。
voice-code-recovery = こんにちは。{ $site }のパスワードを再設定するためのコードをお知らせします。心当たりがない場合は、電話をお切りください。
voice-code-number = こんにちは。{ $site }に新しい電話番号を登録するためのコードをお知らせします。
voice-code = こんにちは。{ $site }の確認コードをお知らせします。
voice-code-again = もう一度お伝えします。
voice-code-end = コードの有効期間は{ $minutes }分です。誰にも教えないでください。失礼いたします。
mail-password-expires-subject = { $site }のパスワードの変更期限が近づいています
mail-password-expires-what = { $site }アカウントのパスワードの変更期限:
mail-password-expires-why = 組織の方針により、パスワードの定期的な変更をお願いしています。期限を過ぎると、パスワードでサインインするときに変更を求められます。
mail-password-expires-act = パスワードを変更
mail-password-expires-else = リンクを使わずに変更することもできます。ポータルを開き、「パスワードの変更」を選んでください。
mail-password-expires-not = ほかの人にパスワードを知られているおそれがある場合は、次のページからお知らせください。
mail-authority-given-subject = { $site }での権限が増えました
mail-authority-taken-subject = { $site }での権限が減りました
mail-authority-rules-subject = { $site }で適用されるルールが変わりました
mail-authority-given-what = { $site }のアカウントの管理者が、あなたを特別な権限を持つグループに追加しました:
mail-authority-taken-what = { $site }のアカウントの管理者が、あなたを特別な権限を持つグループから外しました:
mail-authority-rules-given-what = { $site }のアカウントの管理者が、サインインなどについて別のルールが適用されるグループにあなたを追加しました:
mail-authority-rules-taken-what = { $site }のアカウントの管理者が、サインインなどについて別のルールが適用されるグループからあなたを外しました:
mail-authority-if-you = 予定していた変更であれば、何もする必要はありません。
mail-authority-if-not = 理由がわからない場合は、アカウントの管理者にお尋ねください。ほかの人がアカウントに侵入している可能性がある場合は、次のページからお知らせください。すべてのセッションからサインアウトし、パスワードを無効にします。ページを開いただけでは、何も変わりません。
mail-new-password-subject = { $site }アカウントの新しいパスワードを設定してください
mail-new-password-what = { $site }アカウントの使用に心当たりがないとのお知らせを受け、すべてのセッションからサインアウトし、古いパスワードを無効にしました。ほかで使っていない新しいパスワードを設定してください。
mail-new-password-act = 新しいパスワードを設定
mail-new-password-once = リンクは1回だけ使えます。
mail-new-password-then = 設定後、新しいパスワードでサインインし、2段階認証の内容をご確認ください。お知らせをした覚えがない場合は、ほかの人がメールを読んでいる可能性があります。先にメールサービスのパスワードを変更してください。

## This wasn’t me

not-me-title = 心当たりがありませんか？
not-me-lead = メールの内容に心当たりがない場合は、ここでアカウントをロックできます。新しいパスワードを設定するまで、誰もサインインできません。
not-me-lead-elsewhere = メールの内容に心当たりがない場合は、ここですべての人をアカウントからサインアウトさせることができます。
not-me-account = アカウント:
not-me-will = ボタンを押すと
not-me-will-sessions = ご自身を含め、すべてのセッションがサインアウトされ、すべてのブラウザの信頼が解除されます。
not-me-will-password = パスワードが使えなくなります。
not-me-will-links = 以前お送りしたリンクが使えなくなります。
not-me-will-linked = 過去7日以内にほかのサービスのアカウントと連携した場合は、連携が解除されます。
not-me-will-access = 過去7日以内にアカウントへのアクセスを許可した、または許可の範囲を広げたアプリは、アクセスできなくなります。
not-me-will-removals = 2段階認証の方法の削除が予定されている場合、その方法はそのまま残ります。
not-me-will-stop = 失った認証方法に代わる新しい方法が申請されている場合、申請は取り消されます。
not-me-will-mail = 新しいパスワードを設定するためのリンクを、確認済みのメールアドレスにお送りします。
not-me-will-ask = 確認済みのメールアドレスがありません。新しいパスワードについては、アカウントの管理者にお問い合わせください。
not-me-will-elsewhere = パスワードは{ $owner }が管理しているため、再設定用のリンクはお送りしません。変更はそちらで行ってください。ここで再びパスワードが必要な場合は、アカウントの管理者にお問い合わせください。
not-me-factors = 2段階認証はそのままです。まだ何も行われていません。
not-me-do = アカウントを保護する
not-me-was-me = 自分の操作です
not-me-done-title = 次にすること
not-me-done-lead = 新しいパスワードを設定するまで、誰もこのアカウントにサインインできません。
not-me-done-lead-elsewhere = すべてのセッションがサインアウトされました。ここではパスワードは使えません。
not-me-done-steps = 手順
not-me-done-mail = 確認済みのメールアドレスがある場合は、先ほどお送りしたメールを開いてください。リンクの有効期間は24時間で、1回だけ使えます。
not-me-done-elsewhere = パスワードは{ $owner }が管理しています。変更はそちらで行ってください。
not-me-done-password = ほかで使っていない新しいパスワードを設定し、サインインしてください。
not-me-done-linked = 過去7日以内に連携したほかのサービスのアカウントは、連携が解除されました。残っているものを確認し、心当たりのないものは連携を解除して、ご自身のものは連携し直してください。
not-me-done-access = 過去7日以内にアカウントへのアクセスを許可されたアプリは、アクセスできなくなりました。
not-me-done-access-look = 残っているアプリを確認し、心当たりのないアプリのアクセス権を削除してください。
not-me-done-factors = 2段階認証の内容を確認し、心当たりのないものを削除してください。
not-me-done-mailbox = ほかの人にメールを読まれている可能性がある場合は、先にメールサービスのパスワードを変更してください。
not-me-done-ask = メールが届かない場合は、迷惑メールフォルダを確認のうえ、新しいパスワードについてアカウントの管理者にお問い合わせください。
not-me-done-ask-elsewhere = パスキーをお持ちでない場合は、再びサインインできるよう、アカウントの管理者に依頼してください。

## Ways to prove that it is you

method-passkey = パスキー
method-security-key = セキュリティキー
method-totp = 認証アプリ
method-email = メールで受け取るコード
method-sms = SMSで受け取るコード
method-voice = 電話で受け取るコード
method-whatsapp = WhatsAppで受け取るコード
method-push = スマートフォンでの承認
method-oath-token = ハードウェアトークン
method-recovery-codes = リカバリーコード
method-named = { $method }「{ $label }」

## The demonstration

demo-title = 1つのサーバーに、いくつものポータル
demo-lead = これはデモです。人物を1人選び、その人のポータルを開いてサインインしてください。すべて架空のもので、何も保存されません。
demo-empty = 環境が読み込まれていません。ターミナルの表示をご確認ください。
demo-kind-customers = 顧客
demo-kind-workforce = 従業員
demo-kind-administrators = 管理者
demo-identifier = サインインID
demo-code = 現在のコード
demo-key = お手持ちのアプリ用のキー
demo-recovery-code = リカバリーコード
demo-token-totp = 時刻式のハードウェアトークンです。シリアル番号と、続けて表示される2つのコードで追加できます。
demo-token-hotp = ボタン式のハードウェアトークンです。押すたびに次のコードを表示します。
demo-token-serial = シリアル番号
demo-token-codes = 表示されるコード（順番どおり）
demo-token-key = シークレット
demo-open = 開く:
demo-notes = 補足
demo-outbox-text = メールとSMSは実際には送信されません。こちらで読めます:
demo-config-text = すべてはファイルで定義されています。実行中に編集し、ページを再読み込みしてください:
outbox-title = 送信トレイ
outbox-lead = 送信されるはずだったものを、新しい順に表示しています。
outbox-back = デモに戻る
outbox-json = JSONで表示
outbox-empty = まだ何も送信されていません。パスワードを変更してから、もう一度ご覧ください。
outbox-message = SMS
outbox-to = 宛先:
outbox-follow = リンクを開く

## Choosing the first password

first-password-title = パスワードの設定
first-password-lead = パスワードを設定し、そのパスワードでサインインしてください。
first-password-set = パスワードを設定

## A new password at sign-on

new-password-title = 新しいパスワードの設定
new-password-expired = { $site }では、パスワードの定期的な変更をお願いしています。変更の時期になりました。
new-password-known = 今お使いのパスワードは、ほかのサービスからの漏えいにより、他人に知られています。続ける前に、別のパスワードに変更してください。
new-password-then = 変更後、サインインが続きます。ほかのすべてのセッションはサインアウトされます。
new-password-set = パスワードを変更して続ける

## What has just happened

flash-profile-saved = プロフィールを保存しました。
flash-profile-unchanged = 変更はありませんでした。
flash-picture-saved = 写真を保存しました。
flash-picture-removed = 写真を削除しました。
flash-password-changed = { $count ->
    [0] パスワードを変更しました。
   *[other] パスワードを変更しました。ほかの{ $count }件のセッションからサインアウトしました。
}
flash-password-first-set = パスワードを設定しました。これからこのパスワードでサインインできます。
flash-password-expires = { $count ->
   *[other] { $count }日以内にパスワードを変更する必要があります。「パスワードの変更」で変更できます。
}
flash-password-set = パスワードを設定しました。このパスワードでサインインしてください。
flash-not-me = { $count ->
    [0] 完了しました。パスワードと、以前お送りしたリンクは使えなくなりました。サインイン中のセッションはありませんでした。
   *[other] 完了しました。{ $count }件のセッションからサインアウトしました。パスワードと、以前お送りしたリンクは使えなくなりました。
}
flash-session-ended = 選択したセッションからサインアウトしました。
flash-session-gone = そのセッションはすでに終了しています。
flash-others-ended = { $count ->
    [0] サインアウトするほかのセッションはありませんでした。
   *[other] ほかの{ $count }件のセッションからサインアウトしました。
}
flash-device-added = 認証方法を追加しました。
flash-device-removed = 認証方法を削除しました。
flash-removal-asked = 認証方法は24時間後に削除されます。それまでは、これまでどおり使え、残すこともできます。
flash-device-kept = 認証方法を残しました。
flash-turned-off = 2段階認証をオフにしました。
flash-off-asked = 2段階認証は24時間後にオフになります。それまでは、これまでどおり使えます。
flash-device-renamed = 新しい名前を保存しました。
flash-device-default = 今後は、最初にこの方法で確認します。
flash-device-moved = 順序を変更しました。
flash-device-disabled = 認証方法をオフにしました。
flash-device-enabled = 認証方法をオンにしました。
flash-devices-full = 認証方法の数が上限に達しています。追加するには、いずれかを削除してください。
flash-recovery-codes-saved = リカバリーコードを使えるようになりました。
flash-trust-ended = ブラウザの信頼を解除しました。
flash-trusts-ended = { $count ->
    [0] 信頼済みのブラウザはありませんでした。
   *[other] { $count }個のブラウザの信頼を解除しました。
}
flash-trust-gone = そのブラウザの信頼はすでに解除されています。
flash-untrusted = すべてのブラウザの信頼が解除されました。次回サインインするときは、このブラウザでも2段階認証が必要です。
flash-export-proved = ありがとうございます。ファイルをダウンロードできます。
flash-session-proved = ありがとうございます。本人確認が完了しました。
flash-code-sent = コードを送信しました。
flash-sign-on-over = サインインに時間がかかりすぎたか、別の場所で完了しました。もう一度サインインしてください。

## What is wrong with a sign-on

sign-on-identifier-required = アカウントを入力してください。
sign-on-password-required = パスワードを入力してください。
sign-on-wrong = 入力内容が正しくありません。確認して、もう一度お試しください。

## Tabs

tab-profile = プロフィール
tab-authentication = 認証
tab-password = パスワードの変更
tab-accounts = アカウントとセッション

## The rules for passwords, stated before typing

password-rule-min-length = { $limit }文字以上
password-rule-max-length = { $limit }文字以内
password-rule-characters = キーボードで入力できる文字のみ
password-rule-common = よく使われるものや、漏えいが確認されているものは不可
password-rule-breached = 漏えいが確認されているものは不可
password-rule-unchecked = 漏えいが確認されているものは不可
password-rule-words = 氏名、メールアドレス、サービス名は文字数に含めません
password-rule-unchanged = 現在のパスワードと同じものは不可
password-rule-similar = 現在のパスワードを少し変えただけのものは不可
password-rule-history = { $limit ->
    [1] 前回のパスワードと同じものは不可
   *[other] 過去{ $limit }回のパスワードと同じものは不可
}
password-rule-character-classes = 次のうち{ $limit }種類以上を使用: 小文字、大文字、数字、その他の文字
password-rule-max-repeated = 同じ文字の連続は{ $limit }文字まで
password-rule-max-sequence = 「1234」や「abcd」のような並びは{ $limit }文字まで
password-rule-min-age = { $limit ->
   *[other] 変更後{ $limit }時間は再変更できません
}
password-rule-max-age = { $limit ->
    [1] 毎日変更が必要
   *[other] { $limit }日ごとに変更が必要
}

## What is wrong with a new password

password-refused-min-length = { $found ->
   *[other] このパスワードは{ $found }文字です。{ $limit }文字以上にしてください。
}
password-refused-max-length = このパスワードは{ $found }文字です。{ $limit }文字以内にしてください。
password-refused-characters = キーボードで入力できない文字が含まれています。取り除いてください。
password-refused-common = このパスワードは、よく使われているか、漏えいが確認されており、推測されやすいものです。別のパスワードにしてください。
password-refused-breached = このパスワードは漏えいが確認されています。別のパスワードにしてください。
password-refused-unchecked = 現在、このパスワードが漏えいしていないかどうかを確認できません。数分後にもう一度お試しください。
password-refused-words = 推測されやすい「{ $word }」を除くと、{ $found }文字しか残りません。{ $limit }文字以上になるように追加してください。
password-refused-unchanged = 現在のパスワードと同じです。新しいパスワードにしてください。
password-refused-similar = 現在のパスワードに似すぎています。もっと変更してください。
password-refused-history = 以前使ったことのあるパスワードです。新しいパスワードにしてください。
password-refused-character-classes = このパスワードに使われている文字は{ $found }種類です。次のうち{ $limit }種類が必要です: 小文字、大文字、数字、その他の文字
password-refused-max-repeated = 同じ文字が{ $found }文字連続しています。{ $limit }文字までにしてください。
password-refused-max-sequence = 「1234」や「abcd」のような並びが{ $found }文字続いています。{ $limit }文字までにしてください。
password-current-wrong = 現在のパスワードが正しくありません。
password-current-required = 現在のパスワードを入力してください。
password-new-required = 新しいパスワードを入力してください。
password-not-offered = ここではパスワードでサインインできません。
password-first-unproved = いったんサインアウトし、パスキーでサインインしてから、数分以内にパスワードを設定してください。
password-managed-refused = パスワードは{ $owner }が管理しています。変更はそちらで行ってください。
password-advice-fine = 今のところ、このパスワードに問題はありません。
password-none = このアカウントには、変更するパスワードがありません。
password-too-soon = パスワードは最近変更されています。次に変更できる日時: { $when }
password-changed-meanwhile = パスワードは先ほど別の場所で変更されました。変更後のパスワードを入力してください。

## My profile, in words

profile-group-about-you = 基本情報
profile-group-contact = 連絡先
profile-group-more = その他
profile-yes = はい
profile-no = いいえ
profile-managed-by = { $site }が管理しています。変更については、管理者に依頼してください。
attribute-name = 氏名
attribute-given-name = 名
attribute-middle-name = ミドルネーム
attribute-family-name = 姓
attribute-nickname = ニックネーム
attribute-preferred-username = ユーザー名
attribute-username = ユーザー名
attribute-gender = 性別
attribute-birthdate = 生年月日
attribute-locale = 言語
attribute-zoneinfo = タイムゾーン
attribute-email = メールアドレス
attribute-phone-number = 電話番号
attribute-address = 住所
attribute-website = ウェブサイト
attribute-profile = プロフィールページ
attribute-picture = 写真
zone-africa = アフリカ
zone-america = 南北アメリカ
zone-antarctica = 南極
zone-arctic = 北極
zone-asia = アジア
zone-atlantic = 大西洋
zone-australia = オーストラリア
zone-europe = ヨーロッパ
zone-indian = インド洋
zone-pacific = 太平洋
zone-other = その他

## What is wrong with a profile

problem-required = 入力してください。
problem-too-long = { $length }文字入力されています。{ $max }文字以内にしてください。
problem-too-short = { $min }文字以上入力してください。
problem-characters = 改行や見えない文字など、保存できない文字が含まれています。取り除いてください。
problem-pattern = 形式が正しくありません。入力例をご確認ください。
problem-choice = 一覧から選択してください。
problem-timezone = タイムゾーンを入力してください（例: Asia/Tokyo）。
problem-date = 正しい日付を入力してください（例: 1980年3月31日）。
problem-date-incomplete = 年、月、日をすべて入力してください。
problem-url = https://またはhttp://で始まるウェブアドレスを入力してください。
problem-email = メールアドレスを入力してください（例: name@example.com）。
problem-number = 数値を入力してください。
problem-minimum = { $min }以上の値を入力してください。
problem-maximum = { $max }以下の値を入力してください。
problem-boolean = 「はい」か「いいえ」を選択してください。
problem-type = 形式が正しくありません。
problem-fixed = ここでは変更できません。
problem-unknown = そのような項目はありません。
problem-taken = すでに使われています。別のものを入力してください。
problem-profile-too-large = 全体が長すぎます。どこかを短くしてください。
problem-stale = このページを開いている間に、プロフィールが別の場所で変更されました。内容を確認して、もう一度保存してください。
problem-too-many = { $max }個を超えています。いくつか削除してください。
problem-json = JSONとして正しくありません。引用符、コンマ、括弧をご確認ください。
problem-json-depth = 入れ子が深すぎます。{ $max }階層までにしてください。
problem-picture-none = 先にファイルを選択してください。
problem-picture-format = この形式の写真は使えません。JPEG、PNG、またはWebPのファイルを選択してください。
problem-picture-pixels = 写真が大きすぎます。2,500万画素、縦横それぞれ12,000ピクセルまでです。小さくしてから、もう一度お試しください。
problem-picture-small = 写真が小さすぎます。縦横それぞれ32ピクセル以上が必要です。
problem-picture-broken = ファイルが破損しているか、写真ではありません。別のファイルを選択してください。
problem-picture-bytes = ファイルが大きすぎます。{ $megabytes } MBまでです。小さくしてから、もう一度お試しください。

## Consents

tab-consents = 同意
tab-applications = アプリケーション
menu-devices = デバイス
menu-label = アカウントメニュー
applications-title = アプリケーション
applications-lead = このアカウントで使えるアプリケーションです。
applications-none = 使えるアプリケーションはまだありません。
# The heading is the page's own; this stands in where it has none.
custom-title = その他
consents-title = 同意
consents-lead = 同意した内容と日時です。どの規約も、同意した当時のまま読み返せます。
consents-back = 同意に戻る
consent-back = 本文に戻る
agreements-title = 規約
consents-empty = 同意が必要な規約はありません。
consent-title = 規約
consent-accepted = 同意済み
consent-outdated = 以前の版に同意済み
consent-withdrawn = 撤回済み
consent-open = 未同意
consent-accepted-at = 同意日時
consent-withdrawn-at = 撤回日時
consent-revision = 規約の版
consent-language = 言語
consent-needed = サインインに必要
consent-needed-yes = はい
consent-needed-no = いいえ
consent-read = 読む
consent-withdraw = 同意を撤回
consent-accept = 同意する
consent-newer = 新しい版があります。以前に同意した版は、その下にあります。
consent-earlier = 同意した版
consent-history = 回答の履歴
consent-history-empty = まだ回答していません。
consent-when = 日時
consent-from = 使用環境
consent-event-accepted = 同意しました
consent-event-declined = 同意しませんでした
consent-event-withdrawn = 同意を撤回しました
consent-withdraw-title = 同意を撤回しますか？
consent-withdraw-lead = 同意を撤回する規約:
consent-withdraw-required = この同意は{ $site }アカウントの利用に必要です。次回サインインするときに改めて確認し、同意しないと先へ進めません。
consent-withdraw-sessions = ほかのすべてのセッションがサインアウトされます。ここでは、サインアウトするまでサインインしたままです。
consent-withdraw-optional = アカウントはこれまでどおり使えます。いつでも改めて同意できます。
consent-withdraw-purposes = 併せて許可した次の内容も終了し、改めて同意しても元には戻りません:
consent-withdraw-history = 同意したことと、撤回したことは、履歴に残ります。
grants-title = アカウントにアクセスできるアプリ
grants-lead = { $site }アカウントの情報の一部を見ることを許可したアプリです。
grants-none = アカウントにアクセスできるアプリはありません。
grant-former = 現在は提供されていません
grant-domain = ドメイン
grant-since = 許可日時
grant-used = 最終使用
grant-unused = 未使用
grant-from = 許可した環境
grant-sees = このアプリが見られる情報:
grant-saw = このアプリに許可していた情報です。ここで提供されていない間は、アクセスできません:
grant-nothing = 現在、このアプリが見られる情報はありません。
grant-remove = アクセス権を削除
grant-remove-title = アクセス権を削除しますか？
grant-remove-now = { $application }はすぐにアクセスできなくなります。
grant-remove-copies = アプリがすでに取得したデータは削除されません。
flash-access-removed = アクセス権を削除しました。すでに取得されたデータは削除されません。
flash-access-gone = そのアプリにアクセス権はありません。
scope-openid = 再訪問時にあなたを識別すること
scope-profile = 氏名や写真などのプロフィール
scope-email = メールアドレス
scope-phone = 電話番号
scope-address = 住所
scope-offline-access = 上記すべてへの、アプリを使用していない間のアクセス
mail-access-removed-subject = { $site }アカウントへのアプリのアクセス権が削除されました
mail-access-removed-what = 次のアプリは、{ $site }アカウントの情報を見られなくなりました:
data-section-application-grants = アクセスを許可したアプリ
data-key-application = アプリ
data-key-scopes = 見られる情報
agreement-in-force-since = 施行日:
agreement-accept = 同意して続ける
agreement-decline = 同意しない
agreement-changed = この版は現在有効なものではありません。もう一度読み、改めて回答してください。
agreement-answer-required = 同意するかどうかを選んでください。
consent-expired = 期限切れ
consent-expired-at = 失効日時
consent-expired-note = 同意の有効期限が切れました。必要に応じて規約を読み返し、更新してください。
consent-until = 有効期限
consent-renew = 更新
consent-announced = 次の版の適用開始日
consent-announced-text = それまでは何も変わりません。
consent-announced-asks = その日以降、最初にサインインするときに同意をお願いします。
consent-announced-read = 今すぐ読む
consent-purpose = 目的
consent-event-expired = 有効期限が切れました
consent-event-purpose-given = 追加の許可をしました
consent-event-purpose-withdrawn = 許可を取り消しました
consent-event-purpose-ended = 元の規約への同意とともに許可が終了しました
purposes-title = 任意で許可できること
purposes-help = いずれも任意です。「同意」でいつでも変更できます。
purposes-dormant = 以前に許可した内容です。現在はこの文面での確認を行っていないため、無効です。保存すると、この許可は完全に取り消されます:
purposes-save = 選択を保存
purposes-changed = 確認の内容が変わりました。もう一度ご覧のうえ、選び直してください。
purposes-too-often = 今日は変更の回数が上限に達しました。同意や許可の取り消しはできますが、新たな同意や許可は明日以降に行ってください。
purpose-given = 許可日時
purpose-withdrawn = 取り消し日時
purpose-ended = 元の規約への同意とともに終了
purpose-not-asked = 現在は許可されていません。この文面での確認は行われなくなりました。
agreement-hash = 規約のフィンガープリント（SHA-256）:
agreement-revision-number = { $day }（第{ $number }版）
receipt-title = 同意証明書
receipt-lead = 何に、どのような文面で同意したかを証明するものです。印刷するか、ファイルを保管してください。
receipt-download = 同意証明書をダウンロード
receipt-show = 印刷用の同意証明書
receipt-state = 状態
receipt-answered = 回答日時
receipt-controller = データの管理責任者
receipt-contact = 連絡先
receipt-url = ウェブサイト
receipt-record = 記録
receipt-id = 証明書番号
receipt-principal = あなたの仮名ID
receipt-made = 作成日時
receipt-purposes = 任意で許可したこと
receipt-events = 履歴
receipt-text = 規約
receipt-exact = 規約の全文
sign-on-profile-title = あなたについて
sign-on-profile-lead = 続けるには、{ $site }に次の情報の登録が必要です。後からプロフィールで変更できます。
sign-on-wished-title = もう少し教えてください
sign-on-wished-lead = よろしければ、{ $site }に次の情報をお知らせください。空欄のままでもかまいません。次にお尋ねするのは、早くても3か月後です。
sign-on-wished-skip = 今回はスキップ
sign-on-agreement-title = 規約をお読みのうえ、同意してください
sign-on-agreement-lead = { $site }アカウントを使うには、同意が必要です。
sign-on-agreement-withdrawable = 後から「同意」で撤回できます。
sign-on-declined-title = サインインしていません
sign-on-declined-lead = 同意しなかった規約:
sign-on-declined-text = 同意がないと、アカウントを使えません。アカウントの内容は何も変更・削除されていません。いつでもサインインして同意できます。
flash-agreement-accepted = ありがとうございます。同意を受け付けました。
flash-purposes-saved = 選択を保存しました。
flash-consent-withdrawn = { $count ->
    [0] 同意を撤回しました。
   *[other] 同意を撤回しました。ほかの{ $count }件のセッションからサインアウトしました。
}

## Forgotten passwords and user names

recover-title = パスワードをお忘れですか？
recover-lead = アカウントを入力してください。新しいパスワードを設定するためのコードをお送りします。
recover-where = コードの受け取り方法
recover-where-email = メール
recover-where-sms = SMS
recover-send = コードを送信
recover-names = ユーザー名をお忘れですか？
recover-password = パスワードをお忘れですか？
recover-back = サインインに戻る
recover-sent-title = コードを入力
recover-sent-mail = このアカウントが登録されていて、確認済みのメールアドレスがある場合は、コードとリンクを記載したメールをお送りしました。
recover-sent-text = このアカウントが登録されていて、確認済みの電話番号がある場合は、コードを記載したSMSをお送りしました。
recover-for = アカウント:
recover-code = コード
recover-code-help = 8桁の数字です。有効期間は10分です。
recover-go-on = 新しいパスワードを設定
recover-none = 届かない場合は、迷惑メールフォルダと、入力した内容をご確認ください。
recover-again = 入力し直す
recover-code-wrong = コードが正しくありません。確認して、もう一度お試しください。
recover-over = このコードは無効になりました。コードを再送信してください。
recover-names-title = ユーザー名をお忘れですか？
recover-names-lead = メールアドレスを入力してください。登録されている場合は、サインインに使えるものをメールでお知らせします。
recover-names-send = メールを送信
recover-names-sent-title = メールをご確認ください
recover-names-sent = 確認済みのメールアドレスとして登録されている場合は、サインインに使えるものを記載したメールをお送りしました。
sign-on-blocked-recovered = お送りしたコードで新しいパスワードを設定しました。同じ手段で送られるコードを、2段階目の本人確認に重ねて使うことはできません。2段階認証のほかの方法がないため、{ $site }のアカウントの管理者にお問い合わせください。
mail-recovery-subject = { $site }の新しいパスワードを設定してください
mail-recovery-what = { $site }アカウントのパスワードを忘れたとの申し出がありました。次のコードで、新しいパスワードを設定できます。手続きをした画面に入力してください。
mail-recovery-or = または、次のリンクから（どのデバイスでも可）:
mail-recovery-if-not = 心当たりがない場合は、何もする必要はありません。パスワードは変わりません。
mail-identifiers-subject = { $site }のユーザー名
mail-identifiers-what = { $site }には、次のものでサインインできます:
mail-identifiers-act = サインイン
mail-identifiers-if-not = 心当たりがない場合は、何もする必要はありません。

## Changing an email address or phone number

change = 変更
email-change-title = メールアドレスの変更
phone-change-title = 電話番号の変更
email-change-new = 新しいメールアドレス
phone-change-new = 新しい電話番号
email-change-help = 確認に必要なコードをお送りします。
email-change-do = 確認して変更
phone-change-do = 確認して変更
address-change-keeps = 新しいものが確認されるまで、これまでのものをそのまま使います:
address-change-first = まだ登録されていません。
address-change-code-help = 6桁の数字です。有効期間は10分です。
address-change-again = 届かない場合は、迷惑メールフォルダと、入力した内容をご確認ください。
address-change-cancel = 別のものを使う
address-same = すでにあなたのものとして登録されています。
emails-title = メールアドレス
phones-title = 電話番号
emails-help = お知らせはまずメインのアドレスにお送りし、アプリケーションにもメインのアドレスを伝えます。サインインには、確認済みのどのアドレスも使えます。
phones-help = メインの番号は、アプリケーションに伝える番号です。
address-make-primary = メインにする
address-remove = 削除
address-add-lead = 新しく追加します。確認のためのコードをお送りします。登録済みのものは変わりません。
address-add-do = 確認して追加
address-full = 登録数が上限の{ $count }件に達しています。先にいずれかを削除してください。
address-stays = これは変更できません。すでにメインであるか、唯一の確認済みのものであるか、未確認のためです。先に別のものをメインにしてください。
flash-email-added = メールアドレスを追加しました。
flash-phone-added = 電話番号を追加しました。
flash-address-preferred = メインを変更しました。
flash-address-removed = 削除しました。
flash-email-changed = メールアドレスを変更しました。
flash-phone-changed = 電話番号を変更しました。
undo-title = 以前の連絡先
undo-help = 変更がご本人によるものでなかった場合に備え、以前の連絡先は数日間保持されます。その間は、変更前に登録されていたメールアドレスに届いたメールのリンクから、変更を取り消せます。以前の連絡先ではサインインできません。
undo-until = 保持期限
undo-withdraw = 保持を今すぐ終了
flash-undo-withdrawn = 以前の連絡先からは、変更を取り消せなくなりました。
not-me-restores = 以前の連絡先に戻り、その後に行われた変更はすべて取り消されます。
not-me-restores-all = 過去数日間に行われた連絡先の変更が取り消されます。
mail-address-changed-subject = { $site }アカウントのメールアドレスが変更されました
mail-number-changed-subject = { $site }アカウントの電話番号が変更されました
mail-address-changed-what = { $site }アカウントのメールアドレスが、次のとおり変更されました:
mail-number-changed-what = { $site }アカウントの電話番号が、次のとおり変更されました:
mail-address-added-subject = { $site }アカウントにメールアドレスが追加されました
mail-number-added-subject = { $site }アカウントに電話番号が追加されました
mail-address-removed-subject = { $site }アカウントからメールアドレスが削除されました
mail-number-removed-subject = { $site }アカウントから電話番号が削除されました
mail-address-preferred-subject = { $site }アカウントのメインのメールアドレスが変更されました
mail-number-preferred-subject = { $site }アカウントのメインの電話番号が変更されました
mail-address-added-what = { $site }アカウントに、次のメールアドレスが追加されました:
mail-number-added-what = { $site }アカウントに、次の電話番号が追加されました:
mail-address-removed-what = { $site }アカウントから、次のメールアドレスが削除されました:
mail-number-removed-what = { $site }アカウントから、次の電話番号が削除されました:
mail-address-preferred-what = { $site }アカウントのメインのメールアドレスが、次のとおり変更されました:
mail-number-preferred-what = { $site }アカウントのメインの電話番号が、次のとおり変更されました:
mail-address-changed-undo = 心当たりがない場合は、変更を取り消してください。以前の登録内容に戻し、すべてのセッションからサインアウトします。その後、新しいパスワードを設定していただきます。
mail-address-changed-act = 心当たりがないので変更を取り消す
mail-address-wanted-subject = { $site }であなたの連絡先を使おうとした人がいます
mail-address-wanted-what = { $site }の別のアカウントの利用者が、あなたのメールアドレスまたは電話番号を自分のものとして入力しました。引き続きあなたのものであり、相手には何も知らせていません。
mail-address-wanted-then = ご自身で入力した場合、アカウントを2つお持ちです。もう一方のアカウントを使うには、この連絡先でサインインしてください。

sign-on-methods-lost = どれも使えなくなりました
lost-title = 2段階認証の新しい方法
lost-lead = 2段階認証に使うものをすべて失った場合は、新しい認証方法を設定できます。安全のため、{ $hours }時間かかります。
lost-how = 手続きの流れ
lost-how-code = ご本人であることを確認するため、メールアドレスにコードをお送りします。
lost-how-told = 開始時、途中、終了時に、登録されているすべてのメールアドレスにお知らせします。
lost-how-stopped = そのメールを受け取った人は、手続きを中止できます。お持ちの認証方法のいずれかでサインインした場合も、中止されます。
lost-how-then = { $hours }時間後にパスワードでサインインし、もう一度このページを開いてください。失った認証方法はそのときにオフになります。
lost-add-lead = 待機期間が終わりました。新しい認証方法を設定してください。失った認証方法はそのときにオフになります。まず、コードをお送りします。
lost-wait-lead = 新しい認証方法を申請済みです。設定できるようになる日時:
lost-wait-mail = 待機期間が終わりました。あと少し、通常は1時間以内で準備が整います。続けられるようになったら、メールでお知らせします。
lost-wait-help = その時刻になったら、パスワードでサインインし、もう一度このページを開いてください。それまでにお持ちの認証方法が見つかったら、それでサインインしてください。申請は取り消されます。
lost-paused-lead = 新しい認証方法の申請は中止されました。再び申請できる日時:
lost-paused-help = お持ちの認証方法のいずれかでサインインがあったか、メールを受け取った人が中止したか、アカウントが一時的に停止されていたためです。心当たりがない場合は、アカウントの管理者にお問い合わせください。
lost-back = 認証方法の一覧に戻る
flash-lost-begun = 登録されているすべてのメールアドレスにお知らせしました。{ $count }時間後に、新しい認証方法を設定できます。そのときにパスワードでサインインしてください。
flash-lost-here = サインアウトし、このブラウザの信頼を解除しました。パスワードでサインインし、2段階認証の画面で「別の方法を試す」、「どれも使えなくなりました」の順に選んでください。
mail-lost-begun-subject = { $site }アカウントの2段階認証の新しい方法が申請されました
mail-lost-begun-what = { $site }アカウントのパスワードを知っていて、メールを受け取れる人が、2段階認証の方法をすべて失ったとして、新しい方法を申請しました。
mail-lost-begun-when = 追加できるようになる日時:
mail-lost-half-way-subject = 再度のお知らせ: { $site }アカウントの2段階認証の新しい方法
mail-lost-half-way-what = 先日、{ $site }アカウントのパスワードを知っていて、メールを受け取れる人が、2段階認証の新しい方法を申請しました。
mail-lost-half-way-when = 追加できるようになる日時:
mail-lost-open-subject = { $site }アカウントの2段階認証の新しい方法を追加できるようになりました
mail-lost-open-what = 待機期間が終わりました。パスワードで{ $site }アカウントにサインインした人は、メールアドレスに届くコードを使って、2段階認証の新しい方法を1つ追加できます。お持ちの認証方法はそのときにオフになります。
mail-lost-open-when = 追加できる期限:
mail-lost-if-you = ご自身の操作であれば、ほかに何もする必要はありません。時間になったら、パスワードでサインインしてください。
mail-lost-if-not = 心当たりがない場合は、次のページからお知らせください。手続きを中止し、すべてのセッションからサインアウトして、パスワードを無効にします。ページを開いただけでは、何も変わりません。
mail-lost-stopped-subject = { $site }アカウントの2段階認証の新しい方法の申請が中止されました
mail-lost-stopped-what = { $site }アカウントの2段階認証の新しい方法が申請されていましたが、お持ちの認証方法のいずれかが使われたため、中止されました。認証方法はそのままです。
mail-lost-dropped-subject = { $site }アカウントの2段階認証の新しい方法の申請が無効になりました
mail-lost-dropped-what = { $site }アカウントの2段階認証の新しい方法が申請されていましたが、{ $site }がこの手続きの提供を終了したため、無効になりました。お持ちの認証方法はそのままです。
mail-lost-dropped-if-you = ご自身が申請し、使える認証方法が残っていない場合は、アカウントの管理者にお問い合わせください。
## My data and leaving

data-title = マイデータとアカウントの削除
data-link-text = 保存されているデータを確認し、必要に応じてアカウントを削除できます。
data-link = マイデータとアカウントの削除
data-back = プロフィールに戻る
data-lead = { $site }に保存されているあなたのデータは、確認し、持ち出すことができます。
export-title = マイデータをダウンロード
export-text = 保存されているあなたのデータすべてのコピーです。閲覧用のページと、プログラム用のファイルがあります。パスワードなどの秘密情報は含まれません。
export-begin = マイデータを準備
export-building = データを準備しています: { $percent }%
export-mail = このページは閉じてもかまいません。準備ができたら、メールでお知らせします。1時間以内に届かない場合は、もう一度このページをご覧ください。
export-refresh = 表示を更新
export-ready = データの準備ができました。依頼日時:
export-until = ダウンロードの期限:
export-html = 閲覧用のページをダウンロード
export-json = プログラム用のファイルをダウンロード
export-keep-safe = ファイルは、ご自身だけが読める場所に保管してください。
export-next = 次にデータを準備できる日時:
export-failed = データの準備中に問題が発生しました。もう一度お試しください。
export-too-soon = データは24時間以内に準備されています。そちらをダウンロードするか、明日以降にもう一度お試しください。
flash-export-asked = データを準備しています。準備ができたら、メールでお知らせします。
delete-title = アカウントを削除
delete-text = { $site }アカウントを完全に削除します。
delete-go = アカウントを削除
delete-back = マイデータとアカウントの削除に戻る
delete-then = { $site }アカウントが完全に削除される日時:
delete-now = { $site }アカウントはすぐに削除されます。
delete-what = プロフィール、写真、サインインの方法、規約への同意、履歴など、保存されているあなたのデータがすべて削除されます。連絡先は、新しいアカウントに再び使えるようになります。
delete-what-but-history = プロフィール、写真、サインインの方法、規約への同意が削除されます。連絡先は、新しいアカウントに再び使えるようになります。
delete-sessions = すべてのセッションがすぐにサインアウトされます。
delete-cancel = それまでは取り消せます。サインインして、「アカウントを残す」を選んでください。方法はメールでお知らせします。
delete-no-cancel = この操作は取り消せません。
delete-keeps-history = サインインなど、アカウントの操作の内容と日時の記録は、さらに{ $days }日間保管する義務があります。氏名、連絡先、ブラウザの情報は含みません。
delete-kept = しばらく残るもの: 以前に作成されたバックアップ、送信メールの一覧（本文なし、1週間）、個人を特定しない失敗回数の記録、アカウントを番号で記録したサーバーのログ。削除が完了したら、最後のメールでお知らせします。
delete-export-first = 先にデータを保存しますか？
delete-type = 確認のため、次のアカウント名を入力してください:
delete-do = アカウントを削除
delete-not-typed = 上に表示されているとおりに入力してください。
flash-leaving = サインアウトしました。アカウントは{ $count }日後に削除されます。残したい場合は、それまでにサインインしてください。
flash-left = アカウントを削除しました。最後のメールでもお知らせします。
flash-leaving-stays = { $count ->
    [0] サインインしていません。サインインして「アカウントを残す」を選ばない限り、アカウントは数分後に削除されます。
   *[other] サインインしていません。サインインして「アカウントを残す」を選ばない限り、アカウントは{ $count }日後に削除されます。
}
flash-leaving-kept = アカウントを残しました。
sign-on-leaving-title = アカウントを残しますか？
sign-on-leaving-lead = { $site }アカウントの削除を受け付けています。削除予定日時:
sign-on-leaving-help = 残すと、すべて元どおりに使えます。残さない場合、サインインは行われませんが、予定日時までは取り消せます。
leaving-keep = アカウントを残す
leaving-go = このまま削除する
leaving-answer-required = どちらかを選んでください。
disable-title = アカウントを無効にする
disable-text = 誰もサインインできなくなりますが、何も削除されません。
disable-go = アカウントを無効にする
disable-lead = サインインできなくなるアカウント:
disable-back-only = ご自身で有効に戻すことはできません。有効に戻せるのは、{ $site }アカウントの管理者だけです。
disable-kept = 何も削除されません。
disable-do = アカウントを無効にする
flash-disabled = アカウントを無効にし、すべてのセッションからサインアウトしました。
mail-export-ready-subject = { $site }のデータの準備ができました
mail-export-ready-what = ご依頼いただいた、{ $site }に保存されているあなたのデータのコピーをダウンロードできるようになりました。
mail-export-ready-act = マイデータへ
mail-export-ready-sign-on = 取得するにはサインインが必要です。
mail-export-ready-if-not = 依頼した覚えがない場合は、ほかの人がアカウントに侵入している可能性があります。
mail-deletion-asked-subject = { $site }アカウントが削除されます
mail-deletion-asked-what = { $site }アカウントの削除を受け付けました。すべてのセッションからサインアウトしました。
mail-deletion-near-subject = { $site }アカウントは明日削除されます
mail-deletion-near-what = 先日受け付けた{ $site }アカウントの削除の日時が近づいています。
mail-deletion-due = 削除予定日時:
mail-deletion-keep = アカウントを残すには、それまでにサインインして、「アカウントを残す」を選んでください:
mail-deletion-if-you = 削除をご希望の場合は、何もする必要はありません。
mail-deletion-if-not = 依頼した覚えがない場合は、次のページからお知らせください。アカウントを残し、すべてのセッションからサインアウトして、パスワードを無効にします。ページを開いただけでは、何も変わりません。
mail-deletion-cancelled-subject = { $site }アカウントは削除されません
mail-deletion-cancelled-what = { $site }アカウントは削除される予定でしたが、サインインした人がアカウントを残しました。
mail-account-erased-subject = { $site }アカウントが削除されました
mail-account-erased-what = { $site }アカウントが削除されました。
mail-account-erased-keeps = サインインなど、アカウントの操作の内容と日時の記録は、{ $days }日間保管する義務があります。氏名、連絡先、ブラウザの情報は含みません。
mail-account-erased-then = このアカウントに関するメールは、これが最後です。再びご利用になる場合は、新しい{ $site }アカウントを作成できます。
mail-account-disabled-subject = { $site }アカウントが無効になりました
mail-account-disabled-what = { $site }アカウントが無効になりました。誰もサインインできませんが、何も削除されていません。
mail-account-disabled-back = 再び使うには、アカウントの管理者にお問い合わせください。
mail-account-disabled-if-not = 心当たりがない場合は、次のページからお知らせください。パスワードを無効にします。その後、アカウントの管理者にお問い合わせください。ページを開いただけでは、何も変わりません。
data-left-out = 秘密情報のため、次のものは含まれません: パスワードとそのハッシュ、サインインの方法のキーとシード、リカバリーコード、Cookie・リンク・コードの識別情報。また、プロフィールのうち表示されない項目と、コードを記載したメッセージも含まれません。
data-document-title = { $site }のマイデータ
data-document-made = 作成日時:
data-document-nothing = なし
data-yes = はい
data-no = いいえ
data-section-account = アカウント
data-section-identifiers = ユーザー名・メールアドレス・電話番号
data-section-attributes = プロフィール
data-section-photo = 写真
data-section-groups = グループ
data-section-passwords = パスワードの設定日時
data-section-devices = 2段階認証の方法
data-section-recovery-codes = リカバリーコード
data-section-hardware-tokens = ハードウェアトークン
data-section-removals = 保留中の認証方法の削除
data-section-exceptions = 確認を省略する期間
data-section-trusted-browsers = 信頼済みブラウザ
data-section-known-browsers = 使用したことのあるブラウザ
data-section-sessions = セッション
data-section-consents = 規約への回答
data-section-purposes = 規約に加えて許可したこと
data-section-address-changes = 連絡先の変更
data-section-notices = お知らせ
data-section-attempts = 失敗した試行
data-section-history = 履歴
data-key-id = 番号
data-key-status = 状態
data-key-state = 状態
data-key-created-at = 開始日時
data-key-changed-at = 変更日時
data-key-type = 種類
data-key-kind = 種類
data-key-value = 値
data-key-primary = メイン
data-key-verified-at = 確認日時
data-key-name = 名前
data-key-media-type = 形式
data-key-image = 画像
data-key-added-at = 追加日時
data-key-added-by = 追加した人
data-key-by = 実行した人
data-key-replaced-at = 置き換え日時
data-key-method = 認証方法
data-key-methods = 本人確認の方法
data-key-enabled = 使用中
data-key-address = アドレス
data-key-make = 製品
data-key-synced = 同期
data-key-last-used-at = 最終使用
data-key-proved-at = 本人確認の日時
data-key-number = 番号
data-key-used-at = 使用日時
data-key-serial = シリアル番号
data-key-manufacturer = メーカー
data-key-model = モデル
data-key-device = 認証方法
data-key-until = 期限
data-key-all = すべての認証方法
data-key-browser = ブラウザ
data-key-platform = システム
data-key-form = デバイス
data-key-place = 場所
data-key-agreement = 規約
data-key-purpose = 目的
data-key-label = 文面
data-key-help = 文面の補足
data-key-hash = 規約のハッシュ
data-key-answer = 回答
data-key-at = 日時
data-key-title = タイトル
data-key-revision = 版
data-key-language = 言語
data-key-former = 変更前
data-key-current = 変更後
data-key-channel = 手段
data-key-finished-at = 完了日時
data-key-failures = 失敗回数
data-key-password-due = パスワードの変更が必要
data-key-recovered-by = 復旧の方法
data-key-asked-for-attributes-at = 追加情報をお尋ねした日時
data-key-act = 操作
data-key-detail = 詳細
## Making an account

register-none = アカウントをお持ちでない場合
register-act = アカウントを作成
register-title = アカウントの作成
register-lead = まず、ご本人のメールアドレスであることを確認します。その後、{ $site }アカウントの残りの情報を入力してください。
register-help = 確認のためのコードをお送りします。アカウントに関するメールも、このアドレスに届きます。
register-domains = 確認のためのコードをお送りします。登録できるメールアドレスの末尾:
register-domain = アカウントを作成できるのは、末尾が次のいずれかのメールアドレスです: { $domains }
register-have = アカウントをお持ちの方はサインイン
register-code-title = コードを入力
register-sent = メールをお送りしました。メールに記載のコードを入力するか、リンクを開いてください。
register-code-help = { $digits }桁の数字です。有効期間は10分です。
register-later = コードの送信回数が上限に達しました。しばらく待ってから、もう一度お試しください。
register-throttled = このメールアドレスでの試行回数が上限に達しました。明日、もう一度お試しください。
register-link-lead = メールアドレスの確認ができました。{ $site }アカウントの作成を続けられます。
register-invited = { $site }のアカウント作成に招待されています。
register-link-not = 心当たりがない場合は、このページを閉じてください。何も行われません。
register-details-title = 新しいアカウント
register-details-lead = メールアドレスの確認ができました。{ $site }には、次の情報も必要です。
register-username = ユーザー名
register-username-help = 英字、数字、ピリオド、ハイフン、アンダースコアを使えます。サインインに使えます。
register-username-required = ユーザー名を入力してください。
register-username-wrong = ユーザー名は、英字、数字、ピリオド、ハイフン、アンダースコアを使い、2～64文字にしてください。
register-username-none = ここではユーザー名を使いません。
register-username-taken = このユーザー名はすでに使われています。別のユーザー名にしてください。
register-ended-title = このリンクは無効です
register-ended-lead = リンクは1回だけ、期限内にのみ使えます。招待した人が取り消した可能性もあります。
register-ended-do = 次にできること
register-ended-used = このリンクですでにアカウントを作成した場合は、サインインしてください。
register-ended-again = 招待された場合は、招待した人に新しいリンクを依頼してください。
register-ended-self = 同じメールアドレスで、ご自身でアカウントを作成することもできます。
register-passkey = パスワードなしでも作成できます。上の残りの項目を入力し、パスワードは空欄のままにしてください。デバイスがパスキーを保管し、指紋、顔、または画面ロックでサインインできます。
register-passkey-make = パスキーでアカウントを作成
register-password = パスワード
register-make = アカウントを作成
flash-register-over = 登録に時間がかかりすぎたか、別の場所で完了しました。最初からやり直してください。
flash-register-signed-on = すでにサインインしています。別のアカウントを作成するには、先にサインアウトしてから、メールのリンクをもう一度開いてください。
flash-register-taken = このアドレスのアカウントがすでにあります。そのアカウントでサインインしてください。
mail-why-none = このメールは、{ $site }でこのアドレスが入力されたためお送りしています。
mail-registration-subject = 新しい{ $site }アカウントの確認コード
mail-registration-what = このメールアドレスで{ $site }のアカウントを作成する申し込みがありました。次のコードで、続きの手続きができます。申し込みの画面に入力してください。
mail-registration-act = アカウントの作成を続ける
mail-registration-if-not = 心当たりがない場合は、何もする必要はありません。アカウントは作成されません。
mail-registered-subject = { $site }のアカウントをすでにお持ちです
mail-registered-what = このメールアドレスで{ $site }のアカウントを作成しようとした人がいます（ご自身かもしれません）。すでにアカウントがあるため、新しいアカウントは作成されず、相手には何も知らせていません。
mail-registered-then = ご自身による場合は、サインインしてください。パスワードをお忘れの場合も、サインインの画面から手続きできます。
mail-registered-if-not = 心当たりがない場合は、何もする必要はありません。
mail-invitation-subject = { $site }に招待されました
mail-invitation-what = { $site }のアカウントの管理者が、このメールアドレスでのアカウント作成にあなたを招待しています。
mail-invitation-act = 招待を受ける
mail-invitation-if-not = ご希望でない場合は、何もする必要はありません。アカウントは作成されません。
mail-welcome-subject = { $site }へようこそ
mail-welcome-what = このメールアドレスでアカウントが作成されました。サインインとアカウントの管理はこちらから。
mail-welcome-act = アカウントを開く
mail-reset-sent-subject = { $site }の新しいパスワードを設定してください
mail-reset-sent-what = { $site }アカウントの管理者から、新しいパスワードを設定するためのリンクをお送りします。設定するまで、何も変わりません。
mail-reset-sent-if-not = 依頼した覚えがない場合は、アカウントの管理者にお尋ねください。ほかに何もする必要はありません。パスワードは変わりません。

# Countries, by their codes (ISO 3166-1).

country-ad = アンドラ
country-ae = アラブ首長国連邦
country-af = アフガニスタン
country-ag = アンティグア・バーブーダ
country-ai = アンギラ
country-al = アルバニア
country-am = アルメニア
country-ao = アンゴラ
country-aq = 南極
country-ar = アルゼンチン
country-as = 米領サモア
country-at = オーストリア
country-au = オーストラリア
country-aw = アルバ
country-ax = オーランド諸島
country-az = アゼルバイジャン
country-ba = ボスニア・ヘルツェゴビナ
country-bb = バルバドス
country-bd = バングラデシュ
country-be = ベルギー
country-bf = ブルキナファソ
country-bg = ブルガリア
country-bh = バーレーン
country-bi = ブルンジ
country-bj = ベナン
country-bl = サン・バルテルミー
country-bm = バミューダ
country-bn = ブルネイ
country-bo = ボリビア
country-bq = オランダ領カリブ
country-br = ブラジル
country-bs = バハマ
country-bt = ブータン
country-bv = ブーベ島
country-bw = ボツワナ
country-by = ベラルーシ
country-bz = ベリーズ
country-ca = カナダ
country-cc = ココス（キーリング）諸島
country-cd = コンゴ民主共和国
country-cf = 中央アフリカ共和国
country-cg = コンゴ共和国
country-ch = スイス
country-ci = コートジボワール
country-ck = クック諸島
country-cl = チリ
country-cm = カメルーン
country-cn = 中国
country-co = コロンビア
country-cr = コスタリカ
country-cu = キューバ
country-cv = カーボベルデ
country-cw = キュラソー
country-cx = クリスマス島
country-cy = キプロス
country-cz = チェコ
country-de = ドイツ
country-dj = ジブチ
country-dk = デンマーク
country-dm = ドミニカ国
country-do = ドミニカ共和国
country-dz = アルジェリア
country-ec = エクアドル
country-ee = エストニア
country-eg = エジプト
country-eh = 西サハラ
country-er = エリトリア
country-es = スペイン
country-et = エチオピア
country-fi = フィンランド
country-fj = フィジー
country-fk = フォークランド諸島
country-fm = ミクロネシア連邦
country-fo = フェロー諸島
country-fr = フランス
country-ga = ガボン
country-gb = イギリス
country-gd = グレナダ
country-ge = ジョージア
country-gf = フランス領ギアナ
country-gg = ガーンジー
country-gh = ガーナ
country-gi = ジブラルタル
country-gl = グリーンランド
country-gm = ガンビア
country-gn = ギニア
country-gp = グアドループ
country-gq = 赤道ギニア
country-gr = ギリシャ
country-gs = サウスジョージア・サウスサンドウィッチ諸島
country-gt = グアテマラ
country-gu = グアム
country-gw = ギニアビサウ
country-gy = ガイアナ
country-hk = 香港
country-hm = ハード島・マクドナルド諸島
country-hn = ホンジュラス
country-hr = クロアチア
country-ht = ハイチ
country-hu = ハンガリー
country-id = インドネシア
country-ie = アイルランド
country-il = イスラエル
country-im = マン島
country-in = インド
country-io = 英領インド洋地域
country-iq = イラク
country-ir = イラン
country-is = アイスランド
country-it = イタリア
country-je = ジャージー
country-jm = ジャマイカ
country-jo = ヨルダン
country-jp = 日本
country-ke = ケニア
country-kg = キルギス
country-kh = カンボジア
country-ki = キリバス
country-km = コモロ
country-kn = セントクリストファー・ネイビス
country-kp = 北朝鮮
country-kr = 韓国
country-kw = クウェート
country-ky = ケイマン諸島
country-kz = カザフスタン
country-la = ラオス
country-lb = レバノン
country-lc = セントルシア
country-li = リヒテンシュタイン
country-lk = スリランカ
country-lr = リベリア
country-ls = レソト
country-lt = リトアニア
country-lu = ルクセンブルク
country-lv = ラトビア
country-ly = リビア
country-ma = モロッコ
country-mc = モナコ
country-md = モルドバ
country-me = モンテネグロ
country-mf = サン・マルタン
country-mg = マダガスカル
country-mh = マーシャル諸島
country-mk = 北マケドニア
country-ml = マリ
country-mm = ミャンマー
country-mn = モンゴル
country-mo = マカオ
country-mp = 北マリアナ諸島
country-mq = マルティニーク
country-mr = モーリタニア
country-ms = モントセラト
country-mt = マルタ
country-mu = モーリシャス
country-mv = モルディブ
country-mw = マラウイ
country-mx = メキシコ
country-my = マレーシア
country-mz = モザンビーク
country-na = ナミビア
country-nc = ニューカレドニア
country-ne = ニジェール
country-nf = ノーフォーク島
country-ng = ナイジェリア
country-ni = ニカラグア
country-nl = オランダ
country-no = ノルウェー
country-np = ネパール
country-nr = ナウル
country-nu = ニウエ
country-nz = ニュージーランド
country-om = オマーン
country-pa = パナマ
country-pe = ペルー
country-pf = フランス領ポリネシア
country-pg = パプアニューギニア
country-ph = フィリピン
country-pk = パキスタン
country-pl = ポーランド
country-pm = サンピエール島・ミクロン島
country-pn = ピトケアン諸島
country-pr = プエルトリコ
country-ps = パレスチナ
country-pt = ポルトガル
country-pw = パラオ
country-py = パラグアイ
country-qa = カタール
country-re = レユニオン
country-ro = ルーマニア
country-rs = セルビア
country-ru = ロシア
country-rw = ルワンダ
country-sa = サウジアラビア
country-sb = ソロモン諸島
country-sc = セーシェル
country-sd = スーダン
country-se = スウェーデン
country-sg = シンガポール
country-sh = セントヘレナ・アセンション・トリスタンダクーニャ
country-si = スロベニア
country-sj = スバールバル諸島・ヤンマイエン島
country-sk = スロバキア
country-sl = シエラレオネ
country-sm = サンマリノ
country-sn = セネガル
country-so = ソマリア
country-sr = スリナム
country-ss = 南スーダン
country-st = サントメ・プリンシペ
country-sv = エルサルバドル
country-sx = シント・マールテン
country-sy = シリア
country-sz = エスワティニ
country-tc = タークス・カイコス諸島
country-td = チャド
country-tf = フランス領南方地域
country-tg = トーゴ
country-th = タイ
country-tj = タジキスタン
country-tk = トケラウ
country-tl = 東ティモール
country-tm = トルクメニスタン
country-tn = チュニジア
country-to = トンガ
country-tr = トルコ
country-tt = トリニダード・トバゴ
country-tv = ツバル
country-tw = 台湾
country-tz = タンザニア
country-ua = ウクライナ
country-ug = ウガンダ
country-um = 合衆国領有小離島
country-us = アメリカ合衆国
country-uy = ウルグアイ
country-uz = ウズベキスタン
country-va = バチカン市国
country-vc = セントビンセント及びグレナディーン諸島
country-ve = ベネズエラ
country-vg = 英領ヴァージン諸島
country-vi = 米領ヴァージン諸島
country-vn = ベトナム
country-vu = バヌアツ
country-wf = ウォリス・フツナ
country-ws = サモア
country-ye = イエメン
country-yt = マヨット
country-za = 南アフリカ
country-zm = ザンビア
country-zw = ジンバブエ
## Activity

tab-activity = アクティビティ
activity-title = アクティビティ
activity-lead = アカウントで行われたことを、新しい順に表示しています。
activity-kept = 記録は{ $count }日間保管されます。
activity-kept-always = 記録は、アカウントがある限り保管されます。
activity-kind = 種類
activity-kind-all = すべて
activity-kind-sign-ons = サインインとセッション
activity-kind-security = パスワードと認証方法
activity-kind-account = プロフィール、規約、アカウント
activity-period = 期間
activity-period-all = すべての期間
activity-period-days = 過去{ $count }日間
activity-show = 表示
activity-empty = まだ記録はありません。
activity-none-such = この期間に該当する記録はありません。
activity-near = 場所:
activity-was-not-me = 心当たりがありません
activity-paging = 履歴のページ
activity-latest = 最新
activity-older = 以前の記録
activity-export = 記録のダウンロード
activity-export-help = 上で選んだ記録を、すべてのページ分ダウンロードします。先に本人確認をお願いします。
activity-export-csv = 表形式（CSV）
activity-export-json = プログラム用（JSON）
activity-by-administrator = アカウントの管理者による操作
activity-by-server = 自動処理
activity-some-method = 認証方法
activity-failed-before = { $count ->
   *[other] その前に{ $count }回、失敗した試行がありました。
}
activity-unknown = このページではまだ名称を表示できない操作が行われました。
activity-account-created = { $how ->
    [taken] { $name ->
        [none] アカウントが作成されました。
       *[other] アカウントが作成されました。ほかの人がすでに使っているため、次のものは登録されていません: { $name }
    }
   *[other] アカウントが作成されました。
}
activity-sign-on = { $how ->
    [program] アプリまたはスクリプトがサインインしました。
    [trusted_browser] 信頼済みブラウザでサインインしました。
    [mfa_bypass] 2段階認証なしでサインインしました（一時的に不要とされていました）。
   *[other] サインインしました。
}
activity-sign-off = サインアウトしました。
activity-password-changed = { $how ->
    [first] 最初のパスワードが設定されました。
    [recovered] 忘れたパスワードに代わる、新しいパスワードが設定されました。
   *[other] パスワードが変更されました。
}
activity-address-changed = { $how ->
    [phone] 電話番号が変更されました。
   *[other] メールアドレスが変更されました。
}
activity-address-added = { $how ->
    [phone] 電話番号が追加されました。
   *[other] メールアドレスが追加されました。
}
activity-address-removed = { $how ->
    [phone] 電話番号が削除されました。
   *[other] メールアドレスが削除されました。
}
activity-address-preferred = { $how ->
    [phone] メインの電話番号が変更されました。
   *[other] メインのメールアドレスが変更されました。
}
activity-linked-account-added = { $name ->
    [none] アカウントを連携しました。
   *[other] { $name }のアカウントを連携しました。
}
activity-linked-account-removed = { $name ->
    [none] アカウントの連携を解除しました。
   *[other] { $name }のアカウントの連携を解除しました。
}
activity-address-undo-withdrawn = { $how ->
    [phone] 電話番号の変更が確定しました。
   *[other] メールアドレスの変更が確定しました。
}
activity-profile-changed = { $name ->
    [none] プロフィールが変更されました。
   *[other] プロフィールが変更されました: { $name }
}
activity-session-ended = { $place ->
    [none] 別のセッションからサインアウトしました。
   *[other] セッションからサインアウトしました: { $place }
}
activity-session-others-ended = { $how ->
    [all] すべてのセッションがサインアウトされました。
   *[other] { $count ->
        [0] すべてのブラウザの信頼が解除されました。
       *[other] ほかの{ $count }件のセッションがサインアウトされました。
    }
}
activity-session-dropped = { $count ->
   *[other] セッションが上限を超えたため、最も長く使われていない{ $count }件がサインアウトされました。
}
activity-session-named = { $name ->
    [none] デバイスの名前が削除されました。
   *[other] デバイスに「{ $name }」という名前が付けられました。
}
activity-session-unrecognised = { $count ->
    [0] 心当たりのない操作があるとの申告がありました。サインイン中のほかのセッションはありませんでした。
   *[other] 心当たりのない操作があるとの申告がありました。{ $count }件のセッションからサインアウトしました。
}
activity-account-status = { $how ->
    [disabled] アカウントが無効になりました。
    [enabled] アカウントが有効になりました。
    [unlocked] アカウントのロックが解除されました。
    [reset_sent] 新しいパスワードを設定するためのメールが送信されました。
   *[other] アカウントの状態が変更されました。
}
activity-device-added = 認証方法が追加されました: { $method }
activity-device-changed = { $how ->
    [label] 認証方法の名前が変更されました: { $method }
    [default] 最初に使う認証方法になりました: { $method }
    [enabled] 認証方法がオンになりました: { $method }
    [disabled] 認証方法がオフになりました: { $method }
    [in_step] 認証方法が再同期されました: { $method }
   *[other] 認証方法が変更されました: { $method }
}
activity-device-removed = 認証方法が削除されました: { $method }
activity-device-removal-asked = { $how ->
    [turns_off] 2段階認証をオフにする申請がありました。
   *[other] 認証方法の削除が申請されました: { $method }
}
activity-device-removal-cancelled = { $how ->
    [turns_off] 2段階認証をオフにする申請が取り消されました。
   *[other] 認証方法の削除が取り消されました: { $method }
}
activity-device-removal-dropped = 必要なため、認証方法は削除されませんでした: { $method }
activity-mfa-turned-off = 2段階認証がオフになりました。
activity-recovery-codes-made = 新しいリカバリーコードが作成されました。
activity-recovery-codes-used = { $count ->
    [0] リカバリーコードが使用されました。残りはありません。
   *[other] リカバリーコードが使用されました。残りは{ $count }個です。
}
activity-device-copied = 複製されたおそれがあるため、キーの使用を拒否しました。
activity-mfa-reset = すべての認証方法が削除されました。
activity-trusted-browser-added = 信頼済みブラウザが追加されました。
activity-trusted-browser-ended = { $how ->
    [reused] 信頼情報の古いコピーが使われたため、ブラウザの信頼が解除されました。
   *[other] { $count ->
        [0] ブラウザの信頼が解除されました。
       *[other] { $count }個のブラウザの信頼が解除されました。
    }
}
activity-mfa-bypass-begun = 2段階認証が一時的に不要になりました。
activity-mfa-bypass-ended = 再び2段階認証が必要になりました。
activity-lost-device-begun = パスワードを入力した人が、すべての認証方法を失ったと申告しました。
activity-lost-device-stopped = 失った認証方法に代わる新しい方法の申請が中止されました。
activity-lost-device-open = 失った認証方法に代わる新しい方法を追加できるようになりました。
activity-lost-device-used = 失った認証方法が、新しい方法に置き換えられました。
activity-step-up = 本人確認をしました。
activity-agreement-accepted = 「{ $name }」に同意しました。
activity-agreement-declined = 「{ $name }」に同意しませんでした。
activity-agreement-withdrawn = 「{ $name }」への同意を撤回しました。
activity-agreement-purpose-given = 「{ $name }」を許可しました。
activity-agreement-purpose-withdrawn = 「{ $name }」の許可を取り消しました。
activity-access-granted = { $name ->
    [none] アプリにアカウントへのアクセスを許可しました。
   *[other] { $name }にアカウントへのアクセスを許可しました。
}
activity-access-changed = { $name ->
    [none] アプリに許可するアクセスの範囲を広げました。
   *[other] { $name }に許可するアクセスの範囲を広げました。
}
activity-access-removed = { $name ->
    [none] アカウントへのアプリのアクセス権を削除しました。
   *[other] アカウントへの{ $name }のアクセス権を削除しました。
}
activity-data-export-asked = データのコピーが依頼されました。
activity-data-export-fetched = { $how ->
    [activity] この履歴がダウンロードされました。
   *[other] データのコピーがダウンロードされました。
}
activity-account-deletion-asked = あなたのアカウントにサインインした人が、アカウントの削除を依頼しました。
activity-account-deletion-cancelled = アカウントの削除が取り消されました。
activity-not-me = { $how ->
    [password] メールの内容に心当たりがないとの申告がありました。すべてのセッションがサインアウトされ、ここではパスワードが使えなくなりました。
   *[other] メールの内容に心当たりがないとの申告がありました。すべてのセッションがサインアウトされました。
}
activity-group-joined = グループに追加されました: { $name }
activity-group-left = グループから外されました: { $name }

## Something that one does not recognise

rescue-title = 心当たりのない操作
rescue-step-end = サインアウトさせる
rescue-step-password = パスワードを変更
rescue-step-review = アカウントを点検
rescue-lead = 心当たりがない場合は、ほかの人がアカウントに侵入している可能性があります。3つのステップで締め出しましょう。
rescue-when = 日時
rescue-where = 使用環境
rescue-one = このセッションをすぐにサインアウトさせます。すべてのブラウザの信頼を解除し、進行中のサインインも中止します。
rescue-all = このセッション以外のすべてのセッションを、すぐにサインアウトさせます。すべてのブラウザの信頼を解除し、進行中のサインインも中止します。
rescue-also = 認証方法の削除やアカウントの削除など、侵入者が始めた可能性のある手続きも取り消します。パスワード再設定用のリンクは使えなくなります。パスワードをお持ちの場合は、その後に連携されたアカウントの連携も解除します。
rescue-access = その後、または過去7日以内にアクセスを許可されたアプリは、アクセスできなくなります。
rescue-end-one = サインアウトさせる
rescue-was-me = 自分の操作です
rescue-password-lead = 次に、再び侵入されないようにしましょう。
rescue-password-text = 侵入した人に、パスワードを知られている可能性があります。ほかで使っていない新しいパスワードを設定してください。
rescue-password-none = パスワードがないため、知られる心配はありません。次に、認証方法や連携アカウントが、すべてご自身のものかどうかを確認してください。
rescue-password-elsewhere = 侵入した人に、パスワードを知られている可能性があります。パスワードの管理元で変更してください: { $owner }
rescue-password-ask = 侵入した人に、サインインの方法を知られている可能性があります。何を変更すべきか、アカウントの管理者にお問い合わせください。
rescue-password-change = 新しいパスワードを設定
rescue-password-skip = 設定せずに続ける
rescue-next = 次へ
rescue-review-lead = ご自身のものでないものがないか確認し、心当たりのないものを削除してください。
rescue-review-methods = 2段階認証の方法
rescue-review-no-methods = 設定されていません。設定すると、パスワードだけではアカウントを開けなくなります。
rescue-review-methods-go = 認証方法を管理
rescue-review-removal = 認証方法の削除が申請されています。「残す」を選ばない限り、削除されます。削除予定:
rescue-review-addresses = 連絡先
rescue-review-former = { $address }は、変更前の連絡先です。変更時にお送りしたメールのリンクで元に戻せます。期限:
rescue-review-addresses-go = プロフィールを管理
rescue-review-access-go = アクセスできるアプリを管理
rescue-review-sessions = サインイン中のセッション
rescue-review-sessions-go = セッションと連携アカウントを管理
rescue-review-history-go = アクティビティを確認
rescue-finish = すべて確認しました
rescue-done-title = 完了
rescue-done-lead = これで最後のステップが終わりました。
rescue-done-text = まだおかしな点がある場合は、アカウントの管理者にお知らせください。
rescue-done-home = アカウントに戻る
flash-rescued = { $count ->
    [0] サインアウトさせるセッションは残っていませんでした。
   *[other] 完了しました。{ $count }件のセッションからサインアウトしました。
}
flash-session-named = 名前を保存しました。

## The end of a session

session-ends-idle = 操作がない場合の自動サインアウト:
session-ends-last = セッションの終了（延長不可）:
session-left = 残り時間:
session-over = サインアウトされました。ここに入力した内容は送信されていません。
session-warning-title = まもなくサインアウトします
session-warning-idle = サインインしたままにしますか？
session-warning-last = このセッションは、操作を続けていても終了します。作業を終えて保存してください。
session-warning-failed = うまくいきませんでした。もう一度お試しください。
session-warning-close = OK
session-stay = サインインしたままにする
session-by = サインイン方法
session-by-password = パスワード
session-by-address = メールアドレスへのコード
session-by-recovery = アカウントの復旧
session-by-provider = 連携アカウント
session-one-factor = 1段階
session-two-factors = 2段階
session-phishing-resistant = 2段階、フィッシングに強い
session-unrecognised = 心当たりがありません
session-rename = 名前
session-trusted = 信頼済みブラウザ
session-trusted-this = 信頼済みブラウザ（このブラウザ）

## Overview

tab-overview = 概要
overview-title = 概要
overview-attention = ご確認いただきたいこと
overview-nothing = ご確認いただくことはありません。
overview-ways = サインインの方法
overview-latest = 最近のアクティビティ
overview-accounts-go = セッションを管理
overview-history-go = すべてのアクティビティ
overview-removal-waiting = { $how ->
    [turns_off] 2段階認証をオフにする申請がありました。「残す」を選ばない限り、オフになります。予定日時: { $when }
   *[other] 2段階認証の方法の削除が申請されました。「残す」を選ばない限り、削除されます。予定日時: { $when }
}
overview-password-expires = パスワードの変更が必要です。期限: { $when }
overview-second-factor-missing = { $how ->
    [password] パスワードだけでアカウントを開ける状態です。2段階認証の方法を追加してください。
   *[other] 1段階だけでアカウントを開ける状態です。2段階認証の方法を追加してください。
}
overview-recovery-codes-few = { $count ->
    [0] リカバリーコードが残っていません。新しいコードを作成してください。
   *[other] リカバリーコードは残り{ $count }個です。新しいコードを作成してください。
}
overview-address-unverified = { $name }は未確認のため、サインインできなくなったときの復旧に使えません。
overview-agreement-outstanding = 「{ $name }」の現在の版に同意していません。次回サインインするときに確認をお願いします。
overview-agreement-expired = 「{ $name }」への同意の有効期限が切れました。次回サインインするときに確認をお願いします。今すぐ更新することもできます。
# Identity providers and linked accounts
provider-sign-on = { $provider }でサインイン
own-page-title = こちらで続ける
own-page-lead = 別のサイトから{ $site }に移動しました。ここから続けてください。
own-page-act = 続ける
flash-provider-unavailable = 現在、このサービスは利用できません。後でもう一度試すか、別の方法をお使いください。
flash-provider-over = 時間がかかりすぎたか、すでに完了しているか、別のブラウザで開始されたものです。最初からやり直してください。
flash-provider-cancelled = サービスでのサインインは行われませんでした。何も変更されていません。
flash-provider-nobody = 今お使いになったアカウントと連携しているアカウントは、ここにはありません。ここにアカウントをお持ちの場合は、サインインして、「アカウントとセッション」でもう一方と連携してください。
flash-provider-owes = 新しいパスワードを設定するまで、アカウントはロックされています。お送りしたメールのリンクを開くか、アカウントの管理者にお問い合わせください。
flash-provider-unproved-stuck = 今そのサービスでサインインしたことを、サービス側から確認できませんでした。同じアカウントで、そのサービスにサインインし直してください。それでも解決しない場合は、アカウントの管理者にお問い合わせください。
flash-provider-unproved = 今そのサービスでサインインしたことを、サービス側から確認できませんでした。同じアカウントで、そのサービスにサインインし直してください。それでも解決しない場合は、ここでサインアウトし、「パスワードをお忘れですか？」からパスワードを設定してください。
flash-account-linked = アカウントを連携しました。これからそのアカウントでサインインできます。
flash-account-unlinked = アカウントの連携を解除しました。そのアカウントでは、ここにサインインできなくなりました。
flash-link-there = そのアカウントはすでに連携しています。
flash-link-taken = そのアカウントは、ここの別のアカウントと連携しています。先にそちらで連携を解除してください。
flash-link-full = 連携アカウントの数が上限に達しています。先にいずれかの連携を解除してください。
accounts-back = アカウントとセッション
linked-title = 連携アカウント
linked-lead = 次のアカウントで、ここにサインインできます。
linked-none = ほかのサービスのアカウントを連携すると、そのアカウントでここにサインインできます。
linked-off = 現在は使えません
linked-provider = サービス
linked-name = サービスのアカウント
linked-since = 連携日時
linked-used = 最終使用
linked-last = アカウントにサインインできる最後の方法です。先に別の方法を追加してください。
link-provider = { $provider }と連携
link-confirm-title = このアカウントと連携しますか？
link-confirm-lead = 連携すると、そのアカウントにサインインできる人は、あなたの{ $site }アカウントにもサインインできるようになります。
link-confirm-to = ここでのアカウント
link-confirm-help = ご自身のアカウントであることを確認してください。登録されているすべてのメールアドレスにお知らせします。
link-confirm-act = 連携する
unlink = 連携を解除
unlink-title = このアカウントの連携を解除しますか？
unlink-lead = このアカウントでは、{ $site }にサインインできなくなります。連携先のアカウントはそのまま残ります。
unlink-last = { $site }へのサインインには、このアカウントだけを使っています。サインインできなくならないように、先に別の方法を追加してください。
unlink-add-password = パスワードを設定
unlink-add-passkey = パスキーを追加
step-up-provider = アカウントの安全に関わる操作のため、ここで使っているアカウントでもう一度サインインしてください。
step-up-provider-none = アカウントの安全に関わる操作ですが、現在、サインインに使っているアカウントでは本人確認ができません。いったんサインアウトし、「パスワードをお忘れですか？」からパスワードを設定して、もう一度お越しください。
step-up-provider-stuck = アカウントの安全に関わる操作ですが、現在、サインインに使っているアカウントでは本人確認ができません。アカウントの管理者にお問い合わせください。
step-up-provider-act = { $provider }で本人確認
mail-account-linked-subject = { $site }アカウントに別のアカウントが連携されました
mail-account-linked-what = 次のアカウントにサインインできる人は、今後、あなたの{ $site }アカウントにもサインインできます:
mail-account-unlinked-subject = { $site }アカウントと別のアカウントとの連携が解除されました
mail-account-unlinked-what = 次のアカウントでは、{ $site }アカウントにサインインできなくなりました:
data-section-linked-accounts = 連携アカウント
data-key-provider = サービス
data-key-issuer = 発行元
data-key-subject = 連携先でのID
