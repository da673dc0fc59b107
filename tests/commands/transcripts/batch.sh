printf '{"goal": "research"}\n{"goal": "nonsense"}\n\n{"answers": {"mobile": "required"}, "id": 7}\n[1]\n{"goal"\n' | fw-advisor batch
printf '{"goal": "research"}\n{"goal": "nonsense"}\n{"goal": "research"}\n' | fw-advisor batch --fail-fast --first-line 10
printf '{"goal": "research"}\n{"mobile": "required"}\n' | fw-advisor batch --fields verdict,margin,ranking
printf '{"goal": "research"}\n' | fw-advisor batch --fields nosuch
printf '{"place": "one-program", "files": ["csv", "parquet"]}\n' | fw-advisor batch --knowledge databases --fields excluded,ranking,answers
printf '{"goal": "research", "goal": "production"}\n{"constructor": "x"}\n"text"\nnull\n' | fw-advisor batch
printf '' | fw-advisor batch
fw-advisor batch nosuch.jsonl
printf '{"mobile": "required", "goal": "production"}\n' | fw-advisor batch --fields secondOpinion,firmness,margin,flips --certainty low
printf '{"goal": "run-only", "mobile": "required"}\n' | fw-advisor batch --knowledge current --fields beside,verdict
