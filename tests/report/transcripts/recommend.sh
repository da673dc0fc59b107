# who leads clearly, with what was answered, in each format
fw-advisor --set goal=research --set graph=dynamic --set visualization=detailed --set mobile=none --priority goal
fw-advisor --set goal=research --set graph=dynamic --set visualization=detailed --explain full
fw-advisor --set goal=research --set graph=dynamic --set visualization=detailed --explain short
tty fw-advisor --set goal=research --set graph=dynamic --color
fw-advisor --set goal=research --set graph=dynamic --format markdown
fw-advisor --set goal=research --set graph=dynamic --format markdown --explain full
fw-advisor --set goal=research --set graph=dynamic --format csv
fw-advisor --set goal=research --set graph=dynamic --format json
# who is out, by whom, and what would change it
fw-advisor --set mobile=required
fw-advisor --set mobile=required --explain full
fw-advisor --set mobile=required --explain short
fw-advisor --set mobile=required --format markdown
fw-advisor --set goal=research --set mobile=required --why-not pytorch
fw-advisor --set goal=research --why-not tensorflow --format markdown
# nothing separates, nothing is said
fw-advisor --set mobile=none
fw-advisor --set mobile=none --explain short
fw-advisor --set goal=other --set team=anybody --format markdown
# answers that were weighed by hand
fw-advisor --set goal=production --set team=enterprise --matters industry-standing=2 --certainty low
fw-advisor --set goal=production --set team=startup --certainty high --explain full
