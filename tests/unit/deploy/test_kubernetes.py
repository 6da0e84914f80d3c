"""The manifests for Kubernetes: its schemas, and our own rules."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import kubernetes_validate
import pytest
from ruamel.yaml import YAML

from ajar.cli import _parser

if TYPE_CHECKING:
    from collections.abc import Iterator

FOLDER = Path(__file__).resolve().parents[3] / "deploy" / "kubernetes"
OLDEST = "1.32"
"""The oldest Kubernetes that the operator's page supports."""
MADE_BY_HAND = {"Secret/ajar-room", "Secret/ajar-room-tls"}
"""Objects that the operator creates by hand, as the page says."""
TO_END = 15
"""How many seconds a worker may take to exit, once it has drained."""

Manifest = dict[str, Any]


def load(path: Path) -> list[Manifest]:
    return list(YAML(typ="safe").load_all(path.read_text("utf-8")))


KUSTOMIZATION = load(FOLDER / "base" / "kustomization.yaml")[0]
MANIFESTS = [entry for name in KUSTOMIZATION["resources"] for entry in load(FOLDER / "base" / name)]
VALUES = load(FOLDER / "hub" / "values.yaml")[0]


def name_of(manifest: Manifest) -> str:
    return f"{manifest['kind']}/{manifest['metadata']['name']}"


def manifests_of(kind: str) -> list[Manifest]:
    return [entry for entry in MANIFESTS if entry["kind"] == kind]


def named(kind: str, name: str = "ajar-room") -> Manifest:
    (entry,) = (entry for entry in manifests_of(kind) if entry["metadata"]["name"] == name)
    return entry


def pods() -> dict[str, Manifest]:
    """Return the pods of the manifests, by the name of their controller."""
    return {
        name_of(entry): entry["spec"]["template"]
        for entry in MANIFESTS
        if "template" in entry.get("spec", ())
    }


PODS = pods()
POD = PODS["Deployment/ajar-room"]["spec"]
(CONTAINER,) = POD["containers"]
by_pod = pytest.mark.parametrize("pod", [entry["spec"] for entry in PODS.values()], ids=list(PODS))


def every(of: object, key: str) -> Iterator[Any]:
    """Yield the values of a key, at any depth."""
    if isinstance(of, dict):
        for name, value in of.items():
            if name == key:
                yield value
            yield from every(value, key)
    elif isinstance(of, list):
        for entry in of:
            yield from every(entry, key)


@pytest.mark.parametrize("version", [OLDEST, kubernetes_validate.latest_version()])
@pytest.mark.parametrize(
    "manifest", [*MANIFESTS, *load(FOLDER / "site" / "secret.example.yaml")], ids=name_of
)
def test_objects_match_the_kubernetes_schemas(manifest: Manifest, version: str) -> None:
    kubernetes_validate.validate(manifest, version, strict=True)


def test_schema_check_finds_an_unknown_field() -> None:
    wrong = {"apiVersion": "v1", "kind": "ServiceAccount", "metadata": {"name": "a"}, "tokens": []}
    with pytest.raises(kubernetes_validate.ValidationError, match="tokens"):
        kubernetes_validate.validate(wrong, OLDEST, strict=True)


def test_every_manifest_is_used_and_in_one_namespace() -> None:
    existing = {entry.name for entry in (FOLDER / "base").iterdir()} - {"kustomization.yaml"}
    assert set(KUSTOMIZATION["resources"]) == existing
    (namespace,) = manifests_of("Namespace")
    own = namespace["metadata"]["name"]
    assert KUSTOMIZATION["namespace"] == own
    assert all(
        entry["metadata"]["namespace"] == own for entry in MANIFESTS if entry is not namespace
    )
    assert len({name_of(entry) for entry in MANIFESTS}) == len(MANIFESTS)
    assert namespace["metadata"]["labels"]["pod-security.kubernetes.io/enforce"] == "restricted"


@by_pod
def test_pods_are_unprivileged(pod: Manifest) -> None:
    assert pod["automountServiceAccountToken"] is False
    account = named("ServiceAccount", pod["serviceAccountName"])
    assert account["automountServiceAccountToken"] is False
    assert not any(entry["kind"].endswith(("Role", "Binding")) for entry in MANIFESTS)
    own = pod["securityContext"]
    assert own["runAsNonRoot"] is True
    assert own["runAsUser"] > 0
    assert own["runAsGroup"] > 0
    assert own["seccompProfile"] == {"type": "RuntimeDefault"}
    assert not {"hostNetwork", "hostPID", "hostIPC"} & set(pod)
    for entry in [*pod["containers"], *pod.get("initContainers", [])]:
        limits = entry["securityContext"]
        assert limits["allowPrivilegeEscalation"] is False
        assert limits["readOnlyRootFilesystem"] is True
        assert limits["capabilities"] == {"drop": ["ALL"]}
        assert not limits.get("privileged")


