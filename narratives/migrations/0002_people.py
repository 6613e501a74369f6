"""The two groups: editors record, admins also publish and curate. Readers need no group."""

from django.db import migrations

RIGHTS = {
    "editors": ["record_facts"],
    "admins": ["record_facts", "publish_facts", "curate"],
}
LOOKED_AFTER = ["company", "alias", "source", "pledge", "partner"]


def make_groups(apps, schema_editor):
    alias = schema_editor.connection.alias
    content_type = apps.get_model("contenttypes", "ContentType").objects.using(alias)
    permission = apps.get_model("auth", "Permission").objects.using(alias)
    group = apps.get_model("auth", "Group").objects.using(alias)
    log, _ = content_type.get_or_create(app_label="narratives", model="logentry")
    named = {
        code: permission.get_or_create(content_type=log, codename=code, defaults={"name": code})[0]
        for code in RIGHTS["admins"]
    }
    for name, codes in RIGHTS.items():
        group.get_or_create(name=name)[0].permissions.add(*(named[code] for code in codes))
    admins = group.get(name="admins")
    for model in LOOKED_AFTER:
        kind, _ = content_type.get_or_create(app_label="narratives", model=model)
        for verb in ("view", "add", "change"):
            row, _ = permission.get_or_create(
                content_type=kind, codename=f"{verb}_{model}", defaults={"name": f"Can {verb} {model}"}
            )
            admins.permissions.add(row)


class Migration(migrations.Migration):
    dependencies = [
        ("narratives", "0001_initial"),
        ("auth", "0012_alter_user_first_name_max_length"),
        ("contenttypes", "0002_remove_content_type_name"),
    ]
    operations = [migrations.RunPython(make_groups, migrations.RunPython.noop)]
