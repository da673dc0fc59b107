# a base whose own language the program does not speak
fw-advisor knowledge init farben --id farben --languages de,en --title de=Farben --title en=Colours --called de=Farbe,Farben --called en=colour,colours --alternatives Rot,Blau
fw-advisor knowledge init farben --framework gelb
cat farben/frameworks/gelb.yaml
fw-advisor questions --knowledge farben --lang de
fw-advisor questions --knowledge farben --lang DE-at
fw-advisor questions --knowledge farben --lang fr
fw-advisor knowledge list --lang fr
fw-advisor explain --knowledge article --lang de
fw-advisor knowledge init iro --id iro --languages ja --title ja=色 --called ja=色,色 --alternatives aka=赤,ao=青
cat iro/knowledge.yaml
cat iro/questions.yaml
cat iro/criteria/known-here.yaml
cat iro/frameworks/aka.yaml
fw-advisor knowledge check iro
# frameworks for a base that measures, and for one that extends another
fw-advisor knowledge init brokers --framework pulsar
cat brokers/frameworks/pulsar.yaml
rm -r house/frameworks
fw-advisor knowledge init house --framework mlx
cat house/frameworks/mlx.yaml
cp -r house/notes plain/notes
printf 'extends: current\nlanguages: [en, ja]\ntitle: {en: Plain, ja: 素}\n' > plain/knowledge.yaml
fw-advisor knowledge init plain --framework jax
cat plain/frameworks/jax.yaml
fw-advisor knowledge init article --framework jax
printf 'knowledge: current\nanswers: {goal: research}\n' > of-current.yaml
fw-advisor of-current.yaml --knowledge plain --format csv
cp -r plain/notes deeper/notes
printf 'extends: ../plain\nlanguages: [en, ja]\ntitle: {en: Deeper, ja: 奥}\n' > deeper/knowledge.yaml
fw-advisor of-current.yaml --knowledge deeper --format csv
printf 'knowledge: article\nanswers: {goal: research}\n' > of-article.yaml
fw-advisor of-article.yaml --knowledge deeper
