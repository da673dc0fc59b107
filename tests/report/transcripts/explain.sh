fw-advisor explain
fw-advisor explain rabbitmq --knowledge brokers
fw-advisor explain mobile-deployment
fw-advisor explain mobile
fw-advisor explain mobile=required
fw-advisor explain goal=research
fw-advisor explain learning.pytorch.easy
fw-advisor explain learning.pytorch.easy --format json
fw-advisor explain speed --knowledge brokers --format json
fw-advisor explain latency --knowledge brokers --format json
fw-advisor explain nats --knowledge brokers --format json
fw-advisor explain mobile=required --format json
fw-advisor explain sqlite --knowledge databases
fw-advisor explain concurrent-writers --knowledge databases
fw-advisor explain writers=many --knowledge databases
fw-advisor explain latency --knowledge brokers
fw-advisor explain nats.latency --knowledge brokers
tty fw-advisor explain nats --knowledge brokers --color
