"""Uses a cluster by the Python client as its users do; prints a line for each thing that went as it should."""

from threading import Timer

from kubernetes import client, config, watch
from kubernetes.client.rest import ApiException

config.load_kube_config()
custom = client.CustomObjectsApi()
core = client.CoreV1Api()
STORAGES = {
    "group": "pkg.internal",
    "version": "v1beta1",
    "namespace": "workspace",
    "plural": "storages",
}


def storage(name):
    return {
        "apiVersion": "pkg.internal/v1beta1",
        "kind": "Storage",
        "metadata": {"name": name},
        "spec": {"principal": name, "buckets": [{"bucketName": name}]},
    }


def refused(status, call, **arguments):
    try:
        call(**arguments)
    except ApiException as error:
        assert error.status == status, error
        return
    raise AssertionError(f"not refused with {status}")


created = custom.create_namespaced_custom_object(body=storage("py"), **STORAGES)
assert created["spec"]["buckets"] == [{"bucketName": "py", "discoverable": False}]
print("create")

body = {**created, "spec": {**created["spec"], "principal": "other"}}
replaced = custom.replace_namespaced_custom_object(name="py", body=body, **STORAGES)
assert replaced["metadata"]["generation"] == 2
refused(409, custom.replace_namespaced_custom_object, name="py", body=created, **STORAGES)
print("replace")

labels = {"metadata": {"labels": {"colour": "red"}}}
patched = custom.patch_namespaced_custom_object(name="py", body=labels, **STORAGES)
assert patched["metadata"]["labels"] == {"colour": "red"}
print("patch")

refused(422, custom.create_namespaced_custom_object, body={**storage("bad"), "spec": {}}, **STORAGES)
print("validate")

listed = custom.list_namespaced_custom_object(label_selector="colour=red", **STORAGES)
assert [item["metadata"]["name"] for item in listed["items"]] == ["py"]
print("list")


def create_and_delete():
    custom.create_namespaced_custom_object(body=storage("late"), **STORAGES)
    custom.delete_namespaced_custom_object(name="late", **STORAGES)


Timer(0.5, create_and_delete).start()
stream = watch.Watch()
seen = []
for event in stream.stream(
    custom.list_namespaced_custom_object,
    resource_version=listed["metadata"]["resourceVersion"],
    timeout_seconds=20,
    **STORAGES,
):
    seen.append(f"{event['type']} {event['object']['metadata']['name']}")
    if len(seen) == 2:
        stream.stop()
assert seen == ["ADDED late", "DELETED late"], seen
print("watch")

secret = client.V1Secret(
    metadata=client.V1ObjectMeta(name="py-secret"), string_data={"key": "value"}
)
core.create_namespaced_secret("workspace", secret)
assert core.read_namespaced_secret("py-secret", "workspace").data == {"key": "dmFsdWU="}
assert "workspace" in [item.metadata.name for item in core.list_namespace().items]
print("core")

custom.delete_namespaced_custom_object(name="py", **STORAGES)
refused(404, custom.get_namespaced_custom_object, name="py", **STORAGES)
print("delete")
