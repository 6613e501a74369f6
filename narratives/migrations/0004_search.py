"""Search entries, and over them the full-text index each database has of its own."""

from django.db import migrations, models

ENTRY = "narratives_searchentry"
COLUMNS = "kind, words, near"
NEW = "new.id, new.kind, new.words, new.near"
OLD = "'delete', old.id, old.kind, old.words, old.near"
FORGET = f"INSERT INTO narratives_search(narratives_search, rowid, {COLUMNS}) VALUES ({OLD});"
KEEP = f"INSERT INTO narratives_search(rowid, {COLUMNS}) VALUES ({NEW});"

SQLITE = [
    f"""CREATE VIRTUAL TABLE narratives_search USING fts5(
        {COLUMNS}, content='{ENTRY}', content_rowid='id', prefix='2 3', tokenize='unicode61')""",
    f"CREATE TRIGGER search_kept AFTER INSERT ON {ENTRY} BEGIN {KEEP} END",
    f"CREATE TRIGGER search_forgot AFTER DELETE ON {ENTRY} BEGIN {FORGET} END",
    f"CREATE TRIGGER search_changed AFTER UPDATE ON {ENTRY} BEGIN {FORGET} {KEEP} END",
]
SQLITE_BACK = ["DROP TABLE narratives_search"]
POSTGRES = [
    f"""ALTER TABLE {ENTRY} ADD COLUMN document tsvector GENERATED ALWAYS AS (
        setweight(to_tsvector('simple'::regconfig, words), 'A')
        || setweight(to_tsvector('simple'::regconfig, near), 'B')) STORED""",
    f"CREATE INDEX search_document ON {ENTRY} USING gin (document)",
]
POSTGRES_BACK = [f"ALTER TABLE {ENTRY} DROP COLUMN document"]


def run(sqlite, postgres):
    def step(apps, schema_editor):
        for statement in {"sqlite": sqlite, "postgresql": postgres}[schema_editor.connection.vendor]:
            schema_editor.execute(statement)

    return step


class Migration(migrations.Migration):
    dependencies = [("narratives", "0003_curating")]
    operations = [
        migrations.CreateModel(
            name="SearchEntry",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("company", "Company"),
                            ("person", "Person"),
                            ("pledge", "Pledge"),
                            ("source", "Source"),
                            ("claim", "Claim"),
                        ],
                        max_length=7,
                    ),
                ),
                ("key", models.CharField(max_length=200)),
                ("title", models.CharField(max_length=300)),
                ("about", models.CharField(blank=True, max_length=410)),
                ("company", models.CharField(blank=True, max_length=80)),
                ("slug", models.CharField(blank=True, max_length=100)),
                ("language", models.CharField(blank=True, max_length=10)),
                ("words", models.TextField()),
                ("near", models.TextField(blank=True)),
            ],
            options={
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("kind__in", ["company", "person", "pledge", "source", "claim"])),
                        name="search_kind_known",
                    ),
                    models.UniqueConstraint(fields=("kind", "key"), name="search_entry_once"),
                ]
            },
        ),
        migrations.RunPython(run(SQLITE, POSTGRES), run(SQLITE_BACK, POSTGRES_BACK)),
    ]
