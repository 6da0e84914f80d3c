"""The manifests for Kubernetes: what its schemas ask for, and what we ask for."""

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
"""The oldest Kubernetes that the page for operators speaks of."""
MADE_BY_HAND = {"Secret/ajar-room", "Secret/ajar-room-tls"}
"""What the operator makes, as the page tells."""
TO_END = 15
"""Seconds that a worker may take to write what waits, once it has drained."""

Thing = dict[str, Any]


def load(path: Path) -> list[Thing]:
    return list(YAML(typ="safe").load_all(path.read_text("utf-8")))


KUSTOMIZATION = load(FOLDER / "base" / "kustomization.yaml")[0]
THINGS = [one for name in KUSTOMIZATION["resources"] for one in load(FOLDER / "base" / name)]
VALUES = load(FOLDER / "hub" / "values.yaml")[0]


def name_of(thing: Thing) -> str:
    return f"{thing['kind']}/{thing['metadata']['name']}"


def of_kind(kind: str) -> list[Thing]:
    return [one for one in THINGS if one["kind"] == kind]


def the(kind: str, name: str = "ajar-room") -> Thing:
    (one,) = (one for one in of_kind(kind) if one["metadata"]["name"] == name)
    return one


def pods() -> dict[str, Thing]:
    """Return the pods that the manifests make, by the name of what makes them."""
    return {
        name_of(one): one["spec"]["template"] for one in THINGS if "template" in one.get("spec", ())
    }


PODS = pods()
POD = PODS["Deployment/ajar-room"]["spec"]
(CONTAINER,) = POD["containers"]
by_pod = pytest.mark.parametrize("pod", [one["spec"] for one in PODS.values()], ids=list(PODS))


def every(of: object, key: str) -> Iterator[Any]:
    """Give what stands under a key, at any depth."""
    if isinstance(of, dict):
        for name, value in of.items():
            if name == key:
                yield value
            yield from every(value, key)
    elif isinstance(of, list):
        for one in of:
            yield from every(one, key)


@pytest.mark.parametrize("version", [OLDEST, kubernetes_validate.latest_version()])
@pytest.mark.parametrize(
    "thing", [*THINGS, *load(FOLDER / "site" / "secret.example.yaml")], ids=name_of
)
def test_objects_match_the_kubernetes_schemas(thing: Thing, version: str) -> None:
    kubernetes_validate.validate(thing, version, strict=True)


def test_schema_check_finds_an_unknown_field() -> None:
    wrong = {"apiVersion": "v1", "kind": "ServiceAccount", "metadata": {"name": "a"}, "tokens": []}
    with pytest.raises(kubernetes_validate.ValidationError, match="tokens"):
        kubernetes_validate.validate(wrong, OLDEST, strict=True)


def test_every_manifest_is_used_and_in_one_namespace() -> None:
    there = {one.name for one in (FOLDER / "base").iterdir()} - {"kustomization.yaml"}
    assert set(KUSTOMIZATION["resources"]) == there
    (namespace,) = of_kind("Namespace")
    own = namespace["metadata"]["name"]
    assert KUSTOMIZATION["namespace"] == own
    assert all(one["metadata"]["namespace"] == own for one in THINGS if one is not namespace)
    assert len({name_of(one) for one in THINGS}) == len(THINGS)
    assert namespace["metadata"]["labels"]["pod-security.kubernetes.io/enforce"] == "restricted"


@by_pod
def test_pods_are_unprivileged(pod: Thing) -> None:
    assert pod["automountServiceAccountToken"] is False
    account = the("ServiceAccount", pod["serviceAccountName"])
    assert account["automountServiceAccountToken"] is False
    assert not any(one["kind"].endswith(("Role", "Binding")) for one in THINGS)
    own = pod["securityContext"]
    assert own["runAsNonRoot"] is True
    assert own["runAsUser"] > 0
    assert own["runAsGroup"] > 0
    assert own["seccompProfile"] == {"type": "RuntimeDefault"}
    assert not {"hostNetwork", "hostPID", "hostIPC"} & set(pod)
    for one in [*pod["containers"], *pod.get("initContainers", [])]:
        limits = one["securityContext"]
        assert limits["allowPrivilegeEscalation"] is False
        assert limits["readOnlyRootFilesystem"] is True
        assert limits["capabilities"] == {"drop": ["ALL"]}
        assert not limits.get("privileged")


