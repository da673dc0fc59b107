fw-advisor --nonsense
fw-advisor --formt json
fw-advisor nosuch
fw-advisor recomend
fw-advisor a b
fw-advisor help nosuch
fw-advisor knowledge
fw-advisor knowledge chek
fw-advisor check
fw-advisor batch a b
fw-advisor --format
fw-advisor --format xml
fw-advisor --format=jsn --set goal=research
fw-advisor compare --rows nosuch
fw-advisor --set
fw-advisor --set goal
fw-advisor --set goal=research,nonsense --set mobil=required
fw-advisor --set goal=research --seed 1.5
fw-advisor --set goal=research --seed -1
fw-advisor --set goal=research --min-margin 101
fw-advisor --set goal=research --min-margin x
fw-advisor --set goal=research --today 2026-13-01
fw-advisor --set goal=research --today yesterday
fw-advisor --set goal=research --lang fr
fw-advisor --set goal=research --lang 'en us'
fw-advisor --lang=
fw-advisor --set goal=research --priority nosuch
fw-advisor --set goal=research --knowledge nosuch
fw-advisor --set goal=research --why-not nosuch
fw-advisor --set goal=research --expect nosuch
fw-advisor --set goal=research --order sideways
fw-advisor --set goal=research --explain long
fw-advisor --set goal=research --width 3
fw-advisor --set goal=research --save kept.yaml --output kept.yaml
fw-advisor --nonsense --format json
fw-advisor nosuch.yaml --format json
fw-advisor completion tcsh
fw-advisor completion
fw-advisor explain nosuch
fw-advisor complete
tty fw-advisor --nonsense
