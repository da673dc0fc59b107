fw-advisor --knowledge databases --set place=one-program --set writers=many --save many.yaml
fw-advisor --knowledge databases --set analysis=most --set files=parquet --set place=many-machines --save files.yaml
GITHUB_STEP_SUMMARY=summary.md fw-advisor check many.yaml files.yaml --format github
cat summary.md
rm -r summary.md
sed -i 's/analytics: minor/analytics: major/' databases/questions.yaml
GITHUB_STEP_SUMMARY=summary.md fw-advisor check many.yaml files.yaml no-such.yaml --format github --at-least clear --min-margin 99 --max-age 30 --today 2027-01-01
cat summary.md
GITHUB_STEP_SUMMARY=no/such/summary.md fw-advisor check many.yaml --format github
GITHUB_STEP_SUMMARY=summary.md fw-advisor --knowledge databases --set analysis=most
