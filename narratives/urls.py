"""One act, one address."""

from django.contrib.auth.views import LoginView, LogoutView
from django.urls import path
from django.views.generic import RedirectView

from narratives.views import articles, claims, comparing, data, methods, reading, reported, time

urlpatterns = [
    path("", RedirectView.as_view(pattern_name="companies"), name="front"),
    path("companies/", reading.companies, name="companies"),
    path("companies/<slug:slug>.json", data.company_json, name="company-json"),
    path("companies/<slug:slug>.csv", data.company_csv, name="company-csv"),
    path("companies/<slug:slug>/", reading.company, name="company"),
    path("companies/<slug:slug>/arithmetic/<path:key>/", reading.arithmetic, name="arithmetic"),
    path("companies/<slug:slug>/reports/", reported.reports, name="reports"),
    path("companies/<slug:slug>/changes/", time.changed, name="company-changes"),
    path("companies/<slug:company>/<slug:slug>/", reading.pledge, name="pledge"),
    path("companies/<slug:company>/<slug:slug>/vintages/", time.vintages, name="vintages"),
    path("changes/", time.changed, name="changes"),
    path("sources/<int:pk>/", reading.source, name="source"),
    path("claims/", claims.claims, name="claims"),
    path("claims/<int:pk>/", claims.claim, name="claim"),
    path("compare/", comparing.compare, name="compare"),
    path("methodology/", methods.methodology, name="methodology"),
    path("articles/", articles.article, name="article"),
    path("login/", LoginView.as_view(), name="login"),
    path("logout/", LogoutView.as_view(), name="logout"),
]