@by_pod
def test_pods_can_write_only_to_bounded_home_and_tmp(pod: Thing) -> None:
    volumes = {one["name"]: one for one in pod["volumes"]}
    for one in pod["containers"]:
        mounts = one["volumeMounts"]
        writable = {
            mount["mountPath"]: mount["name"] for mount in mounts if not mount.get("readOnly")
        }
        assert set(writable) == {"/home/ajar", "/tmp"}
        for name in writable.values():
            assert volumes[name]["emptyDir"]["sizeLimit"]
            assert volumes[name]["emptyDir"]["medium"] == "Memory", "and on no node's disk"
        assert {mount["name"] for mount in mounts} == set(volumes)


@by_pod
def test_pods_have_probes_requests_and_limits(pod: Thing) -> None:
    for one in pod["containers"]:
        ports = {port["name"] for port in one["ports"]}
        for probe, path in (
            ("startup", "/healthz"),
            ("liveness", "/healthz"),
            ("readiness", "/readyz"),
        ):
            asked = one[f"{probe}Probe"]["httpGet"]
            assert asked == {"path": path, "port": "http"}
            assert asked["port"] in ports
        resources = one["resources"]
        for kind in ("cpu", "memory", "ephemeral-storage"):
            assert resources["requests"][kind]
            assert resources["limits"][kind]


@by_pod
def test_images_are_ours_and_have_a_version(pod: Thing) -> None:
    for one in pod["containers"]:
        name, _, tag = one["image"].partition(":")
        assert re.fullmatch(r"\d+\.\d+\.\d+", tag), "its version, and never “latest”"
        replaced = {
            image["name"] for image in load(FOLDER / "site" / "kustomization.yaml")[0]["images"]
        }
        assert name in replaced


def test_worker_arguments_are_settings_of_ajar_room() -> None:
    assert "command" not in CONTAINER, "the image says which program it is"
    settings = the("ConfigMap")["data"]
    values = {
        one["name"]: settings.get(one["valueFrom"].get("configMapKeyRef", {}).get("key"), "")
        for one in CONTAINER["env"]
    }
    arguments = [
        re.sub(r"\$\((\w+)\)", lambda name: values[name[1]], one) for one in CONTAINER["args"]
    ]
    chosen = _parser().parse_args(arguments)
    ports = {one["name"]: one["containerPort"] for one in CONTAINER["ports"]}
    assert (chosen.host, chosen.port) == ("0.0.0.0", ports["http"])
    assert (chosen.metrics_host, chosen.metrics_port) == ("0.0.0.0", ports["metrics"])
    assert chosen.proxy
    assert chosen.log
    assert POD["terminationGracePeriodSeconds"] > chosen.drain + TO_END
    probe = CONTAINER["readinessProbe"]
    assert chosen.drain > probe["periodSeconds"] * probe["failureThreshold"]


def test_secrets_are_only_referenced() -> None:
    assert not of_kind("Secret")
    secret = {one["name"] for one in CONTAINER["env"] if "secretKeyRef" in one["valueFrom"]}
    assert secret == {"AJAR_ROOM_KEY", "AJAR_ROOM_DATABASE"}
    assert not any("AJAR_ROOM" in one for one in CONTAINER["args"]), "everyone could list it"
    (example,) = load(FOLDER / "site" / "secret.example.yaml")
    asked = {
        one["valueFrom"]["secretKeyRef"]["key"]
        for one in CONTAINER["env"]
        if "secretKeyRef" in one["valueFrom"]
    } | {item["key"] for one in POD["volumes"] for item in one.get("secret", {}).get("items", ())}
    assert set(example["stringData"]) == asked
    assert not any(example["stringData"].values()), "an example that works is one that is used"


