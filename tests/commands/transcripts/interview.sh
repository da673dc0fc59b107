# what is typed at a terminal, line by line
printf '2\n3\n\n?\n1\nf\n' | tty fw-advisor --plain --knowledge databases --explain short
printf '1\n1\n1\n1\np\n1\nf\n' | FW_ADVISOR_PLAIN=1 tty fw-advisor --knowledge databases --set writers=some --explain short --save kept.yaml
printf '9\nnonsense\n1\nb\n2\n1,2\nf\n' | tty fw-advisor --plain --knowledge databases --order fixed --explain short
printf '2\n3\nf\n' | tty fw-advisor --plain --explain short
printf '1\n' | tty fw-advisor --plain
printf '' | tty fw-advisor --plain --knowledge databases
printf '\nen,ja\nFormats\n形式\nformat,formats\n形式,形式\nCSV、JSON\n' | tty fw-advisor knowledge init formats
cat formats/knowledge.yaml
printf 'my-base\n\n\nTitle\n\nA,B\n' | tty fw-advisor knowledge init another
cat another/frameworks/a.yaml
printf 'x\n' | tty fw-advisor knowledge init third
printf 'x\n' | tty fw-advisor knowledge init third --no-input
printf '1\n' | tty fw-advisor --plain --save answered.yaml --knowledge databases
cat answered.yaml
printf '1\n' | tty fw-advisor --plain --save answered.yaml --knowledge databases
printf '' | tty fw-advisor answered.yaml --plain --certainty low
printf 'f\n' | tty fw-advisor answered.yaml --plain --explain short
# what the code says is told, but where it was said otherwise
printf 'import torch\n' > train.py
printf 'FROM python\n' > Dockerfile
printf 'f\n' | tty fw-advisor --plain --explain short --scan .
printf 'f\n' | tty fw-advisor --plain --explain short --scan . --set existing-code=jax
# what is asked for with the result, and lost with none
printf '?\n2\nf\n' | tty fw-advisor --plain --knowledge article
printf '1\nf\n' | tty fw-advisor --plain --knowledge databases --format csv
printf '1\nf\n' | tty fw-advisor --plain --knowledge databases --format adr --supersedes nosuch.md
printf '1\nf\n' | tty fw-advisor --plain --knowledge databases --explain short --output answered.txt
printf '' | tty fw-advisor --plain
printf '1\n' | tty fw-advisor --plain --knowledge databases --set writers=some --force
printf '' | tty fw-advisor --plain --knowledge databases --set place=one-program --set writers=many --explain short
printf '' | tty fw-advisor --plain --knowledge formats
