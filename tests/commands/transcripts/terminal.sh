# what the locale, the width and the colours of a terminal make of a text
LC_ALL=C fw-advisor compare --knowledge brokers --lang en
LC_ALL=POSIX fw-advisor compare --knowledge brokers --lang en
LC_CTYPE=en_US.UTF-8 fw-advisor compare --knowledge brokers --lang en
LC_ALL=ja_JP.eucJP fw-advisor compare --knowledge brokers --lang en
LANG=en_US.utf8@euro fw-advisor compare --knowledge brokers
LANG=en_US.UTF-8-MAC fw-advisor compare --knowledge brokers
COLUMNS=40 fw-advisor --knowledge brokers --set speed=fast --explain short
COLUMNS=5 fw-advisor --knowledge brokers --set speed=fast --explain short
COLUMNS=wide fw-advisor --knowledge brokers --set speed=fast --explain short
TERM=dumb tty fw-advisor --knowledge brokers --set speed=fast --explain short
TERM=xterm tty fw-advisor --knowledge brokers --set speed=fast --explain short
TERM=xterm-256color tty fw-advisor --knowledge brokers --set speed=fast
NO_COLOR=1 TERM=xterm tty fw-advisor --knowledge brokers --set speed=fast --explain short
FORCE_COLOR=3 fw-advisor --knowledge brokers --set speed=fast --explain short
TERM=xterm-kitty COLORTERM=truecolor tty fw-advisor --knowledge brokers --set speed=fast
tty fw-advisor --knowledge brokers --set speed=fast --output out.txt --color
cat out.txt
