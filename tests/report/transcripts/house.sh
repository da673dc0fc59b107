# a base that extends another: rules of the house, hints, what another base says
fw-advisor --knowledge house --set goal=research --set colleagues=wanted
fw-advisor --knowledge current --set goal=run-only --set existing-code=tensorflow --set mobile=required --explain short
fw-advisor --knowledge current --set goal=run-only --set mobile=required --set browser=required --format markdown
fw-advisor --knowledge current --set existing-code=tensorflow,jax --set leave=tensorflow,jax --explain short
fw-advisor --knowledge current --set goal=library --set stay=keras,jax --format adr
fw-advisor --knowledge house --set goal=production --set stay=mlx
fw-advisor --knowledge house --set goal=research --why-not mlx
cp -r house strict
sed -i 's/rules:/rules:\n  - require: {known-in-the-teams: one}\n    reason: {en: We run what we know., ja: 知っているものを使う。}/' strict/knowledge.yaml
fw-advisor --knowledge house --set goal=research --save here.yaml
fw-advisor check here.yaml --knowledge strict
fw-advisor knowledge diff house strict --records here.yaml
fw-advisor explain leave=jax --knowledge current
fw-advisor --knowledge current --set mobile=nice-to-have
fw-advisor --knowledge current --set mobile=nice-to-have --set domain=speech --explain short