def test_referenced_objects_exist() -> None:
    there = {name_of(one) for one in THINGS} | MADE_BY_HAND
    named = {
        *(f"Secret/{one['name']}" for one in every(THINGS, "secretKeyRef")),
        *(f"Secret/{one['secretName']}" for one in every(THINGS, "secret")),
        *(f"Secret/{one}" for one in every(of_kind("Ingress"), "secretName")),
        *(f"ConfigMap/{one['name']}" for one in every(THINGS, "configMapKeyRef")),
        *(f"Service/{one['name']}" for one in every(of_kind("Ingress"), "service")),
        *(f"{one['kind']}/{one['name']}" for one in every(THINGS, "scaleTargetRef")),
        *(
            f"ServiceAccount/{one['serviceAccountName']}"
            for one in (pod["spec"] for pod in PODS.values())
        ),
    }
    assert named <= there
    for one in every(THINGS, "configMapKeyRef"):
        assert one["key"] in the("ConfigMap", one["name"])["data"]


def test_selectors_and_ports_match_the_workers() -> None:
    labels = PODS["Deployment/ajar-room"]["metadata"]["labels"]
    selectors = [
        the("Deployment")["spec"]["selector"]["matchLabels"],
        the("PodDisruptionBudget")["spec"]["selector"]["matchLabels"],
        the("NetworkPolicy")["spec"]["podSelector"]["matchLabels"],
        *(one["spec"]["selector"] for one in of_kind("Service")),
        *(one["labelSelector"]["matchLabels"] for one in POD["topologySpreadConstraints"]),
    ]
    for one in selectors:
        assert one
        assert one.items() <= labels.items()
    ports = {one["name"] for one in CONTAINER["ports"]}
    for service in of_kind("Service"):
        assert {one["targetPort"] for one in service["spec"]["ports"]} <= ports
        assert service["spec"]["type"] == "ClusterIP", "only the ingress controller lets anyone in"
    offered = {one["name"] for one in the("Service")["spec"]["ports"]}
    assert (
        {one["port"]["name"] for one in every(of_kind("Ingress"), "service")} == offered == {"http"}
    )


def test_no_phone_is_tied_to_one_worker() -> None:
    assert the("Service")["spec"]["sessionAffinity"] == "None"
    notes = the("Ingress")["metadata"]["annotations"]
    assert not any("affinity" in one or "sticky" in one or "hash" in one for one in notes)


def test_network_is_closed_except_for_named_peers() -> None:
    shut = the("NetworkPolicy", "nothing")["spec"]
    assert shut == {"podSelector": {}, "policyTypes": ["Ingress", "Egress"]}
    assert len(of_kind("NetworkPolicy")) == 1 + len(PODS)
    spec = the("NetworkPolicy")["spec"]
    assert spec["policyTypes"] == ["Ingress", "Egress"]
    came = {
        port["port"]: [one["namespaceSelector"]["matchLabels"] for one in rule["from"]]
        for rule in spec["ingress"]
        for port in rule["ports"]
    }
    assert came == {
        "http": [{"ajar/reaches-rooms": "true"}],
        "metrics": [{"ajar/reads-metrics": "true"}],
    }
    names, database = spec["egress"]
    assert {one["port"] for one in names["ports"]} == {53}
    assert names["to"][0]["podSelector"]["matchLabels"] == {"k8s-app": "kube-dns"}
    assert [one["port"] for one in database["ports"]] == [5432]
    assert [one["ipBlock"]["cidr"] for one in database["to"]] == ["192.0.2.1/32"]


