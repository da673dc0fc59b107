# a record beside the code that it is about
printf 'torch==2.1\n' > requirements.txt
printf 'import torch\n' > train.py
fw-advisor --scan . --set goal=research --save kept.yaml
fw-advisor check kept.yaml --scan .
printf 'import tensorflow as tf\n' > train.py
fw-advisor check kept.yaml --scan .
fw-advisor check kept.yaml --scan . --format github
rm -r requirements.txt
printf 'print(1)\n' > train.py
fw-advisor check kept.yaml --scan .
fw-advisor --knowledge current --set goal=research --set existing-code=none --save none.yaml
printf 'FROM python\n' > Dockerfile
printf 'import jax\n' > train.py
fw-advisor check none.yaml kept.yaml --scan . --format text
fw-advisor check kept.yaml --scan no-such
fw-advisor scan
fw-advisor --scan . --set existing-code=pytorch --set goal=production