@by_pod
def test_pods_can_write_only_to_bounded_home_and_tmp(pod: Manifest) -> None:
    volumes = {entry["name"]: entry for entry in pod["volumes"]}
    for entry in pod["containers"]:
        mounts = entry["volumeMounts"]
        writable = {
            mount["mountPath"]: mount["name"] for mount in mounts if not mount.get("readOnly")
        }
        assert set(writable) == {"/home/ajar", "/tmp"}
        for name in writable.values():
            assert volumes[name]["emptyDir"]["sizeLimit"]
            assert volumes[name]["emptyDir"]["medium"] == "Memory", "never on a node's disk"
        assert {mount["name"] for mount in mounts} == set(volumes)


@by_pod
def test_pods_have_probes_requests_and_limits(pod: Manifest) -> None:
    for entry in pod["containers"]:
        ports = {port["name"] for port in entry["ports"]}
        for probe, path in (
            ("startup", "/healthz"),
            ("liveness", "/healthz"),
            ("readiness", "/readyz"),
        ):
            requested = entry[f"{probe}Probe"]["httpGet"]
            assert requested == {"path": path, "port": "http"}
            assert requested["port"] in ports
        resources = entry["resources"]
        for kind in ("cpu", "memory", "ephemeral-storage"):
            assert resources["requests"][kind]
            assert resources["limits"][kind]


@by_pod
def test_images_are_ours_and_have_a_version(pod: Manifest) -> None:
    for entry in pod["containers"]:
        name, _, tag = entry["image"].partition(":")
        assert re.fullmatch(r"\d+\.\d+\.\d+", tag), "a version, never “latest”"
        replaced = {
            image["name"] for image in load(FOLDER / "site" / "kustomization.yaml")[0]["images"]
        }
        assert name in replaced


def test_worker_arguments_are_settings_of_ajar_room() -> None:
    assert "command" not in CONTAINER, "the image has an entry point"
    settings = named("ConfigMap")["data"]
    values = {
        entry["name"]: settings.get(entry["valueFrom"].get("configMapKeyRef", {}).get("key"), "")
        for entry in CONTAINER["env"]
    }
    arguments = [
        re.sub(r"\$\((\w+)\)", lambda name: values[name[1]], entry) for entry in CONTAINER["args"]
    ]
    chosen = _parser().parse_args(arguments)
    ports = {entry["name"]: entry["containerPort"] for entry in CONTAINER["ports"]}
    assert (chosen.host, chosen.port) == ("0.0.0.0", ports["http"])
    assert (chosen.metrics_host, chosen.metrics_port) == ("0.0.0.0", ports["metrics"])
    assert chosen.proxies
    assert chosen.log
    assert POD["terminationGracePeriodSeconds"] > chosen.drain + TO_END
    probe = CONTAINER["readinessProbe"]
    assert chosen.drain > probe["periodSeconds"] * probe["failureThreshold"]


def test_secrets_are_only_referenced() -> None:
    assert not manifests_of("Secret")
    secret = {entry["name"] for entry in CONTAINER["env"] if "secretKeyRef" in entry["valueFrom"]}
    assert secret == {"AJAR_ROOM_KEY", "AJAR_ROOM_DATABASE"}
    assert not any("AJAR_ROOM" in entry for entry in CONTAINER["args"]), (
        "arguments are visible to everybody"
    )
    (example,) = load(FOLDER / "site" / "secret.example.yaml")
    requested = {
        entry["valueFrom"]["secretKeyRef"]["key"]
        for entry in CONTAINER["env"]
        if "secretKeyRef" in entry["valueFrom"]
    } | {
        item["key"] for entry in POD["volumes"] for item in entry.get("secret", {}).get("items", ())
    }
    assert set(example["stringData"]) == requested
    assert not any(example["stringData"].values()), "a working example would be used"


def test_referenced_objects_exist() -> None:
    existing = {name_of(entry) for entry in MANIFESTS} | MADE_BY_HAND
    references = {
        *(f"Secret/{entry['name']}" for entry in every(MANIFESTS, "secretKeyRef")),
        *(f"Secret/{entry['secretName']}" for entry in every(MANIFESTS, "secret")),
        *(f"Secret/{entry}" for entry in every(manifests_of("Ingress"), "secretName")),
        *(f"ConfigMap/{entry['name']}" for entry in every(MANIFESTS, "configMapKeyRef")),
        *(f"Service/{entry['name']}" for entry in every(manifests_of("Ingress"), "service")),
        *(f"{entry['kind']}/{entry['name']}" for entry in every(MANIFESTS, "scaleTargetRef")),
        *(
            f"ServiceAccount/{entry['serviceAccountName']}"
            for entry in (pod["spec"] for pod in PODS.values())
        ),
    }
    assert references <= existing
    for entry in every(MANIFESTS, "configMapKeyRef"):
        assert entry["key"] in named("ConfigMap", entry["name"])["data"]