def test_two_workers_always_run_and_rollouts_start_new_ones_first() -> None:
    assert the("HorizontalPodAutoscaler")["spec"]["minReplicas"] >= 2
    spec = the("Deployment")["spec"]
    assert "replicas" not in spec, "it would undo what the autoscaler has done"
    assert spec["strategy"]["rollingUpdate"] == {"maxUnavailable": 0, "maxSurge": 1}
    assert the("PodDisruptionBudget")["spec"]["maxUnavailable"] == 1
    assert {one["topologyKey"] for one in POD["topologySpreadConstraints"]} == {
        "kubernetes.io/hostname",
        "topology.kubernetes.io/zone",
    }


def test_ingress_uses_tls_without_buffering_or_access_log() -> None:
    ingress = the("Ingress")
    hosts = {one["host"] for one in ingress["spec"]["rules"]}
    assert hosts == {host for one in ingress["spec"]["tls"] for host in one["hosts"]}
    notes = ingress["metadata"]["annotations"]
    assert all(isinstance(one, str) for one in notes.values())
    assert notes["nginx.ingress.kubernetes.io/proxy-buffering"] == "off"
    assert notes["nginx.org/proxy-buffering"] == "False"
    for one in (notes, VALUES["ingress"]["annotations"]):
        assert one["nginx.ingress.kubernetes.io/enable-access-log"] == "false"
        assert one["nginx.ingress.kubernetes.io/force-ssl-redirect"] == "true"
        assert one["nginx.org/redirect-to-https"] == "True"
        assert not any("snippet" in name for name in one), (
            "controllers refuse them, for good reason"
        )


@pytest.mark.skipif(shutil.which("kubectl") is None, reason="kubectl puts a site together")
def test_site_replaces_every_example_value() -> None:
    made = subprocess.run(
        ["kubectl", "kustomize", str(FOLDER / "site")], capture_output=True, check=True, text=True
    ).stdout  # fmt: skip
    things = {name_of(one): one for one in YAML(typ="safe").load_all(made)}
    assert set(things) == {name_of(one) for one in THINGS}
    for one in things.values():
        kubernetes_validate.validate(one, OLDEST, strict=True)
    (worker,) = things["Deployment/ajar-room"]["spec"]["template"]["spec"]["containers"]
    assert worker["image"] == "images.example.org/ajar-room:0.1.0"
    assert things["Ingress/ajar-room"]["spec"]["ingressClassName"] == "traefik"
    assert "192.0.2.1/32" not in made
    assert things["ConfigMap/ajar-room"]["data"]["proxy"] != the("ConfigMap")["data"]["proxy"]


def test_hub_servers_are_unprivileged() -> None:
    person, spawner = VALUES["singleuser"], VALUES["hub"]["config"]["KubeSpawner"]
    assert person["uid"] == person["fsGid"] == POD["securityContext"]["runAsUser"]
    assert person["allowPrivilegeEscalation"] is False
    assert person["cloudMetadata"]["blockWithIptables"] is False, "it would need a privileged one"
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
    assert not any(shut[one] for one in ("cloudMetadataServer", "nonPrivateIPs", "privateIPs"))
    assert person["storage"]["type"] == "dynamic", "a volume for each person"
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
    assert all("value" not in one and "valueFrom" in one for one in hub["extraEnv"].values())


def test_hub_logs_no_addresses_and_stops_idle_servers(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def only_measure(_: object) -> None: ...

    metrics = SimpleNamespace(prometheus_log_method=only_measure)
    monkeypatch.setitem(sys.modules, "jupyterhub", SimpleNamespace(metrics=metrics))
    monkeypatch.setitem(sys.modules, "jupyterhub.metrics", metrics)
    settings: Thing = {"slow_spawn_timeout": 0}  # as the chart has set it
    config = SimpleNamespace(JupyterHub=SimpleNamespace(tornado_settings=settings))
    for text in VALUES["hub"]["extraConfig"].values():
        exec(text, {"c": config})
    assert settings == {"slow_spawn_timeout": 0, "log_function": only_measure}
    assert VALUES["cull"]["enabled"]
    assert VALUES["cull"]["users"] is False, "who comes back finds what they kept"
    assert VALUES["debug"]["enabled"] is False
