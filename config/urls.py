"""Addresses: English at the root, Vietnamese under /vi/."""

from django.conf.urls.i18n import i18n_patterns
from django.contrib import admin
from django.urls import include, path

urlpatterns = i18n_patterns(
    path("admin/", admin.site.urls),
    path("", include("narratives.urls")),
    prefix_default_language=False,
)

handler400 = "narratives.views.errors.bad_request"
handler403 = "narratives.views.errors.forbidden"
handler404 = "narratives.views.errors.not_found"
handler500 = "narratives.views.errors.server_error"