def test_selectors_and_ports_match_the_workers() -> None:
    labels = PODS["Deployment/ajar-room"]["metadata"]["labels"]
    selectors = [
        named("Deployment")["spec"]["selector"]["matchLabels"],
        named("PodDisruptionBudget")["spec"]["selector"]["matchLabels"],
        named("NetworkPolicy")["spec"]["podSelector"]["matchLabels"],
        *(entry["spec"]["selector"] for entry in manifests_of("Service")),
        *(entry["labelSelector"]["matchLabels"] for entry in POD["topologySpreadConstraints"]),
    ]
    for entry in selectors:
        assert entry
        assert entry.items() <= labels.items()
    ports = {entry["name"] for entry in CONTAINER["ports"]}
    for service in manifests_of("Service"):
        assert {entry["targetPort"] for entry in service["spec"]["ports"]} <= ports
        assert service["spec"]["type"] == "ClusterIP", (
            "only the ingress controller is reachable from outside"
        )
    offered = {entry["name"] for entry in named("Service")["spec"]["ports"]}
    assert (
        {entry["port"]["name"] for entry in every(manifests_of("Ingress"), "service")}
        == offered
        == {"http"}
    )


def test_no_phone_is_tied_to_one_worker() -> None:
    assert named("Service")["spec"]["sessionAffinity"] == "None"
    notes = named("Ingress")["metadata"]["annotations"]
    assert not any("affinity" in entry or "sticky" in entry or "hash" in entry for entry in notes)


def test_network_is_closed_except_for_named_peers() -> None:
    shut = named("NetworkPolicy", "nothing")["spec"]
    assert shut == {"podSelector": {}, "policyTypes": ["Ingress", "Egress"]}
    assert len(manifests_of("NetworkPolicy")) == 1 + len(PODS)
    spec = named("NetworkPolicy")["spec"]
    assert spec["policyTypes"] == ["Ingress", "Egress"]
    came = {
        port["port"]: [
            entry["namespaceSelector"]["matchLabels"] | entry["podSelector"]["matchLabels"]
            for entry in rule["from"]
        ]
        for rule in spec["ingress"]
        for port in rule["ports"]
    }
    assert came == {
        "http": [{"ajar/reaches-rooms": "true", "app.kubernetes.io/name": "ingress-controller"}],
        "metrics": [{"ajar/reads-metrics": "true", "app.kubernetes.io/name": "prometheus"}],
    }
    names, database = spec["egress"]
    assert {entry["port"] for entry in names["ports"]} == {53}
    assert names["to"][0]["podSelector"]["matchLabels"] == {"k8s-app": "kube-dns"}
    assert [entry["port"] for entry in database["ports"]] == [5432]
    assert [entry["ipBlock"]["cidr"] for entry in database["to"]] == ["192.0.2.1/32"]


def test_two_workers_always_run_and_rollouts_start_new_ones_first() -> None:
    assert named("HorizontalPodAutoscaler")["spec"]["minReplicas"] >= 2
    spec = named("Deployment")["spec"]
    assert "replicas" not in spec, "it would override the autoscaler"
    assert spec["strategy"]["rollingUpdate"] == {"maxUnavailable": 0, "maxSurge": 1}
    assert named("PodDisruptionBudget")["spec"]["maxUnavailable"] == 1
    assert {entry["topologyKey"] for entry in POD["topologySpreadConstraints"]} == {
        "kubernetes.io/hostname",
        "topology.kubernetes.io/zone",
    }


def test_ingress_uses_tls_without_buffering_or_access_log() -> None:
    ingress = named("Ingress")
    hosts = {entry["host"] for entry in ingress["spec"]["rules"]}
    assert hosts == {host for entry in ingress["spec"]["tls"] for host in entry["hosts"]}
    notes = ingress["metadata"]["annotations"]
    assert all(isinstance(entry, str) for entry in notes.values())
    assert notes["nginx.ingress.kubernetes.io/proxy-buffering"] == "off"
    assert notes["nginx.org/proxy-buffering"] == "False"
    for entry in (notes, VALUES["ingress"]["annotations"]):
        assert entry["nginx.ingress.kubernetes.io/enable-access-log"] == "false"
        assert entry["nginx.ingress.kubernetes.io/force-ssl-redirect"] == "true"
        assert entry["nginx.org/redirect-to-https"] == "True"
        assert not any("snippet" in name for name in entry), (
            "controllers refuse them, for good reason"
        )


@pytest.mark.skipif(shutil.which("kubectl") is None, reason="kubectl puts a site together")
def test_site_replaces_every_example_value() -> None:
    made = subprocess.run(
        ["kubectl", "kustomize", str(FOLDER / "site")], capture_output=True, check=True, text=True
    ).stdout  # fmt: skip
    things = {name_of(entry): entry for entry in YAML(typ="safe").load_all(made)}
    assert set(things) == {name_of(entry) for entry in MANIFESTS}
    for entry in things.values():
        kubernetes_validate.validate(entry, OLDEST, strict=True)
    (worker,) = things["Deployment/ajar-room"]["spec"]["template"]["spec"]["containers"]
    assert worker["image"] == "images.example.org/ajar-room:0.1.0"
    assert things["Ingress/ajar-room"]["spec"]["ingressClassName"] == "traefik"
    assert "192.0.2.1/32" not in made
    assert things["ConfigMap/ajar-room"]["data"]["proxy"] != named("ConfigMap")["data"]["proxy"]


def test_hub_servers_are_unprivileged() -> None:
    person, spawner = VALUES["singleuser"], VALUES["hub"]["config"]["KubeSpawner"]
    assert person["uid"] == person["fsGid"] == POD["securityContext"]["runAsUser"]
    assert person["allowPrivilegeEscalation"] is False
    assert person["cloudMetadata"]["blockWithIptables"] is False, "it needs a privileged container"
    assert (
        spawner["container_security_context"].items()
        >= {
            "allowPrivilegeEscalation": False,
            "readOnlyRootFilesystem": True,
            "runAsNonRoot": True,
            "capabilities": {"drop": ["ALL"]},
        }.items()
    )
    assert spawner["pod_security_context"]["seccompProfile"] == {"type": "RuntimeDefault"}
    assert spawner["automount_service_account_token"] is False
    assert person["networkPolicy"]["enabled"]
    shut = person["networkPolicy"]["egressAllowRules"]
    assert not any(shut[entry] for entry in ("cloudMetadataServer", "nonPrivateIPs", "privateIPs"))
    assert person["storage"]["type"] == "dynamic", "one volume per person"
    assert person["storage"]["homeMountPath"] == "/home/ajar"
    for kind in ("cpu", "memory"):
        assert person[kind]["guarantee"]
        assert person[kind]["limit"]
    assert re.fullmatch(r"\d+\.\d+\.\d+", person["image"]["tag"])


def test_hub_servers_run_an_existing_command() -> None:
    (override,) = VALUES["hub"]["config"]["KubeSpawner"]["group_overrides"].values()
    for command in (VALUES["singleuser"]["cmd"], override["spawner_override"]["cmd"]):
        assert command[0] == "ajar"
        _parser().parse_args(command[1:])


def test_only_facilitators_get_the_host_key_and_there_is_no_admin() -> None:
    hub = VALUES["hub"]
    assert set(VALUES["singleuser"]["extraEnv"]) == {"AJAR_ROOM_URL"}
    (override,) = hub["config"]["KubeSpawner"]["group_overrides"].values()
    key = override["spawner_override"]["environment"]["AJAR_ROOM_KEY"]
    assert override["groups"] == ["facilitators"]
    assert set(key["valueFrom"]["secretKeyRef"]) == {"name", "key"}
    assert hub["config"]["Authenticator"]["admin_users"] == []
    allowed = hub["config"]["OAuthenticator"]["allowed_groups"]
    named = [group for role in hub["loadRoles"].values() for group in role["groups"]]
    assert {*override["groups"], *named} <= set(allowed)
    assert "dummy" not in hub["config"]["JupyterHub"]["authenticator_class"]
    scopes = {scope for role in hub["loadRoles"].values() for scope in role["scopes"]}
    assert not any(
        scope.startswith(("access:", "admin:", "tokens", "users:tokens")) for scope in scopes
    )
    assert all("value" not in entry and "valueFrom" in entry for entry in hub["extraEnv"].values())


def test_hub_logs_no_addresses_and_stops_idle_servers(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def only_measure(_: object) -> None: ...

    metrics = SimpleNamespace(prometheus_log_method=only_measure)
    monkeypatch.setitem(sys.modules, "jupyterhub", SimpleNamespace(metrics=metrics))
    monkeypatch.setitem(sys.modules, "jupyterhub.metrics", metrics)
    settings: Manifest = {"slow_spawn_timeout": 0}  # as set by the chart
    config = SimpleNamespace(JupyterHub=SimpleNamespace(tornado_settings=settings))
    for text in VALUES["hub"]["extraConfig"].values():
        exec(text, {"c": config})
    assert settings == {"slow_spawn_timeout": 0, "log_function": only_measure}
    assert VALUES["cull"]["enabled"]
    assert VALUES["cull"]["users"] is False, "saved journals stay"
    assert VALUES["debug"]["enabled"] is False
